import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import type { ConditionsPage as Data } from "@/lib/compensation/queries";
import { compensationConditions, conditionVerdicts } from "@/lib/domain/compensation";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import {
  conditionVerdictWords,
  conditionWord,
  compensationWords as words,
} from "@/lib/i18n/sv/compensation";
import { routes } from "@/lib/routes";
import { ConditionsTable } from "./conditions-table";

/** How the county's centres stand to the conditions for compensation on a day, and which conditions are not met. */
export function ConditionsPage(props: Data) {
  const { slug, today, on, view, asked: conditions, total, standing, found, page } = props;
  const asked = { ...view, dag: on === today ? null : on, sida: null };
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={words.title}
        {...(conditions && total > 0 && { lead: words.lead(standing.ej_uppfyllt, total, on) })}
        actions={
          conditions &&
          props.mayExport && (
            <ButtonLink look="quiet" href={routes.compensationCsv(slug, asked)}>
              {words.csv}
            </ButtonLink>
          )
        }
      />
      <p className="mb-5 max-w-measure">{words.what}</p>
      {conditions ? (
        <>
          <Counts {...props} />
          <ConditionFilters {...props} />
          {found === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <>
              <p className="mb-3 text-muted">{words.found(found, total)}</p>
              <ConditionsTable {...props} />
            </>
          )}
          <Pagination
            page={page.page}
            pages={page.pages}
            hrefOf={(sida) =>
              routes.compensation(slug, { ...asked, sida: sida === 1 ? null : sida })
            }
          />
        </>
      ) : (
        <EmptyState
          title={words.empty}
          actions={
            props.maySettle ? (
              <ButtonLink look="quiet" href={routes.labels(slug)}>
                {words.toSettings}
              </ButtonLink>
            ) : (
              <ButtonLink look="quiet" href={routes.agreements(slug)}>
                {words.toRegister}
              </ButtonLink>
            )
          }
        >
          {words.emptyHint}
        </EmptyState>
      )}
    </>
  );
}

/** How many centres stand so; each number leads to them. */
function Counts({ slug, today, on, view, years, standing, unmet }: Data) {
  const { kommun, niva } = view;
  const kept = { kommun, niva, dag: on === today ? null : on };
  const { figures } = words;
  const whole = (lage: "ej_granskat" | "uppfyllt") => ({
    number: standing[lage],
    label: figures.standing[lage],
    href: routes.compensation(slug, { ...kept, lage }),
  });
  return (
    <Figures
      figures={[
        {
          number: standing.ej_uppfyllt,
          label: figures.any,
          href: routes.compensation(slug, { ...kept, lage: "ej_uppfyllt" }),
        },
        ...compensationConditions.map((villkor) => ({
          number: unmet[villkor],
          label: figures.unmet(villkor, years),
          href: routes.compensation(slug, { ...kept, villkor, lage: "ej_uppfyllt" }),
        })),
        ...(standing.ej_granskat > 0 ? [whole("ej_granskat")] : []),
        whole("uppfyllt"),
      ]}
    />
  );
}

function ConditionFilters({ slug, today, on, view, niva, levels, years, municipalities }: Data) {
  const { filters } = words;
  const dag = on === today ? null : on;
  const { sida, ...asked } = { ...view, dag };
  return (
    <Filters
      action={routes.compensation(slug)}
      clear={
        Object.values(asked).some((value) => value !== null) ? routes.compensation(slug) : null
      }
      submit={filters.show}
    >
      <FilterSelect
        name="kommun"
        label={filters.municipality}
        value={view.kommun}
        all={filters.wholeCounty}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {levels && (
        <FilterSelect
          name="niva"
          label={filters.level}
          value={view.niva}
          all={filters.everyLevel}
          options={[
            ...niva.map((value) => ({ value, label: words.level(value) })),
            { value: "utan", label: words.noLevel },
          ]}
        />
      )}
      <FilterSelect
        name="villkor"
        label={filters.condition}
        value={view.villkor}
        all={filters.whole}
        options={compensationConditions.map((value) => ({
          value,
          label: conditionWord(value, years),
        }))}
      />
      <FilterSelect
        name="lage"
        label={filters.verdict}
        value={view.lage}
        all={filters.every}
        options={conditionVerdicts.map((value) => ({
          value,
          label: conditionVerdictWords[value],
        }))}
      />
      <FilterDate name="dag" label={filters.day} value={dag} />
    </Filters>
  );
}
