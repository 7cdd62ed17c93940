import { addMonths } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { completenessOf } from "@/lib/domain/document-year";
import { type Scope, within } from "@/lib/domain/overview";
import { type Cell, type MatrixRound, type MatrixRow, wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";

const cellsOf = (rows: readonly MatrixRow[], round: MatrixRound): (Cell & { centreId: string })[] =>
  rows.flatMap(({ id, cells }) => {
    const cell = cells[round.id];
    return cell ? [{ ...cell, centreId: id }] : [];
  });

/** One kind of document for the latest year that is open: how many are in, and how many were a year ago. */
function progressOf(
  ctx: Ctx,
  rows: readonly MatrixRow[],
  round: MatrixRound,
  before: MatrixRound | null,
) {
  const there = cellsOf(rows, round);
  const cells = there.filter((cell) => cell.expected && !cell.exempt);
  const sameDay = addMonths(ctx.today, -12);
  const inState = (...states: Cell["state"][]) =>
    cells.filter(({ state }) => states.includes(state)).length;
  return {
    ...completenessOf(cells),
    ...{ roundId: round.id, kind: round.kind, year: round.year },
    deadlineOn: round.deadlines.deadlineOn,
    late: cells.filter(({ timing }) => timing === "forsenad").length,
    states: {
      mottagen: inState("mottagen"),
      faststalld: inState("faststalld"),
      inlamnad: inState("inlamnad"),
      ska_kompletteras: inState("ska_kompletteras"),
      utkast: inState("utkast"),
      ej_paborjad: inState("ej_paborjad"),
    },
    /** Handed in by whoever need not; in no other number. */
    unasked: there.filter((cell) => !cell.expected && cell.submittedOn !== null).length,
    /** How many of last year's were in on the same day; null where the county had no such year. */
    lastYear: before && {
      ...{ roundId: before.id, on: sameDay },
      handedIn: cellsOf(rows, before).filter(
        (cell) => cell.expected && cell.submittedOn !== null && cell.submittedOn <= sameDay,
      ).length,
    },
  };
}
export type DocumentProgress = ReturnType<typeof progressOf>;

/** Reports and plans for the latest year of each that has opened, or for a year that is asked for, reports first. */
export async function documentProgress(
  ctx: Ctx,
  scope: Scope,
  year: number | null,
): Promise<DocumentProgress[]> {
  const { rounds, rows: all } = await wholeMatrix(ctx);
  const rows = all.filter(within(scope));
  return (["berattelse", "plan"] satisfies DocumentKind[]).flatMap((kind) => {
    const opened = rounds
      .filter((round) => round.kind === kind && round.deadlines.opensOn <= ctx.today)
      .filter((round) => year === null || round.year <= year)
      .toSorted((a, b) => b.year - a.year);
    const latest = opened.find((round) => year === null || round.year === year);
    // What was in a year ago says nothing of a year that is past.
    const before =
      year === null ? opened.find((round) => round.year === (latest?.year ?? 0) - 1) : null;
    return latest ? [progressOf(ctx, rows, latest, before ?? null)] : [];
  });
}

/** The centres that are to file a report on a year, by their ids. */
export async function filers(ctx: Ctx): Promise<(year: number) => readonly string[]> {
  const { rounds, rows } = await wholeMatrix(ctx);
  return (year) => {
    const round = rounds.find((one) => one.kind === "berattelse" && one.year === year);
    const cells = round ? cellsOf(rows, round) : [];
    return cells.flatMap(({ centreId, expected, exempt }) =>
      expected && !exempt ? [centreId] : [],
    );
  };
}

/** Those of a scope. */
export async function filing(ctx: Ctx, scope: Scope, year: number): Promise<Set<string>> {
  const { rows } = await wholeMatrix(ctx);
  const there = new Set(rows.filter(within(scope)).map(({ id }) => id));
  return new Set((await filers(ctx))(year).filter((id) => there.has(id)));
}
