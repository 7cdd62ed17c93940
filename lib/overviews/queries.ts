import { agreementsOn, isPressing, pressingBy } from "@/lib/agreements/keeping";
import { hasAgreement, situationsAmong } from "@/lib/centre-agreements/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { coverIn, municipalNeed } from "@/lib/domain/municipal-need";
import { greatestNeeds } from "@/lib/domain/need";
import {
  changedKinds,
  isPlanned,
  kindCounts,
  municipalityOf,
  nearNextKind,
  operatedBefore,
  operatesNow,
  reportDay,
  type Scope,
  turnOfYear,
  within,
} from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { vacanciesIn } from "@/lib/vacancies/queries";
import { documentProgress, filers, filing } from "./documents";
import { answeredAll, figureLines, figureYear } from "./figures";
import { hiddenFigures } from "./hidden-figures";

import { seenOf } from "./read";
import { nameOf, wholesOf } from "./wholes";

// What other features ask of this one.
export { type CountyOnDay, seenOf } from "./read";
export { countyOn, type SinceVisit, sinceVisit } from "./then";

/** What the centres of a scope stand under, today and at the turn of the year; null for whoever may not read agreements. */
async function agreementsOf(ctx: Ctx, scope: Scope) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) return null;
  const { centres } = await seenOf(ctx);
  const mine = centres.filter(within(scope));
  const lacking = async (among: typeof mine, on: typeof ctx.today) =>
    (await situationsAmong(ctx, among, on)).filter(({ situation }) => !hasAgreement(situation));
  const now = mine.filter(operatesNow);
  const before = turnOfYear(ctx.today);
  const without = await lacking(now, ctx.today);
  const ids = new Set(mine.map(({ id }) => id));
  const concerns = ({ wholeCounty, centreIds }: { wholeCounty: boolean; centreIds: string[] }) =>
    scope === null || wholeCounty || centreIds.some((id) => ids.has(id));
  const concerned = (await agreementsOn(ctx, ctx.today)).filter(concerns);
  const pressing = concerned.filter(isPressing);
  return {
    toSign: concerned.filter(({ status }) => status === "vantar_pa_underskrift").length,
    toDecide: pressing.length,
    /** The same by the day on which somebody must have taken a stand, those without one last. */
    pressing: pressing.toSorted((a, b) =>
      (pressingBy(a) ?? "9999").localeCompare(pressingBy(b) ?? "9999"),
    ),
    total: now.length,
    lacking: without.length,
    lackedBefore: (await lacking(mine.filter(operatedBefore), before)).length,
  };
}

/** The year whose figures are shown of a scope, with the later one that has only begun to be told; null where there is none. */
export async function yearOf(ctx: Ctx, scope: Scope) {
  const { centres, figures } = await seenOf(ctx);
  const mine = new Set(centres.filter(within(scope)).map(({ id }) => id));
  return figureYear(figures, mine, await filers(ctx));
}

/** The figures of the year that is shown, or asked for, with who has some of them left to answer; null where there are none. */
async function figuresOf(ctx: Ctx, scope: Scope, asked: number | null) {
  const shown = asked === null ? await yearOf(ctx, scope) : { year: asked, begun: null };
  if (shown === null) return null;
  const { year, begun } = shown;
  const { centres: all, figures, definitions } = await seenOf(ctx);
  const mine = all.filter(within(scope));
  // Whoever was not to file has told nothing that is counted.
  const to = await filing(ctx, scope, year);
  const centres = new Set(mine.map(({ id }) => id));
  const told = figures.filter(({ centreId }) => centres.has(centreId));
  const answered = answeredAll(told, year);
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  const areaOf = new Map(all.map(({ id, municipality }) => [id, municipality.code]));
  const wholes = await wholesOf(ctx, scope, all);
  const hidden = hiddenFigures(figures, areaOf, { wholes, definitions, fewerThan });
  const lines = (withPreliminary: boolean) =>
    figureLines(told, year, {
      withPreliminary,
      definitions,
      hides: hidden(nameOf(scope), year, withPreliminary),
    });
  const unanswered = mine.filter(({ id }) => to.has(id) && !answered.has(id));
  return {
    ...{ year, begun },
    expected: to.size,
    answered: to.size - unanswered.length,
    /** Those that still have some of them to answer, and those that have not. */
    unanswered,
    answeredAll: mine.filter(({ id }) => to.has(id) && answered.has(id)),
    lines: lines(false),
    preliminary: lines(true),
  };
}

/**
 * The overviews of the county, or of one municipality, as they are today; each number is that of rows that can be shown.
 * Of a year that has been: as it was on its last day, with the year's documents and figures as they stand.
 */
export function overviewsOf(
  ctx: Ctx,
  scope: Scope,
  year: number | null = null,
): Promise<Overviews> {
  const reads = (["agreement.read", "document.read"] as const).map((deed) =>
    may(ctx.actor, deed, { level: "county" }),
  );
  const on = reportDay(year, ctx.today);
  const past = on < ctx.today ? { year, on } : null;
  const asked = JSON.stringify(["overviews", ctx.today, scope, reads, past]);
  return whileUnchanged(ctx, asked, () => countedOf(ctx, scope, past));
}

type Past = { year: number | null; on: Day } | null;

async function countedOf(ctx: Ctx, scope: Scope, past: Past) {
  const then = past === null ? ctx : { ...ctx, today: past.on };
  const seen = await seenOf(then);
  const { centres, vacancies, vacanciesAt, covers } = seen;
  const mine = centres.filter(within(scope));
  const code = municipalityOf(scope)?.code ?? null;
  const reads = may(ctx.actor, "document.read", { level: "county" });
  return {
    scope,
    /** The day that it is of, where that has been. */
    asOf: past?.on ?? null,
    before: turnOfYear(then.today),
    centres: mine,
    kinds: { now: kindCounts(mine, "now"), before: kindCounts(mine, "before") },
    planned: mine.filter(isPlanned).length,
    near: nearNextKind(mine),
    /** Whose kind is another than it was at the turn of the year. */
    changed: changedKinds(mine),
    /** Of municipalities, so of the whole county alone. */
    covers: scope === null ? covers : null,
    /** Of one municipality alone: what it has, and what covers it. */
    need: code === null ? null : municipalNeed(code, seen),
    /** Of the county: where the greatest need is that no familjecentral of its own meets. */
    needs:
      scope === null
        ? greatestNeeds(seen.needs.map((one) => ({ ...one, ...coverIn(one.code, seen.days.now) })))
        : [],
    vacancies: scope === null ? vacancies : code === null ? null : vacanciesIn(vacanciesAt, code),
    agreements: await agreementsOf(then, scope),
    documents: reads ? await documentProgress(ctx, scope, past?.year ?? null) : [],
    figures: reads ? await figuresOf(ctx, scope, past?.year ?? null) : null,
  };
}
export type Overviews = Awaited<ReturnType<typeof countedOf>>;
