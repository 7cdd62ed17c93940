import { Form } from "@/components/form";
import { StateTag } from "@/components/matrix/cell";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { CentreYear, YearRow } from "@/lib/centre-year/queries";
import { centreYearWords as words } from "@/lib/i18n/sv/centre-year";
import { documentWords, timingWords } from "@/lib/i18n/sv/documents";
import { leaveWords } from "@/lib/i18n/sv/leave";
import { routes } from "@/lib/routes";
import { CarryFields, carryLabels, carryTicked } from "./carry-fields";

export type BeginAction = Parameters<typeof Form>[0]["action"];
type Props = {
  year: CentreYear;
  row: YearRow;
  /** The first has the one main button of the page. */
  first: boolean;
  begin: BeginAction;
  operationId: string;
};

/** One plan or report: by when, how far, and the one button that goes on from there. */
export function YearRowPart({ year, row, first, begin, operationId }: Props) {
  const { slug, today, centre, mayReceive } = year;
  const { kind, cell, deadlines, leaves, submittedOn, progress } = row;
  const not = cell.timing === "ska_inte_lamna" && cell.documentId === null;
  return (
    <Section
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {documentWords.title(kind, row.year)}
          {!not && <StateTag cell={cell} />}
        </span>
      }
      actions={
        mayReceive &&
        (cell.state === "ej_paborjad" || progress) &&
        !not && (
          <ButtonLink
            look="plain"
            href={routes.documentLeave(slug, centre.id, { omgang: row.roundId })}
          >
            {words.leave}
          </ButtonLink>
        )
      }
    >
      {leaves.map((leave) => (
        <Notice key={leave.id} tone="near">
          {leaveWords.said(leave, today)}
        </Notice>
      ))}
      {not ? (
        <p className="text-muted">{timingWords.ska_inte_lamna}</p>
      ) : (
        <>
          <p>
            {submittedOn
              ? words.submitted(submittedOn)
              : `${words.by(deadlines.deadlineOn, today)}${row.chosenOn ? ` ${words.moved(row.chosenOn)}` : ""} ${deadlines.graceOn > deadlines.deadlineOn && deadlines.graceOn >= today ? words.grace(deadlines.graceOn) : ""}`}{" "}
            {words.next[cell.state]}
          </p>
          {progress && cell.state !== "inlamnad" && (
            <p>
              {progress.number > 1 && `${words.version(progress.number)} `}
              {words.progress(progress.done, progress.total)} {words.left(progress.left)}
            </p>
          )}
          <div className="mt-4">
            <NextStep {...{ year, row, first, begin, operationId }} />
          </div>
        </>
      )}
    </Section>
  );
}

function NextStep({ year, row, first, begin, operationId }: Props) {
  const { slug, centre, mayWrite } = year;
  const { kind, cell, progress, lock } = row;
  const id = cell.documentId;
  if (id && progress && lock === null && mayWrite) {
    const href =
      progress.next === null
        ? routes.documentReview(slug, id)
        : routes.documentSection(slug, id, progress.next);
    return (
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <ButtonLink href={href} look={first ? "main" : "quiet"}>
          {progress.next === null ? words.review : words.go}
        </ButtonLink>
        <ButtonLink look="plain" href={routes.document(slug, id)}>
          {words.see(kind, row.year)}
        </ButtonLink>
      </div>
    );
  }
  if (id)
    return (
      <ButtonLink look="quiet" href={routes.document(slug, id)}>
        {words.see(kind, row.year)}
      </ButtonLink>
    );
  if (lock !== null) return <p className="text-muted">{words.lock[lock]}</p>;
  const carry = kind === "plan" ? (year.carry.get(row.year) ?? null) : null;
  return (
    <>
      {kind === "berattelse" && (
        <p className="mb-2 text-small text-muted">
          {row.carries ? words.fetched : words.nothingFetched}
        </p>
      )}
      <Form
        action={begin}
        title={words.title(true)}
        operationId={operationId}
        hidden={{ centreId: centre.id, kind, year: String(row.year) }}
        initial={carry ? carryTicked(carry) : {}}
        submit={[{ label: words.begin(kind, row.year), look: first ? "main" : "quiet" }]}
        labels={carryLabels}
      >
        {carry && <CarryFields carry={carry} from={row.year - 1} />}
      </Form>
    </>
  );
}
