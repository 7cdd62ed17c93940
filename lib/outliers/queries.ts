import { whileUnchanged } from "@/lib/db/unchanged";
import { classify, nationalDefinition2026, parseSignature } from "@/lib/domain/definition";
import {
  isAskedState,
  isOpenQuestion,
  type QuestionState,
  questionState,
} from "@/lib/domain/figure-question";
import { changesOf, isBrokenBetween } from "@/lib/domain/new-definition";
import { outliersAmong } from "@/lib/domain/outlier";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
import { toldYear, type YearTold } from "@/lib/domain/told-year";
import { namesOf, wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { readYear, yearsToldOf } from "./read";
import type { OutlierView } from "./schema";

/** What the county has to do comes first: read an answer, wait for one, ask; then what is done with. */
const order: readonly QuestionState[] = ["besvarad", "stalld", "ingen", "klar", "godtagen"];

/** Every figure of a year that stands out, or that the county has asked about. Kept while nothing in the county changes. */
export function outliersOf(ctx: Ctx, year: number) {
  return whileUnchanged(ctx, `outliers ${year} ${ctx.today}`, async () => {
    const { kinds, figures, definitions, remarks } = await readYear(ctx, year);
    const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
    const kindOf = new Map(
      kinds.map(({ id, signature }) => [
        id,
        classify(nationalDefinition2026, parseSignature(signature)).kind,
      ]),
    );
    const told = figures.map((figure) => ({
      ...figure,
      otherwise: isBrokenBetween(changesOf(definitions, figure.key), year - 1, year),
      kind: kindOf.get(figure.centreId) ?? null,
    }));
    // What was said last of each.
    const said = new Map(remarks.map((one) => [`${one.documentId} ${one.key}`, one]));
    const rows = outliersAmong(told, fewerThan)
      .map((figure) => {
        const last = said.get(`${figure.documentId} ${figure.key}`);
        return { ...figure, question: questionState(last ? [last] : []) };
      })
      .filter(({ reasons, question }) => reasons.length > 0 || question !== "ingen");
    return { rows, reports: new Set(figures.map(({ documentId }) => documentId)).size };
  });
}

/** Whether the county has something to do with it: to ask, to wait for an answer or to read one. */
const isToDo = ({ question }: { question: QuestionState }) =>
  question === "ingen" || isOpenQuestion(question);

/** How many of the reports on a year are handed in, of those that are to be; of one that nobody was to file, of those that are. */
async function yearTold(ctx: Ctx, year: number): Promise<YearTold> {
  const { rounds, rows } = await wholeMatrix(ctx);
  const round = rounds.find((one) => one.kind === "berattelse" && one.year === year);
  const cells = rows.flatMap((row) => (round && row.cells[round.id]) ?? []);
  const asked = cells.filter(({ expected, exempt }) => expected && !exempt);
  const told = asked.filter(({ submittedOn }) => submittedOn !== null).length;
  if (asked.length > 0) return { year, expected: asked.length, told };
  const { reports } = await outliersOf(ctx, year);
  return { year, expected: reports, told: reports };
}

/**
 * The year that the list opens on: the latest where the county has something to do, so that what waits is not left behind
 * by a new year's first report; where there is nothing to do, the latest that enough have told. In a closed year nothing
 * is asked any more.
 */
async function yearToOpen(ctx: Ctx, told: readonly number[]): Promise<number | null> {
  const { rounds } = await wholeMatrix(ctx);
  const closed = new Set(
    rounds.flatMap((one) => (one.kind === "berattelse" && one.closed ? [one.year] : [])),
  );
  for (const year of told)
    if (!closed.has(year) && (await outliersOf(ctx, year)).rows.some(isToDo)) return year;
  const years: YearTold[] = [];
  for (const year of told) years.push(await yearTold(ctx, year));
  return toldYear(years)?.year ?? told[0] ?? null;
}

/**
 * The county's list: what stands out in a year, why, and how far its question has come. For whoever receives for the whole
 * county, and so knows every figure as it is. Throws `not_allowed`.
 */
export async function getOutliers(ctx: Ctx, view: OutlierView) {
  if (!may(ctx.actor, "document.receive", { level: "county" })) throw new Problem("not_allowed");
  const told = await yearsToldOf(ctx);
  const year = view.ar ?? (await yearToOpen(ctx, told)) ?? Number(ctx.today.slice(0, 4)) - 1;
  const { rows: all, reports } = await outliersOf(ctx, year);
  const names = await namesOf(ctx);
  const rows = all
    .filter(({ question }) => isAskedState(view.lage, question))
    .map((row) => ({ ...row, centre: names.get(row.centreId) ?? "" }))
    .sort(
      (a, b) =>
        order.indexOf(a.question) - order.indexOf(b.question) ||
        a.centre.localeCompare(b.centre, "sv") ||
        a.position - b.position,
    );
  const page = pageOf(rows.length, view.sida);
  const count = (state: QuestionState) => all.filter(({ question }) => question === state).length;
  return {
    ...{ slug: ctx.county.slug, view, year, reports, page },
    years: [...new Set([...told, year])].sort((a, b) => b - a),
    out: all.filter(({ reasons }) => reasons.length > 0).length,
    asked: count("stalld"),
    answered: count("besvarad"),
    total: all.length,
    found: rows.length,
    rows: rows.slice(page.offset, page.offset + pageSize),
  };
}
export type Outliers = Awaited<ReturnType<typeof getOutliers>>;
export type OutlierRow = Outliers["rows"][number];
