import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import type { Day } from "@/lib/domain/day";
import { rules } from "@/lib/domain/finding-rules";
import type { SinceVisit as Since } from "@/lib/findings/queries";
import type { FindingView } from "@/lib/findings/schema";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { findingWords } from "@/lib/i18n/sv/findings";
import { findingsPageWords } from "@/lib/i18n/sv/findings-page";
import { routes } from "@/lib/routes";

const words = findingsPageWords.since;

type Props = {
  slug: string;
  since: Since;
  today: Day;
  /** What the page puts its findings together by; what has been mended is put together in the same way. */
  by: FindingView["gruppera"];
  names: RoleNames;
  freshHref: string;
};
type Gone = Since["gone"][number];

/** What has been mended, by rule, by centre or by whoever owned it, those with the most first. */
function groupsOf(gone: readonly Gone[], by: FindingView["gruppera"], names: RoleNames) {
  const groups = new Map<string, { key: string; title: string; rows: Gone[] }>();
  for (const row of gone) {
    const { owner } = rules[row.rule];
    const [key, title] =
      by === "regel"
        ? [row.rule, findingWords[row.rule]]
        : by === "agare"
          ? [owner, names[owner]]
          : [row.centreId, row.centre];
    const group = groups.get(key) ?? { key, title, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** What has been mended since the person was last here, row by row, and how much is new. */
export function SinceVisit({
  slug,
  since: { on, gone, fresh },
  today,
  by,
  names,
  freshHref,
}: Props) {
  return (
    <section className="mb-6 max-w-measure" aria-labelledby="sedan-sist">
      <h2 id="sedan-sist" className="!mb-1 text-base">
        {words.title(on, today)}
      </h2>
      {gone.length + fresh.size === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>
            {fresh.size === 0 ? (
              words.noneFresh
            ) : (
              <Link href={freshHref} prefetch={false}>
                {words.fresh(fresh.size)}
              </Link>
            )}
          </p>
          {gone.length === 0 ? (
            <p>{words.noneGone}</p>
          ) : (
            <Disclosure summary={words.gone(gone.length)}>
              {groupsOf(gone, by, names).map(({ key, title, rows }) => (
                <div key={key}>
                  <h3 className="!mb-0 text-base">{words.of(title, rows.length)}</h3>
                  <ul>
                    {rows.map(({ rule, centreId, centre }) => (
                      <li key={`${rule} ${centreId}`}>
                        {findingWords[rule]}, <a href={routes.centre(slug, centreId)}>{centre}</a>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
