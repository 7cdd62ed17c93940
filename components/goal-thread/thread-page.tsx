import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Thread } from "@/lib/goal-thread/queries";
import { threadWords as words } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import { FollowedUp } from "./followed-up";
import { ThreadFilters } from "./thread-filters";
import { ThreadTable } from "./thread-table";

/** Which of the county's goals and themes centres work on, which none does, and what came of them. */
export function ThreadPage({ thread }: { thread: Thread }) {
  const { slug, view, kind, year, years, documents, countyGoals, without, themes, aims } = thread;
  const seen = { typ: kind, ar: year, prel: view.prel };
  const hrefOf = (asked: Record<string, string | null>) =>
    routes.threadGoals(slug, { ...seen, ...asked });
  const ofYear = countyGoals.filter(({ goal }) => goal.year === year);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.documents(slug), label: yearWords.documents }]}
        title={words.title}
        lead={words.lead(kind, year, documents, view.prel === "ja")}
        actions={
          thread.total.goals > 0 && (
            <>
              <ButtonLink look="quiet" href={hrefOf({})}>
                {words.all}
              </ButtonLink>
              {thread.mayExport && (
                <ButtonLink look="quiet" href={routes.threadCsv(slug, seen)}>
                  {words.csv}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <ThreadFilters action={routes.thread(slug)} {...{ view, kind, year, years }} />
      {documents.withoutGoals > 0 && (
        <Notice>
          <p>{words.withoutGoals(documents.withoutGoals)}</p>
        </Notice>
      )}
      <Nobody thread={thread} />
      {thread.followUps && <FollowedUp slug={slug} year={year} followUps={thread.followUps} />}
      <Section title={words.countyGoals}>
        {ofYear.length === 0 && <p className="mb-3 text-muted">{words.noCountyGoals(year)}</p>}
        <ThreadTable
          {...{ caption: words.countyGoals, first: words.countyGoal, kind, hrefOf }}
          lines={[
            ...countyGoals.map(({ goal, count }) => ({
              ...{ key: goal.id, name: goal.title, asked: { mal: goal.id }, count },
              note: goal.year === year ? null : words.ofYear(goal.year),
            })),
            { key: "utan", name: words.without, asked: { mal: "utan" }, count: without },
          ]}
        />
      </Section>
      <Section title={words.themes}>
        <p className="mb-3 text-muted">{words.themesLead}</p>
        <ThreadTable
          {...{ caption: words.themes, first: words.theme, kind, hrefOf }}
          lines={themes.map(({ theme, name, retired, count }) => ({
            ...{ key: theme, name, asked: { tema: theme }, count },
            note: retired ? words.retired : null,
          }))}
        />
      </Section>
      <Section title={words.aims}>
        <ThreadTable
          {...{ caption: words.aims, first: words.aim, kind, hrefOf }}
          lines={aims.map(({ aim, count }) => ({
            ...{ key: aim, name: aimWords[aim], asked: { syfte: aim }, count },
          }))}
        />
      </Section>
    </>
  );
}

/** The county's goals of the year, and the themes, that no centre works on. */
function Nobody({ thread: { countyGoals, themes } }: { thread: Thread }) {
  const left = [
    ...countyGoals
      .filter(({ count }) => count.goals === 0)
      .map(({ goal }) => ({ key: goal.id, said: words.nobody.countyGoal(goal.title) })),
    ...themes
      .filter(({ count }) => count.goals === 0)
      .map(({ theme, name }) => ({ key: theme, said: words.nobody.theme(name) })),
  ];
  return (
    <Section title={words.nobody.title} id="ingen">
      {left.length === 0 ? (
        <p className="text-muted">{words.nobody.none}</p>
      ) : (
        <ul className="list-disc pl-5">
          {left.map(({ key, said }) => (
            <li key={key}>{said}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
