import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { heldDay } from "@/lib/domain/bank-day";
import type { DocumentKind } from "@/lib/domain/document";
import { type SectionType, shippedSections } from "@/lib/domain/document-section";
import { figuresOf } from "@/lib/domain/figure";
import { Problem } from "@/lib/domain/problem";
import { sectionWords } from "@/lib/i18n/sv/document-template";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeOpenRound } from "./keeping";
import { mustKeepYear, type Round, roundsOf } from "./queries";
import type { ChangeRound, OpenRound } from "./schema";

type Days = Omit<OpenRound, "kind" | "year">;

/** The days as columns: those that hold, and what was chosen where that is another. Throws `broken_rule` where they do not run forward. */
function columnsOf({ opensOn, deadlineOn, graceOn, lastOn, ways, ...choices }: Days) {
  const grace = graceOn ?? deadlineOn;
  if (deadlineOn < opensOn)
    throw new Problem("broken_rule", null, { deadlineOn: "deadline_before_opening" });
  if (grace < deadlineOn)
    throw new Problem("broken_rule", null, { graceOn: "grace_before_deadline" });
  if (lastOn !== null && lastOn < grace)
    throw new Problem("broken_rule", null, { lastOn: "lock_before_deadline" });
  const bankDays = choices.bankDays === "ja";
  const [deadline, inTime, last] = [
    heldDay(deadlineOn, bankDays),
    heldDay(grace, bankDays),
    heldDay(lastOn, bankDays),
  ];
  return {
    bankDays,
    opensOn: toDate(opensOn),
    deadlineOn: toDate(deadline.holds),
    graceOn: toDate(inTime.holds),
    lastOn: toDate(last.holds),
    deadlineChosenOn: toDate(deadline.chosen),
    graceChosenOn: toDate(inTime.chosen),
    lastChosenOn: toDate(last.chosen),
    byChair: ways !== "record",
    byRecord: ways !== "chair",
    byAnother: choices.byAnother === "ja",
    localHeadings: choices.headings === "ja",
    needsProtocol: choices.noProtocol !== "ja",
  };
}

type Section = {
  key: string;
  type: SectionType;
  heading: string;
  guidance: string | null;
  required: boolean;
  active: boolean;
};

/** The template to begin from: the county's own of the year before, or the one that is shipped. */
function sectionsFrom(kind: DocumentKind, before: Round | undefined): Section[] {
  if (before)
    return before.sections.map(({ key, type, heading, guidance, required, active }) => ({
      ...{ key, type, heading, guidance, required, active },
    }));
  return shippedSections[kind].map(({ key, type, required, on }) => ({
    ...{ key, type, required, active: on },
    heading: sectionWords[key]?.heading ?? key,
    guidance: sectionWords[key]?.guidance ?? null,
  }));
}

const figuresFrom = (kind: DocumentKind, before: Round | undefined) =>
  before?.figures.map(({ key, required, active }) => ({ key, required, active })) ??
  figuresOf(kind).map(({ key, required }) => ({ key, required, active: required }));

/** Opens the year for plans or for reports. Two years may stand open side by side. Throws `broken_rule` for one that is. */
export async function openRound(ctx: Ctx, input: OpenRound): Promise<Done> {
  mustKeepYear(ctx);
  const { kind, year, ...days } = input;
  const rounds = await roundsOf(ctx);
  if (rounds.some((round) => round.kind === kind && round.year === year))
    throw new Problem("broken_rule", null, { year: "year_is_open" });
  const before = rounds.find((round) => round.kind === kind && round.year < year);
  const { id: roundId } = await ctx.db.documentRound.create({
    data: { kind, year, openedOn: toDate(ctx.today), ...columnsOf(days) },
  });
  await ctx.db.roundSection.createMany({
    data: sectionsFrom(kind, before).map((section, position) => ({
      ...section,
      roundId,
      position,
    })),
  });
  await ctx.db.roundFigure.createMany({
    data: figuresFrom(kind, before).map((figure, position) => ({ ...figure, roundId, position })),
  });
  return { goTo: routes.round(ctx.county.slug, roundId) };
}

/** Other days for a round, for every centre at once. */
export async function changeRound(ctx: Ctx, input: ChangeRound): Promise<Done> {
  const { roundId, version, ...days } = input;
  const columns = columnsOf(days);
  const round = await takeOpenRound(ctx, roundId, version);
  await ctx.db.documentRound.updateMany({ where: { id: round.id }, data: columns });
  return { goTo: routes.round(ctx.county.slug, round.id) };
}
