import { agreementsOn } from "@/lib/agreements/keeping";
import { isPressing } from "@/lib/agreements/queries";
import { hasAgreement, situationsAmong } from "@/lib/centre-agreements/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type CentreSeen,
  changedKinds,
  isPlanned,
  kindCounts,
  nearNextKind,
  operatedBefore,
  operatesNow,
  type Scope,
  turnOfYear,
  within,
} from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { documentProgress, filing } from "./documents";
import { answeredAll, figureLines, figureYear } from "./figures";
import { type FigureSeen, seenOf } from "./read";

// What other features ask of this one.
export { seenOf } from "./read";

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
  const all = await agreementsOn(ctx, ctx.today);
  return {
    toDecide: all.filter((one) => isPressing(one) && concerns(one)).length,
    total: now.length,
    lacking: without.length,
    lackedBefore: (await lacking(mine.filter(operatedBefore), before)).length,
  };
}

/** The figures of the latest year that is told of, with who has some of them left to answer; null where there are none. */
async function figuresOf(
  ctx: Ctx,
  scope: Scope,
  figures: readonly FigureSeen[],
  mine: readonly CentreSeen[],
) {
  const year = figureYear(figures);
  if (year === null) return null;
  // Whoever was not to file has told nothing that is counted.
  const filers = await filing(ctx, scope, year);
  const centres = new Set(mine.map(({ id }) => id));
  const told = figures.filter(({ centreId }) => centres.has(centreId));
  const answered = answeredAll(told, year);
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  const lines = (withPreliminary: boolean) =>
    figureLines(told, year, { withPreliminary, fewerThan });
  const unanswered = mine.filter(({ id }) => filers.has(id) && !answered.has(id));
  return {
    year,
    expected: filers.size,
    answered: filers.size - unanswered.length,
    /** Those that still have some of them to answer. */
    unanswered,
    lines: lines(false),
    preliminary: lines(true),
  };
}

/** The overviews of the county, or of one municipality, as they are today; each number is that of rows that can be shown. */
export function overviewsOf(ctx: Ctx, scope: Scope): Promise<Overviews> {
  const reads = (["agreement.read", "document.read"] as const).map((deed) =>
    may(ctx.actor, deed, { level: "county" }),
  );
  const asked = JSON.stringify(["overviews", ctx.today, scope, reads]);
  return whileUnchanged(ctx, asked, () => countedOf(ctx, scope));
}

async function countedOf(ctx: Ctx, scope: Scope) {
  const { centres, figures, vacancies, covers } = await seenOf(ctx);
  const mine = centres.filter(within(scope));
  const reads = may(ctx.actor, "document.read", { level: "county" });
  return {
    scope,
    before: turnOfYear(ctx.today),
    centres: mine,
    kinds: { now: kindCounts(mine, "now"), before: kindCounts(mine, "before") },
    planned: mine.filter(isPlanned).length,
    near: nearNextKind(mine),
    /** Whose kind is another than it was at the turn of the year. */
    changed: changedKinds(mine),
    /** Of municipalities, so of the whole county alone. */
    covers: scope === null ? covers : null,
    /** Of the whole county; whoever asks about a municipality asks the contact list. */
    vacancies: scope === null ? vacancies : null,
    agreements: await agreementsOf(ctx, scope),
    documents: reads ? await documentProgress(ctx, scope) : [],
    figures: reads ? await figuresOf(ctx, scope, figures, mine) : null,
  };
}
export type Overviews = Awaited<ReturnType<typeof countedOf>>;
