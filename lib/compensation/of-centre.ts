import { yearsAskedFor } from "@/lib/domain/compensation";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { type Deadlines, isExpected, timingOf } from "@/lib/domain/document-year";
import { type Given, leaveInTime } from "@/lib/domain/leave";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { Place } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";

/** A plan or a report that the county has asked for, as it is for one centre. */
export type Asked = {
  deadlineOn: Day;
  documentId: string | null;
  expected: boolean;
  exempt: boolean;
  submittedOn: Day | null;
};
/** What the county has asked for of a kind; null of a year that it has not opened. */
export type AskedOf = (kind: DocumentKind, year: number) => Asked | null;

type Row = Deadlines & {
  kind: DocumentKind;
  year: number;
  documentId: string | null;
  state: DocumentState | null;
  submittedOn: Day | null;
  /** The latest decided first. */
  leaves: Given[];
};

/** What is asked of one centre alone, in one statement: its page need not wait for the whole county's. */
async function askedOfCentre(ctx: Ctx, place: Place, on: Day): Promise<AskedOf> {
  const { plan, berattelse } = yearsAskedFor(on);
  const rows = await ctx.db.$queryRaw<Row[]>`
    select r.kind::text as kind, r.year::int as year, r.opens_on::text as "opensOn", r.deadline_on::text as "deadlineOn",
      r.grace_on::text as "graceOn", r.last_on::text as "lastOn", d.id::text as "documentId", d.state::text as state,
      d.submitted_on::text as "submittedOn", coalesce(l.leaves, '[]') as leaves
    from document_round r
      left join document d on d.county_id = r.county_id and d.centre_id = ${place.id}::uuid and d.kind = r.kind and d.year = r.year
      left join lateral (select json_agg(json_build_object('kind', x.kind, 'untilOn', x.until_on, 'endedOn', x.ended_on, 'sections', x.sections)
          order by x.decided_at desc, x.id desc) as leaves from document_leave x
        where x.county_id = r.county_id and x.centre_id = ${place.id}::uuid and x.document_kind = r.kind and x.year = r.year) l on true
    where r.county_id = (select app.county()) and ((r.kind = 'plan' and r.year = ${plan}) or (r.kind = 'berattelse' and r.year = ${berattelse}))`;
  return (kind, year) => {
    const row = rows.find((one) => one.kind === kind && one.year === year);
    if (!row) return null;
    const { deadlineOn, documentId, submittedOn, leaves } = row;
    const expected = isExpected(kind, year, deadlineOn, place.statuses);
    const leave = leaveInTime(leaves, submittedOn, ctx.today);
    const state = row.state ?? "ej_paborjad";
    const timing = timingOf(state, submittedOn, expected, row, leave, ctx.today);
    return { deadlineOn, documentId, expected, exempt: timing === "befriad", submittedOn };
  };
}

type Matrix = Awaited<ReturnType<typeof wholeMatrix>>;

/** What is asked of a centre by its row of the matrix. */
export const askedIn =
  (rounds: Matrix["rounds"], row: Matrix["rows"][number] | undefined): AskedOf =>
  (kind, year) => {
    const round = rounds.find((one) => one.kind === kind && one.year === year);
    const cell = round && row?.cells[round.id];
    return cell ? { ...cell, deadlineOn: round.deadlines.deadlineOn } : null;
  };

/** The same of one centre: of today by the matrix, which its page asks for anyway. */
export async function askedAt(ctx: Ctx, place: Place, on: Day): Promise<AskedOf> {
  if (on !== ctx.today) return askedOfCentre(ctx, place, on);
  const { rounds, rows } = await wholeMatrix(ctx);
  return askedIn(
    rounds,
    rows.find(({ id }) => id === place.id),
  );
}
