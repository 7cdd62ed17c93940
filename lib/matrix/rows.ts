import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import type { AdoptionWay, DocumentKind, DocumentState, Standing } from "@/lib/domain/document";
import {
  type Deadlines,
  isExpected,
  isUntimed,
  lastInTime,
  type Timing,
  timingOf,
} from "@/lib/domain/document-year";
import { leaveInTime } from "@/lib/domain/leave";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { beforeOpening } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { type Round, roundOf, roundsOf } from "@/lib/year/queries";
import { type Raw, read } from "./read";

export type Cell = {
  documentId: string | null;
  state: DocumentState;
  timing: Timing;
  expected: boolean;
  exempt: boolean;
  version: number;
  submittedOn: Day | null;
  /** The day by which this centre is to hand it in, before any grace. */
  dueOn: Day;
  /** The last day in time, where it is later than everybody else's. */
  longer: Day | null;
  /** How the version that stands was adopted; null where none has been. */
  way: AdoptionWay | null;
  /** What that version stands as while a next one is written. */
  stands: Standing | null;
  /** The county has opened it for correction though its year is closed. */
  reopened: boolean;
  /** The latest version that is frozen, as long as somebody may object to how. */
  frozen: { way: AdoptionWay | null; on: Day } | null;
  /** Who handed in what waits to be adopted, where the county wants somebody else to adopt it. */
  handedInBy: string | null;
  /** Figures that the county has asked about: those that nobody has answered, and those whose answer waits for it. */
  questions: { asked: number; answered: number };
};
/** A year of one kind of document. */
export type MatrixRound = {
  id: string;
  kind: DocumentKind;
  year: number;
  deadlines: Deadlines;
  /** When the county opened it; null where that was not written down. */
  openedOn: Day | null;
  closed: boolean;
};
export type MatrixRow = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  /** For its mark. */
  kind: Kind;
  degrees: Record<ServiceType, Degree>;
  planned: boolean;
  /** By the round's id. */
  cells: Record<string, Cell>;
};

function cellOf(raw: Raw, round: MatrixRound, today: Day): Cell {
  const document = raw.documents.find((d) => d.kind === round.kind && d.year === round.year);
  const submittedOn = document?.submittedOn ?? null;
  const leaves = raw.leaves.filter((l) => l.documentKind === round.kind && l.year === round.year);
  const leave = leaveInTime(leaves, submittedOn, today);
  const { deadlines } = round;
  const expected = isExpected(round.kind, round.year, deadlines.deadlineOn, raw.statuses);
  const state = document?.state ?? "ej_paborjad";
  const way = document?.way ?? null;
  const timing = isUntimed(way, round.openedOn, deadlines)
    ? "utan_tid"
    : timingOf(state, submittedOn, expected, deadlines, leave, today);
  return {
    documentId: document?.id ?? null,
    state,
    timing,
    expected,
    exempt: timing === "befriad",
    version: document?.version ?? 0,
    submittedOn,
    dueOn: lastInTime({ ...deadlines, graceOn: deadlines.deadlineOn }, leave),
    longer: leave?.kind === "forlangd" && leave.untilOn > deadlines.graceOn ? leave.untilOn : null,
    way,
    stands: document?.stands ?? null,
    reopened: document?.reopened ?? false,
    frozen: document?.frozen ?? null,
    handedInBy: document?.handedInBy ?? null,
    questions: { asked: document?.asked ?? 0, answered: document?.answered ?? 0 },
  };
}

function shownAs({ status, signature }: Raw) {
  const { kind, degrees } = classify(nationalDefinition2026, parseSignature(signature ?? ""));
  return { kind, degrees, planned: status !== null && beforeOpening(status) };
}

/** Centres × the documents of the years, as they are today, with the years. Kept while nothing in the county has changed. */
export function wholeMatrix(ctx: Ctx): Promise<{ rounds: MatrixRound[]; rows: MatrixRow[] }> {
  return whileUnchanged(ctx, `matrix ${ctx.today}`, async () => {
    const [raw] = await read(ctx);
    const rounds = (raw?.rounds ?? []).map(
      ({ id, kind, year, closed, openedOn, ...deadlines }) => ({
        ...{ id, kind, year, closed, openedOn },
        deadlines,
      }),
    );
    const rows = (raw?.centres ?? []).map((centre) => ({
      id: centre.id,
      name: centre.name,
      municipality: { code: centre.code, name: centre.municipality },
      ...shownAs(centre),
      cells: Object.fromEntries(rounds.map((r) => [r.id, cellOf(centre, r, ctx.today)])),
    }));
    return { rounds, rows };
  });
}

const allRows = async (ctx: Ctx): Promise<readonly MatrixRow[]> => (await wholeMatrix(ctx)).rows;

/** The names of the county's centres, by their ids. */
export async function namesOf(ctx: Ctx): Promise<Map<string, string>> {
  return new Map((await allRows(ctx)).map((row) => [row.id, row.name]));
}

/** A column of the matrix: the cells of one round, by centre. Throws `not_found`. */
export async function columnOf(ctx: Ctx, roundId: string) {
  const round = await roundOf(ctx, { id: roundId });
  const rows = (await allRows(ctx)).flatMap(({ cells, ...row }) => {
    const cell = cells[round.id];
    return cell && (cell.expected || cell.documentId !== null) ? [{ ...row, cell }] : [];
  });
  return { round, rows };
}

/** A centre's own year: what it is to file, what it has filed, and what can be begun. */
export async function documentsOf(ctx: Ctx, centreId: string) {
  const rounds = await roundsOf(ctx);
  const row = (await allRows(ctx)).find((r) => r.id === centreId);
  return rounds
    .map((round) => ({ round, cell: row?.cells[round.id] }))
    .filter((one): one is { round: Round; cell: Cell } => one.cell !== undefined);
}
