import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterDate } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { SituationsPage as Data } from "@/lib/centre-agreements/queries";
import { centreAgreementWords as words } from "@/lib/i18n/sv/agreement-page";
import { agreementStatusWords, agreementWords } from "@/lib/i18n/sv/agreements";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import { SituationTag } from "./status-tag";

/** What every centre in operation stands under on a day, or those alone that lack an agreement. */
export function SituationsPage(props: Data) {
  const { slug, today, on, without, total, lacking, rows } = props;
  const title = without ? words.withoutTitle : words.title;
  const dag = on === today ? null : on;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={title}
        lead={words.lead(lacking, total, on, on < today)}
      />
      <form
        action={routes.agreementCentres(slug)}
        className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2"
        data-noprint
      >
        {without && <input type="hidden" name="visa" value="utan" />}
        <FilterDate name="dag" label={words.day} value={dag} />
        <Button look="quiet">{words.show}</Button>
      </form>
      <p className="mb-5">
        {without ? (
          <Link href={routes.agreementCentres(slug, { dag })} prefetch={false}>
            {words.all(total)}
          </Link>
        ) : (
          lacking > 0 && (
            <Link href={routes.agreementCentres(slug, { dag, visa: "utan" })} prefetch={false}>
              {words.onlyWithout(lacking)}
            </Link>
          )
        )}
      </p>
      {rows.length === 0 ? (
        <EmptyState>{total === 0 ? words.noCentres : words.noneLacking}</EmptyState>
      ) : (
        <Rows {...props} caption={title} />
      )}
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
            <Td label={words.columns.municipality}>{row.municipality}</Td>
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
