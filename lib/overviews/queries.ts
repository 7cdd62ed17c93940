import { hasAgreement, situationsAmong } from "@/lib/centre-agreements/queries";
import {
  isPlanned,
  kindCounts,
  nearNextKind,
  operatedBefore,
  operatesNow,
  turnOfYear,
} from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { documentProgress } from "./documents";
import { answeredAll, figureLines } from "./figures";
import { seenOf } from "./read";
import { type Scope, within } from "./scope";

// What other features ask of this one.
export { seenOf } from "./read";
export { municipalityOf, type Scope } from "./scope";

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
  return {
    total: now.length,
    lacking: without.length,
    lackedBefore: (await lacking(mine.filter(operatedBefore), before)).length,
  };
}

/** The overviews of the county, or of one municipality, as they are today; each number is that of rows that can be shown. */
export async function overviewsOf(ctx: Ctx, scope: Scope) {
  const { centres, figures, vacancies } = await seenOf(ctx);
  const mine = centres.filter(within(scope));
  const documents = may(ctx.actor, "document.read", { level: "county" })
    ? await documentProgress(ctx, scope)
    : [];
  const report = documents.find(({ kind }) => kind === "berattelse") ?? null;
  // Whoever was not to file has told nothing that is counted.
  const filing = new Set(report?.centreIds);
  const told = figures.filter(({ centreId }) => filing.has(centreId));
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  return {
    scope,
    before: turnOfYear(ctx.today),
    centres: mine,
    kinds: { now: kindCounts(mine, "now"), before: kindCounts(mine, "before") },
    planned: mine.filter(isPlanned).length,
    near: nearNextKind(mine),
    /** Of the whole county; whoever asks about a municipality asks the contact list. */
    vacancies: scope === null ? vacancies : null,
    agreements: await agreementsOf(ctx, scope),
    documents,
    figures: report && {
      year: report.year,
      expected: report.expected,
      answered: answeredAll(told, report.year).size,
      /** Those that still have some of them to answer. */
      unanswered: mine.filter(
        ({ id }) => filing.has(id) && !answeredAll(told, report.year).has(id),
      ),
      lines: figureLines(told, report.year, { withPreliminary: false, fewerThan }),
      preliminary: figureLines(told, report.year, { withPreliminary: true, fewerThan }),
    },
  };
}
export type Overviews = Awaited<ReturnType<typeof overviewsOf>>;
