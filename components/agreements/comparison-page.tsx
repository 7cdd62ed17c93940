import Link from "next/link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ComparisonPage as Data } from "@/lib/agreement-ties/queries";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import { comparisonWords as words } from "@/lib/i18n/sv/agreement-comparison";
import { agreementWords } from "@/lib/i18n/sv/agreements";
import { shortDate } from "@/lib/i18n/sv/dates";
import { routes } from "@/lib/routes";

/** Two agreements side by side: what was and what is, and whether they differ, in words. */
export function ComparisonPage(props: Data) {
  const { slug, agreement, other, two, onlyDiffering, count, differing, unknown } = props;
  const title = words.title(agreement.title);
  const query = { med: other?.id ?? null, visa: onlyDiffering ? null : "skillnader" };
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.agreements(slug), label: agreementWords.title },
          { href: routes.agreement(slug, agreement.id), label: agreement.title },
        ]}
        title={title}
        lead={words.lead}
      />
      <Choice {...props} />
      {two ? (
        <>
          <p className="mb-4">
            <b>{words.count(differing, count)}</b> {unknown > 0 && `${words.unknown(unknown)} `}
            {(differing > 0 || onlyDiffering) && (
              <Link
                href={routes.agreementComparison(slug, agreement.id, query)}
                prefetch={false}
                data-noprint
              >
                {onlyDiffering ? words.all : words.onlyDiffering}
              </Link>
            )}
          </p>
          <Rows {...props} two={two} />
        </>
      ) : (
        <EmptyState>{words.none}</EmptyState>
      )}
    </>
  );
}

/** Which agreement to compare with: those of its chain first. */
function Choice({ slug, agreement, other, near, far, onlyDiffering }: Data) {
  const option = ({ id, title, facts }: AgreementRecord) => (
    <option key={id} value={id}>
      {`${title} (${shortDate(facts.term.fromOn)})`}
    </option>
  );
  return (
    <form
      action={routes.agreementComparison(slug, agreement.id)}
      className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-line py-4"
      data-noprint
    >
      {onlyDiffering && <input type="hidden" name="visa" value="skillnader" />}
      <div className="min-w-0 max-sm:w-full">
        <label htmlFor="med" className="mb-0.5 block text-small font-semibold">
          {words.with}
        </label>
        <select
          key={other?.id}
          id="med"
          name="med"
          required
          defaultValue={other?.id ?? ""}
          className="max-w-full"
        >
          <option value="">{words.choose}</option>
          {near.length > 0 && <optgroup label={words.near}>{near.map(option)}</optgroup>}
          {far.length > 0 && <optgroup label={words.far}>{far.map(option)}</optgroup>}
        </select>
      </div>
      <Button look="quiet">{words.submit}</Button>
    </form>
  );
}

function Rows({ two, rows }: Data & { two: readonly [AgreementRecord, AgreementRecord] }) {
  const [was, is] = two.map(({ title, facts }) => `${title}, ${shortDate(facts.term.fromOn)}`);
  const { columns } = words;
  return (
    <Table caption={words.title(was ?? "")} hideCaption>
      <thead>
        <tr>
          <Th>{columns.what}</Th>
          <Th>
            {columns.was}: {was}
          </Th>
          <Th>
            {columns.is}: {is}
          </Th>
          <Th>{columns.change}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.key}>
            <RowHead>{row.key}</RowHead>
            <Td label={columns.was}>
              <Said value={row.was} />
            </Td>
            <Td label={columns.is}>
              <Said value={row.is} />
            </Td>
            <Td label={columns.change}>
              {row.change === "lika" || row.change === "okant" ? (
                <span className="text-muted">{words.changes[row.change]}</span>
              ) : (
                <b>{words.changes[row.change]}</b>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const Said = ({ value }: { value: string | null }) =>
  value === null ? (
    <span className="text-muted">{words.nothing}</span>
  ) : (
    <span className="whitespace-pre-line">{value}</span>
  );
