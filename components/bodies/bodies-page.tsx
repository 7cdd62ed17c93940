import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { BodyRow, BodiesPage as Data } from "@/lib/bodies/queries";
import { agreementWords, bodyName } from "@/lib/i18n/sv/agreements";
import { orgNrWord, bodyWords as words } from "@/lib/i18n/sv/bodies";
import { routes } from "@/lib/routes";
import { BodyForm, SucceedForm } from "./body-forms";

/** What the address asks for: a new body, one to change, one that another takes over from, or the list. */
export type Asked = { ny: boolean; andra: string | null; efter: string | null };

/** The county's list of those who sign agreements. */
export function BodiesPage(props: Data & { asked: Asked }) {
  const form = formOf(props);
  const crumbs = [
    { href: routes.agreements(props.slug), label: agreementWords.title },
    ...(form ? [{ href: routes.bodies(props.slug), label: words.title }] : []),
  ];
  if (form)
    return (
      <>
        <PageHeader crumbs={crumbs} title={form.title} lead={form.lead} />
        {form.form}
      </>
    );
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={crumbs}
        title={words.title}
        lead={words.lead}
        actions={
          props.mayAdd && (
            <ButtonLink href={routes.bodies(props.slug, { ny: "ja" })}>{words.add}</ButtonLink>
          )
        }
      />
      {props.bodies.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHint}</EmptyState>
      ) : (
        <BodiesTable {...props} />
      )}
    </>
  );
}

function formOf({ slug, bodies, asked, mayAdd, mayChange }: Data & { asked: Asked }) {
  const row = (id: string | null) =>
    mayChange ? bodies.find((body) => body.id === id) : undefined;
  const [changed, followed] = [row(asked.andra), row(asked.efter)];
  if (changed) {
    const title = words.changeTitle(bodyName(changed));
    const form = <BodyForm slug={slug} title={title} row={changed} />;
    return { title, lead: words.changeLead, form };
  }
  if (followed) {
    const title = words.succeedTitle(bodyName(followed));
    const form = <SucceedForm slug={slug} title={title} row={followed} bodies={bodies} />;
    return { title, lead: words.succeedLead, form };
  }
  if (!asked.ny || !mayAdd) return null;
  const form = <BodyForm slug={slug} title={words.addTitle} row={null} />;
  return { title: words.addTitle, lead: words.addLead, form };
}

function BodiesTable({ slug, bodies, mayChange }: Data) {
  const names = new Map(bodies.map((body) => [body.id, bodyName(body)]));
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          {Object.values(words.columns).map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <Tr key={body.id}>
            <RowHead>
              <span className="font-semibold">{body.organisation}</span>
              {body.body && <span className="block">{body.body}</span>}
              {body.succeededBy && body.succeededOn && (
                <span className="block text-small text-muted">
                  {words.succeeded(names.get(body.succeededBy) ?? "", body.succeededOn)}
                </span>
              )}
              {mayChange && <Deeds slug={slug} body={body} />}
            </RowHead>
            <Td label={words.columns.kind}>{words.kinds[body.kind]}</Td>
            <Td label={words.columns.orgNr}>{body.orgNr ? orgNrWord(body.orgNr) : "–"}</Td>
            <Td label={words.columns.agreements}>
              {body._count.parties > 0 ? (
                <Link href={routes.agreements(slug, { part: body.id })} prefetch={false}>
                  {words.agreements(body._count.parties)}
                </Link>
              ) : (
                words.agreements(0)
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Deeds({ slug, body }: { slug: string; body: BodyRow }) {
  const name = <span className="sr-only"> {bodyName(body)}</span>;
  return (
    <span className="flex flex-wrap gap-x-4" data-noprint>
      <Link href={routes.bodies(slug, { andra: body.id })} prefetch={false}>
        {words.change}
        {name}
      </Link>
      {body.succeededBy === null && (
        <Link href={routes.bodies(slug, { efter: body.id })} prefetch={false}>
          {words.succeed}
          {name}
        </Link>
      )}
    </span>
  );
}
