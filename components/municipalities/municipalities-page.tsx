import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Figures } from "@/components/ui/figures";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import type { Day } from "@/lib/domain/day";
import { longDate } from "@/lib/i18n/sv/dates";
import { municipalityWords as words } from "@/lib/i18n/sv/municipalities";
import type { Municipalities } from "@/lib/municipalities/queries";
import { coverKeys, coverOfKey, type MunicipalitiesView } from "@/lib/municipalities/schema";
import { routes } from "@/lib/routes";
import { MunicipalitiesTable } from "./municipalities-table";

type Props = { slug: string; view: MunicipalitiesView; municipalities: Municipalities; today: Day };

export function MunicipalitiesPage({ slug, view, municipalities, today }: Props) {
  const { covers, rows, on } = municipalities;
  const then = view.dag && view.dag !== today ? view.dag : null;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={words.lead(covers.has, covers.has + covers.covered + covers.lacks)}
      />
      <Figures
        figures={coverKeys.map((visa) => ({
          number: covers[coverOfKey[visa]],
          label: words.figures[coverOfKey[visa]](covers[coverOfKey[visa]]),
          href: routes.municipalities(slug, { dag: then, visa }),
        }))}
      />
      <Filters
        action={routes.municipalities(slug)}
        clear={view.visa || then ? routes.municipalities(slug) : null}
      >
        <FilterSelect
          name="visa"
          label={words.cover}
          value={view.visa}
          all={words.all}
          options={coverKeys.map((value) => ({ value, label: words.covers[coverOfKey[value]] }))}
        />
        <FilterDate name="dag" label={words.day} value={then} />
      </Filters>
      {then && (
        <p className="mb-4">
          {words.asOf(longDate(on))}{" "}
          <Link href={routes.municipalities(slug, { visa: view.visa })}>{words.backToToday}</Link>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState>{words.noMatch}</EmptyState>
      ) : (
        <MunicipalitiesTable
          slug={slug}
          dag={then}
          municipalities={municipalities}
          whole={view.visa === null}
        />
      )}
    </>
  );
}
