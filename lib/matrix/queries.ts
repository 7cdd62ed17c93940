import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import {
  completenessOf,
  isExpected,
  type Leave,
  type Timing,
  timingOf,
} from "@/lib/domain/document-year";
import type { Period } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { CentreStatus } from "@/lib/domain/status";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { type Round, roundsOf } from "@/lib/year/queries";
import type { MatrixView } from "./schema";

export type Cell = {
  documentId: string | null;
  state: DocumentState;
  timing: Timing;
  expected: boolean;
  exempt: boolean;
  version: number;
};
export type MatrixRow = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  /** By the round's id. */
  cells: Record<string, Cell>;
};

type Raw = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  statuses: (Period & { status: CentreStatus })[];
  documents: {
    id: string;
    kind: DocumentKind;
    year: number;
    state: Exclude<DocumentState, "ej_paborjad">;
    submittedOn: Day | null;
    version: number;
  }[];
  leaves: (Leave & { documentKind: DocumentKind; year: number })[];
};

/** Every centre with its life, its documents and its leave, in one statement. */
function readCentres(ctx: Ctx): Promise<Raw[]> {
  return ctx.db.$queryRaw<Raw[]>`
    select distinct on (p.name, p.centre_id) p.centre_id as id, p.name, p.host_municipality as code, m.name as municipality,
      s.statuses, coalesce(d.documents, '[]'::json) as documents, coalesce(l.leaves, '[]'::json) as leaves
    from centre_profile p
      join municipality m on m.code = p.host_municipality
      join (select centre_id, json_agg(json_build_object('status', status, 'fromOn', from_on, 'untilOn', until_on)) as statuses
        from centre_status where county_id = (select app.county()) group by centre_id) s on s.centre_id = p.centre_id
      left join (select centre_id, json_agg(json_build_object('id', id, 'kind', kind, 'year', year, 'state', state,
          'submittedOn', submitted_on, 'version', version)) as documents
        from document where county_id = (select app.county()) group by centre_id) d on d.centre_id = p.centre_id
      left join (select centre_id, json_agg(json_build_object('documentKind', document_kind, 'year', year, 'kind', kind, 'untilOn', until_on)
          order by until_on desc) as leaves
        from document_leave where county_id = (select app.county()) and ended_on is null group by centre_id) l on l.centre_id = p.centre_id
    where p.county_id = (select app.county()) and p.from_on = (
      select x.from_on from centre_profile x where x.county_id = p.county_id and x.centre_id = p.centre_id
      order by (x.from_on <= ${ctx.today}::date and (x.until_on is null or x.until_on > ${ctx.today}::date)) desc, x.from_on limit 1)
    order by p.name, p.centre_id`;
}

function cellOf(raw: Raw, round: Round, today: Day): Cell {
  const document = raw.documents.find((d) => d.kind === round.kind && d.year === round.year);
  const leave =
    raw.leaves.find((l) => l.documentKind === round.kind && l.year === round.year) ?? null;
  const { deadlines } = round;
  const expected = isExpected(round.kind, round.year, deadlines.deadlineOn, raw.statuses);
  const state = document?.state ?? "ej_paborjad";
  const timing = timingOf(state, document?.submittedOn ?? null, expected, deadlines, leave, today);
  return {
    documentId: document?.id ?? null,
    state,
    timing,
    expected,
    exempt: timing === "befriad",
    version: document?.version ?? 0,
  };
}

/** Centres × the documents of the years, as they are today. Kept while nothing in the county has changed. */
function allRows(ctx: Ctx): Promise<readonly MatrixRow[]> {
  return whileUnchanged(ctx, `matrix ${ctx.today}`, async () => {
    const rounds = await roundsOf(ctx);
    return (await readCentres(ctx)).map((raw) => ({
      id: raw.id,
      name: raw.name,
      municipality: { code: raw.code, name: raw.municipality },
      cells: Object.fromEntries(rounds.map((r) => [r.id, cellOf(raw, r, ctx.today)])),
    }));
  });
}

/** Only the latest rounds stand side by side, unless an earlier year is asked for. */
const columnsShown = 6;

function asked(row: MatrixRow, columns: readonly Round[], view: MatrixView): boolean {
  const cells = columns.flatMap((c) => row.cells[c.id] ?? []);
  return (
    (!view.kommun || row.municipality.code === view.kommun) &&
    (!view.sok || row.name.toLocaleLowerCase("sv").includes(view.sok.toLocaleLowerCase("sv"))) &&
    (!view.lage ||
      cells.some((c) =>
        view.lage === "forsenad"
          ? c.timing === "forsenad"
          : c.state === view.lage && c.timing !== "ska_inte_lamna" && !c.exempt,
      ))
  );
}

/** What every centre is to file, and how far it has come. Throws `not_allowed`. */
export async function getMatrix(ctx: Ctx, view: MatrixView) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const rounds = (await roundsOf(ctx))
    .filter((r) => view.fran === null || r.year >= view.fran)
    .toSorted((a, b) => a.deadlines.deadlineOn.localeCompare(b.deadlines.deadlineOn));
  const columns = view.fran === null ? rounds.slice(-columnsShown) : rounds.slice(0, 20);
  const all = await allRows(ctx);
  // Whoever never was to file in any of the years is no row of them.
  const concerned = all.filter((row) =>
    columns.some((c) => {
      const cell = row.cells[c.id];
      return cell && (cell.expected || cell.documentId !== null);
    }),
  );
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    columns: columns.map((round) => ({
      id: round.id,
      kind: round.kind,
      year: round.year,
      deadlines: round.deadlines,
      closed: round.closedAt !== null,
      counts: completenessOf(concerned.flatMap((row) => row.cells[round.id] ?? [])),
    })),
    rows: concerned.filter((row) => asked(row, columns, view)),
    total: concerned.length,
    view,
    earlier: rounds.length > columns.length,
    municipalities: await municipalityChoices(ctx),
    mayKeepYear: may(ctx.actor, "round.edit", { level: "county" }),
    mayReceive: may(ctx.actor, "document.receive", { level: "county" }),
  };
}
export type Matrix = Awaited<ReturnType<typeof getMatrix>>;

/** A centre's own year: what it is to file, what it has filed, and what can be begun. */
export async function documentsOf(ctx: Ctx, centreId: string) {
  const rounds = await roundsOf(ctx);
  const row = (await allRows(ctx)).find((r) => r.id === centreId);
  return rounds
    .map((round) => ({ round, cell: row?.cells[round.id] }))
    .filter((one): one is { round: Round; cell: Cell } => one.cell !== undefined);
}
