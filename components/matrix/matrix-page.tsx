import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Matrix } from "@/lib/matrix/queries";
import { routes } from "@/lib/routes";
import { MarkedBar } from "./marked-bar";
import { MatrixFilters } from "./matrix-filters";
import { MatrixTable } from "./matrix-table";

/** The column that the sentence at the top is about: what is being filed now, else the latest that has been open. */
function current({ columns, today }: Matrix) {
  const opened = columns.filter((c) => c.deadlines.opensOn <= today);
  return opened.find((c) => c.deadlines.graceOn >= today) ?? opened.at(-1) ?? columns.at(-1);
}

/** Every centre beside what it is to file. Ticked rows are asked about by address, so that nothing here needs script. */
export function MatrixPage({ matrix }: { matrix: Matrix }) {
  const { slug, columns, rows, page, view, total, mayKeepYear, mayReceive } = matrix;
  const now = current(matrix);
  const table = rows.length > 0 && <MatrixTable matrix={matrix} ticks={mayReceive} />;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={now ? words.lead(now, now.counts) : words.none}
        actions={
          <>
            <ButtonLink
              look={columns.length === 0 && mayKeepYear ? "main" : "quiet"}
              href={routes.rounds(slug)}
            >
              {words.year}
            </ButtonLink>
            {columns.length > 0 && (
              <ButtonLink look="quiet" href={routes.thread(slug)}>
                {words.goals}
              </ButtonLink>
            )}
            {columns.length > 0 && mayReceive && (
              <ButtonLink look="quiet" href={routes.outliers(slug)}>
                {words.outliers}
              </ButtonLink>
            )}
          </>
        }
      />
      {columns.length === 0 && view.fran === null ? (
        <EmptyState title={words.noRounds}>{mayKeepYear && <p>{words.noRoundsHint}</p>}</EmptyState>
      ) : (
        <>
          <MatrixFilters matrix={matrix} />
          {rows.length === 0 && (
            <EmptyState>
              <p>{total === 0 ? words.noCentres : words.noMatch}</p>
            </EmptyState>
          )}
          {table && mayReceive && now ? (
            <form action={routes.markedDocuments(slug)}>
              <MarkedBar columns={columns} current={now.id} />
              {table}
            </form>
          ) : (
            table
          )}
          <Pagination
            page={page.page}
            pages={page.pages}
            hrefOf={(sida) => routes.documents(slug, { ...view, sida: sida === 1 ? null : sida })}
          />
        </>
      )}
    </>
  );
}
