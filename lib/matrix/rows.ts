import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import {
  type Deadlines,
  isExpected,
  type Leave,
  type Timing,
  timingOf,
} from "@/lib/domain/document-year";
import type { Period } from "@/lib/domain/period";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { beforeOpening, type CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { type Round, roundOf, roundsOf } from "@/lib/year/queries";

export type Cell = {
  documentId: string | null;
  state: DocumentState;
  timing: Timing;
  expected: boolean;
  exempt: boolean;
  version: number;
  submittedOn: Day | null;
  /** The latest version that is frozen, as long as somebody may object to how. */
  frozen: { way: string | null; on: Day } | null;
};
/** A year of one kind of document. */
export type MatrixRound = {
  id: string;
  kind: DocumentKind;
  year: number;
  deadlines: Deadlines;
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
    frozen: Cell["frozen"];
  }[];
  leaves: (Leave & { documentKind: DocumentKind; year: number })[];
  status: CentreStatus | null;
  signature: string | null;
};

type RawRound = Pick<MatrixRound, "id" | "kind" | "year"> & {
  opensOn: Day;
  deadlineOn: Day;
  graceOn: Day;
  lastOn: Day | null;
  closed: boolean;
};

/** Every round, and every centre with its life, its documents and its leave, in one statement. */
function read(ctx: Ctx) {
  const on = ctx.today;
  return ctx.db.$queryRaw<{ rounds: RawRound[]; centres: Raw[] }[]>`
    with c as (
      select distinct on (p.name, p.centre_id) p.centre_id as id, p.name, p.host_municipality as code, m.name as municipality,
        s.statuses, r.status::text as status, r.signature, coalesce(d.documents, '[]'::json) as documents, coalesce(l.leaves, '[]'::json) as leaves
      from centre_profile p
        join municipality m on m.code = p.host_municipality
        join (select centre_id, json_agg(json_build_object('status', status, 'fromOn', from_on, 'untilOn', until_on)) as statuses
          from centre_status where county_id = (select app.county()) group by centre_id) s on s.centre_id = p.centre_id
        left join (select x.centre_id, json_agg(json_build_object('id', x.id, 'kind', x.kind, 'year', x.year, 'state', x.state,
            'submittedOn', x.submitted_on, 'version', x.version, 'frozen', v.frozen)) as documents
          from document x
            -- What somebody has recorded the adoption of may be objected to for a while; nothing older is asked about.
            left join (select distinct on (y.document_id) y.document_id,
                json_build_object('way', y.way, 'on', (y.frozen_at at time zone 'Europe/Stockholm')::date) as frozen
              from document_version y where y.county_id = (select app.county()) and y.frozen_at > now() - interval '15 days'
              order by y.document_id, y.number desc) v on v.document_id = x.id
          where x.county_id = (select app.county()) group by x.centre_id) d on d.centre_id = p.centre_id
        left join (select centre_id, json_agg(json_build_object('documentKind', document_kind, 'year', year, 'kind', kind, 'untilOn', until_on)
            order by until_on desc) as leaves
          from document_leave where county_id = (select app.county()) and ended_on is null group by centre_id) l on l.centre_id = p.centre_id
        left join app.centres_on(${on}::date) r on r.centre_id = p.centre_id
      where p.county_id = (select app.county()) and p.from_on = (
        select x.from_on from centre_profile x where x.county_id = p.county_id and x.centre_id = p.centre_id
        order by (x.from_on <= ${on}::date and (x.until_on is null or x.until_on > ${on}::date)) desc, x.from_on limit 1)
      order by p.name, p.centre_id
    )
    select (select coalesce(json_agg(c order by c.name, c.id), '[]') from c) as centres,
      (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'year', r.year, 'opensOn', r.opens_on,
          'deadlineOn', r.deadline_on, 'graceOn', r.grace_on, 'lastOn', r.last_on, 'closed', r.closed_at is not null) order by r.year desc, r.kind), '[]')
        from document_round r where r.county_id = (select app.county())) as rounds`;
}

function cellOf(raw: Raw, round: MatrixRound, today: Day): Cell {
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
    submittedOn: document?.submittedOn ?? null,
    frozen: document?.frozen ?? null,
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
    const rounds = (raw?.rounds ?? []).map(({ id, kind, year, closed, ...deadlines }) => ({
      ...{ id, kind, year, closed },
      deadlines,
    }));
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
