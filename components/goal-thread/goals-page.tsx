import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { aims } from "@/lib/domain/document-section";
import { answers } from "@/lib/domain/goal-thread";
import { themeName } from "@/lib/domain/theme";
import type { ThreadGoals } from "@/lib/goal-thread/queries";
import { askedOf } from "@/lib/goal-thread/schema";
import { answerWords, threadWords } from "@/lib/i18n/sv/goal-thread";
import { aimWords } from "@/lib/i18n/sv/goals";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import { GoalsTable } from "./goals-table";
import { ThreadFilters } from "./thread-filters";

const words = threadWords.rows;

/** What the page is about: one of the county's goals, a theme, an aim or an indicator; else every goal. */
function titleOf({ countyGoal, view, allThemes }: ThreadGoals): string {
  if (countyGoal) return words.ofCountyGoal(countyGoal.title);
  if (view.mal === "utan") return words.without;
  if (view.tema) return words.ofTheme(themeName(allThemes, view.tema));
  if (view.syfte) return words.ofAim(aimWords[view.syfte]);
  return view.indikator ? words.ofIndicator(view.indikator) : words.title;
}

/** The goals that are asked about, each with its centre, its activities, its figure, and what came of it. */
export function ThreadGoalsPage({ data }: { data: ThreadGoals }) {
  const { slug, view, kind, year, years, count, rows, page } = data;
  const asked = { ...askedOf(view), typ: kind, ar: year };
  const narrowed = view.mal ?? view.tema ?? view.syfte ?? view.indikator ?? view.utfall;
  const plain = { typ: kind, ar: year, prel: view.prel };
  const title = titleOf(data);
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: yearWords.documents },
          { href: routes.thread(slug, plain), label: threadWords.title },
        ]}
        title={title}
        lead={words.lead(kind, year, count.goals, count.centres)}
        actions={
          data.mayExport &&
          rows.length > 0 && (
            <ButtonLink look="quiet" href={routes.threadCsv(slug, { ...asked, sida: null })}>
              {threadWords.csv}
            </ButtonLink>
          )
        }
      />
      <ThreadFilters
        action={routes.threadGoals(slug)}
        {...{ view, kind, year, years }}
        keep={{ indikator: view.indikator }}
        clear={narrowed ? routes.threadGoals(slug, plain) : null}
      >
        <Narrowing data={data} />
      </ThreadFilters>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>
          {view.prel === null && data.documents.preliminary > 0 && <p>{words.noneAdopted}</p>}
        </EmptyState>
      ) : (
        <>
          <GoalsTable data={data} />
          <Pagination
            page={page.page}
            pages={page.pages}
            hrefOf={(sida) =>
              routes.threadGoals(slug, { ...asked, sida: sida === 1 ? null : sida })
            }
          />
        </>
      )}
    </>
  );
}

/** What the goals can be asked about besides kind and year; a plan has no outcomes. */
function Narrowing({ data }: { data: ThreadGoals }) {
  const { view, kind, countyGoals, allThemes } = data;
  const said = words.filters;
  return (
    <>
      <FilterSelect
        name="mal"
        label={said.mal}
        value={view.mal}
        all={said.anyGoal}
        options={[
          ...countyGoals.map((goal) => ({ value: goal.id, label: `${goal.title} (${goal.year})` })),
          { value: "utan", label: words.without },
        ]}
      />
      <FilterSelect
        name="tema"
        label={said.tema}
        value={view.tema}
        all={said.anyTheme}
        options={allThemes.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <FilterSelect
        name="syfte"
        label={said.syfte}
        value={view.syfte}
        all={said.anyAim}
        options={aims.map((aim) => ({ value: aim, label: aimWords[aim] }))}
      />
      {kind === "berattelse" && (
        <FilterSelect
          name="utfall"
          label={said.utfall}
          value={view.utfall}
          all={said.anyAnswer}
          options={answers.map((answer) => ({ value: answer, label: answerWords[answer] }))}
        />
      )}
    </>
  );
}
