import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { AnnulledPage as Data } from "@/lib/agreement-mistakes/queries";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import { agreementKindWords, agreementWords } from "@/lib/i18n/sv/agreements";
import { shortDate } from "@/lib/i18n/sv/dates";
import { routes } from "@/lib/routes";

const { list: words } = mistakeWords;

/** The agreements that were registered by mistake, and count nowhere. */
export function AnnulledPage({ slug, rows, mayHistory }: Data) {
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.agreements(slug), label: agreementWords.title }]}
        title={words.title}
        lead={words.lead}
      />
      {rows.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <Table caption={words.title} hideCaption>
          <thead>
            <tr>
              {Object.values(words.columns).map((label) => (
                <Th key={label}>{label}</Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, kind, annulledOn, annulledWhy }) => (
              <Tr key={id}>
                <RowHead>
                  <s className="font-semibold">{title}</s>
                  <span className="block text-small text-muted">{agreementKindWords[kind]}</span>
                  {mayHistory && (
                    <Link href={routes.agreementHistory(slug, id)} prefetch={false}>
                      {words.history}
                      <span className="sr-only"> {title}</span>
                    </Link>
                  )}
                </RowHead>
                <Td label={words.columns.on}>
                  {annulledOn && <time dateTime={annulledOn}>{shortDate(annulledOn)}</time>}
                </Td>
                <Td label={words.columns.why}>{annulledWhy}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
