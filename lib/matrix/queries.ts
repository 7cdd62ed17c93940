import { whileUnchanged } from "@/lib/db/unchanged";
import { completenessOf } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { type Cell, type MatrixRound, type MatrixRow, wholeMatrix } from "./rows";
import type { MatrixView } from "./schema";

/** Only the latest rounds stand side by side, unless an earlier year is asked for. */
const columnsShown = 6;

/** Whether a square is what is asked for; the same that is counted, so that a number leads to its rows. */
function is(lage: NonNullable<MatrixView["lage"]>, cell: Cell): boolean {
  const { timing, state, expected, exempt } = cell;
  if (lage === "forsenad") return expected && timing === "forsenad";
  if (lage === "som_fil") return cell.way === "fil";
  if (lage === "rattas") return cell.stands !== null;
  if (lage === "inlamnade" || lage === "i_tid") {
    const { handedIn, inTime } = completenessOf([{ expected, exempt, timing }]);
    return (lage === "i_tid" ? inTime : handedIn) === 1;
  }
  if (lage === "utan_krav") return !expected && cell.submittedOn !== null;
  return state === lage && expected && !exempt;
}

function asked(row: MatrixRow, columns: readonly MatrixRound[], view: MatrixView): boolean {
  const { kommun, sok, lage, omgang, senast } = view;
  const inBy = ({ expected, submittedOn }: Cell) =>
    senast === null || (expected && submittedOn !== null && submittedOn <= senast);
  const cells = columns
    .filter((c) => omgang === null || c.id === omgang)
    .flatMap((c) => row.cells[c.id] ?? []);
  return (
    (!kommun || row.municipality.code === kommun) &&
    (!sok || row.name.toLocaleLowerCase("sv").includes(sok.toLocaleLowerCase("sv"))) &&
    ((!lage && !senast) || cells.some((cell) => (!lage || is(lage, cell)) && inBy(cell)))
  );
}

/** What every centre is to file, and how far it has come: one page of them, and counts of all. Throws `not_allowed`. */
export async function getMatrix(ctx: Ctx, view: MatrixView) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const ask = () => pageOfMatrix(ctx, view);
  // The same few views are opened all day; what somebody searches for is hers alone.
  const key = JSON.stringify(["page of the matrix", ctx.today, view]);
  const matrix = view.sok ? await ask() : await whileUnchanged(ctx, key, ask);
  return {
    ...matrix,
    mayKeepYear: may(ctx.actor, "round.edit", { level: "county" }),
    mayReceive: may(ctx.actor, "document.receive", { level: "county" }),
  };
}

/**
 * What is late in years that are not shown: it stays in sight until it has come or the year is closed, however long ago
 * it was due.
 */
function lateBefore(hidden: readonly MatrixRound[], rows: readonly MatrixRow[]) {
  const late = hidden
    .filter(({ closed }) => !closed)
    .flatMap(({ id, year }) =>
      rows
        .filter(({ cells }) => cells[id]?.expected && cells[id]?.timing === "forsenad")
        .map(() => year),
    );
  return late.length === 0 ? null : { documents: late.length, year: Math.min(...late) };
}

async function pageOfMatrix(ctx: Ctx, view: MatrixView) {
  const { rounds: opened, rows: all } = await wholeMatrix(ctx);
  const rounds = opened
    .filter((r) => view.fran === null || r.year >= view.fran)
    .toSorted((a, b) => a.deadlines.deadlineOn.localeCompare(b.deadlines.deadlineOn));
  const columns = view.fran === null ? rounds.slice(-columnsShown) : rounds.slice(0, 20);
  // Whoever never was to file in any of the years is no row of them.
  const concerned = all.filter((row) =>
    columns.some((c) => {
      const cell = row.cells[c.id];
      return cell && (cell.expected || cell.documentId !== null);
    }),
  );
  const found = concerned.filter((row) => asked(row, columns, view));
  const page = pageOf(found.length, view.sida);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    columns: columns.map((round) => ({
      id: round.id,
      kind: round.kind,
      year: round.year,
      deadlines: round.deadlines,
      closed: round.closed,
      counts: completenessOf(concerned.flatMap((row) => row.cells[round.id] ?? [])),
    })),
    rows: found.slice(page.offset, page.offset + pageSize),
    page,
    /** How many rows are asked for, on all pages. */
    found: found.length,
    total: concerned.length,
    view,
    years: [...new Set(opened.map((r) => r.year))],
    earlier: rounds.length > columns.length,
    lateBefore: lateBefore(
      opened.filter((round) => !columns.includes(round)),
      all,
    ),
    municipalities: await municipalityChoices(ctx),
  };
}
export type Matrix = Awaited<ReturnType<typeof getMatrix>>;

export {
  type Cell,
  columnOf,
  documentsOf,
  type MatrixRound,
  type MatrixRow,
  namesOf,
  wholeMatrix,
} from "./rows";
