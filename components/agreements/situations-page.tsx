import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { SituationsPage as Data } from "@/lib/centre-agreements/queries";
import { centreAgreementWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementStatusWords, agreementWords } from "@/lib/i18n/sv/agreements";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import { SituationTag } from "./status-tag";

/** What every centre in operation stands under on a day, or those alone that lack an agreement. */
export function SituationsPage(props: Data) {
  const { slug, today, on, view, municipalities, total, lacking, rows, page } = props;
  const title = view.visa === "utan" ? words.withoutTitle : words.title;
  const dag = on === today ? null : on;
  const asked = { ...view, dag, sida: null };
  const others = ([null, "utan", "med"] as const).filter((visa) => visa !== view.visa);
  const counts = { utan: lacking, med: total - lacking };
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={title}
        lead={words.lead(lacking, total, on, on < today)}
      />
      <Filters
        action={routes.agreementCentres(slug)}
        keep={{ visa: view.visa }}
        clear={view.kommun || dag ? routes.agreementCentres(slug, { visa: view.visa }) : null}
        submit={words.show}
      >
        <FilterSelect
          name="kommun"
          label={words.columns.municipality}
          value={view.kommun}
          all={words.wholeCounty}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <FilterDate name="dag" label={words.day} value={dag} />
      </Filters>
      <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-1">
        {others.map((visa) => (
          <li key={visa}>
            <Link href={routes.agreementCentres(slug, { ...asked, visa })} prefetch={false}>
              {visa === null ? words.all(total) : words.only[visa](counts[visa])}
            </Link>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <EmptyState>{total === 0 ? words.noCentres : words.none[view.visa ?? "utan"]}</EmptyState>
      ) : (
        <Rows {...props} caption={title} />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefOf={(sida) =>
          routes.agreementCentres(slug, { ...asked, sida: sida === 1 ? null : sida })
        }
      />
    </>
  );
}

function Rows({ slug, rows, caption }: Data & { caption: string }) {
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          {Object.values(words.columns).map((label) => (
            <Th key={label}>{label}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.centreId}>
            <RowHead>
              <Link href={routes.centre(slug, row.centreId)} prefetch={false}>
                {row.name}
              </Link>
            </RowHead>
            <Td label={words.columns.municipality}>{row.municipality.name}</Td>
            <Td label={words.columns.situation}>
              <SituationTag situation={row.situation} />
            </Td>
            <Td label={words.columns.agreements}>
              <ul>
                {row.agreements.map((one) => (
                  <li key={one.id}>
                    <Link href={routes.agreement(slug, one.id)} prefetch={false}>
                      {one.title}
                    </Link>{" "}
                    <span className="text-small text-muted">
                      ({midSentence(agreementStatusWords[one.status])})
                    </span>
                  </li>
                ))}
              </ul>
              {row.agreements.length === 0 && (
                <span className="text-muted">{words.noAgreements}</span>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
