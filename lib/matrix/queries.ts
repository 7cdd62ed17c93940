import { completenessOf } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { type Round, roundsOf } from "@/lib/year/queries";
import { allRows, type MatrixRow } from "./rows";
import type { MatrixView } from "./schema";

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
  const opened = await roundsOf(ctx);
  const rounds = opened
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
    years: [...new Set(opened.map((r) => r.year))],
    earlier: rounds.length > columns.length,
    municipalities: await municipalityChoices(ctx),
    mayKeepYear: may(ctx.actor, "round.edit", { level: "county" }),
    mayReceive: may(ctx.actor, "document.receive", { level: "county" }),
  };
}
export type Matrix = Awaited<ReturnType<typeof getMatrix>>;
