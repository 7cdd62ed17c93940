import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { documentWords } from "@/lib/i18n/sv/documents";
import { findingsPageWords } from "@/lib/i18n/sv/findings-page";
import { happenedWords as words } from "@/lib/i18n/sv/happened";
import { changedKindSentence } from "@/lib/i18n/sv/start";
import { uiWords } from "@/lib/i18n/sv/ui";
import { routes } from "@/lib/routes";
import type { Happened as Rows } from "@/lib/since-visit/queries";
import type { Start } from "@/lib/start/queries";

type Row = { id: string; href: string; title: string; detail: string };

function rowsOf(slug: string, { kinds, documents, agreements }: Rows) {
  return {
    kinds: kinds.map(
      (one): Row => ({
        id: one.id,
        href: `${routes.centre(slug, one.id)}#typ`,
        title: one.name,
        detail: changedKindSentence(one),
      }),
    ),
    documents: documents.map(
      ({ id, kind, year, centre, what, on }): Row => ({
        id,
        href: routes.document(slug, id),
        title: `${documentWords.title(kind, year)}, ${centre}`,
        detail: words.document[what](on),
      }),
    ),
    agreements: agreements.map(
      ({ id, title, by, all }): Row => ({
        id,
        href: routes.agreement(slug, id),
        title,
        detail: words.signed(by, all),
      }),
    ),
  };
}

/** What has happened since the person's last visit: the rows behind what has moved, and how many are mended. */
export function Happened({ slug, start }: { slug: string; start: Start }) {
  const { happened, moved } = start;
  if (happened === null && moved === null) return null;
  const rows = happened && rowsOf(slug, happened);
  const parts = rows
    ? (["kinds", "documents", "agreements"] as const).filter((part) => rows[part].length > 0)
    : [];
  const on = happened?.on ?? moved?.on;
  if (!on) return null;
  return (
    <Section title={findingsPageWords.since.title(on, start.today)} id="sedan" folded>
      {rows && parts.length === 0 && <p className="text-muted">{words.nothing}</p>}
      {rows && parts.map((part) => <Part key={part} part={part} rows={rows[part]} />)}
      {happened && happened.changes > 0 && (
        <p className="mt-3">
          <Link
            href={routes.changes(slug, { fran: happened.on })}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.changes(happened.changes, happened.on)}
          </Link>
        </p>
      )}
      {moved && (
        <p className="mt-3">
          {words.gone(moved.gone)}{" "}
          <Link
            href={routes.findings(slug, moved.fresh > 0 ? { nya: "ja" } : {})}
            prefetch={false}
            className="inline-block min-h-6"
          >
            {words.fresh(moved.fresh)}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** So many rows stand open; the rest is folded. */
const open = 7;

function Part({ part, rows }: { part: "kinds" | "documents" | "agreements"; rows: Row[] }) {
  const list = (some: Row[]) => (
    <ul>
      {some.map(({ id, href, title, detail }) => (
        <li key={id} className="border-b border-line py-2">
          <Link href={href} prefetch={false}>
            {title}
          </Link>
          <span className="block text-small text-muted">{detail}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="mb-4">
      <h3>{words.parts[part](rows.length)}</h3>
      {list(rows.slice(0, open))}
      {rows.length > open && (
        <Disclosure summary={uiWords.restOf(rows.length - open)}>
          {list(rows.slice(open))}
        </Disclosure>
      )}
    </div>
  );
}
