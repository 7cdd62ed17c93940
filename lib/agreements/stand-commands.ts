import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { isDecided, noticeFrom } from "@/lib/domain/agreement";
import { type Ending, type EndingUnfit, endingOf } from "@/lib/domain/agreement-ending";
import { answersTo } from "@/lib/domain/agreement-outlook";
import { optionCap } from "@/lib/domain/agreement-term";
import { answerable } from "@/lib/domain/agreement-waits";
import { addDays, type Day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { agreementKindWords, agreementWords as words } from "@/lib/i18n/sv/agreements";
import { operates, placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeAgreement } from "./keeping";
import { type AgreementRecord, agreementsOn, lengthOf, standOf } from "./reading";
import type { GiveNotice, TakeOption, TakeStand } from "./schema";

const page = (ctx: Ctx, id: string): Done => ({ goTo: routes.agreement(ctx.county.slug, id) });

/** What is decided has been decided: not on a day to come. Throws `broken_rule`. */
function mustHaveBeen(ctx: Ctx, decidedOn: Day): void {
  if (decidedOn > ctx.today)
    throw new Problem("broken_rule", null, { decidedOn: "decision_in_future" });
}

/** An agreement that runs, and of which a stand can be taken. Throws `broken_rule` for any other. */
function mustRun({ status }: AgreementRecord): void {
  if (status !== "gallande" && status !== "undertecknat")
    throw new Problem("broken_rule", "agreement_does_not_run");
}

/** When it is to be looked over next. Throws `broken_rule` for no day, or one that has been. */
function nextReview(ctx: Ctx, { answer, reviewOn }: TakeStand): Day | null {
  if (answer === "lat_forlangas" && reviewOn === null)
    throw new Problem("broken_rule", null, { reviewOn: "review_day_needed" });
  if (reviewOn !== null && reviewOn <= ctx.today)
    throw new Problem("broken_rule", null, { reviewOn: "review_day_has_been" });
  return reviewOn;
}

/** Let it go on or end, or write it anew: who decided, when and what comes next. The reminders of this period end. */
export async function takeStand(ctx: Ctx, input: TakeStand): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  if (!answerable(agreement)) throw new Problem("broken_rule", "agreement_does_not_run");
  mustHaveBeen(ctx, input.decidedOn);
  const { answer, decidedOn, decidedBy, decision, nextStep } = input;
  const { about, review } = standOf(agreement);
  if (!answersTo(agreement.facts.term, agreement.end, review).includes(answer))
    throw new Problem("broken_rule", null, { answer: "answer_unfit" });
  const reviewOn = review ? nextReview(ctx, input) : null;
  await ctx.db.agreementStand.create({
    data: {
      agreementId: agreement.id,
      ...{ periodLastOn: toDate(about), review },
      ...{ answer, decidedBy, decision, nextStep },
      decidedOn: toDate(decidedOn),
    },
  });
  if (reviewOn !== null)
    await ctx.db.agreement.updateMany({
      where: { id: agreement.id },
      data: { reviewOn: toDate(reviewOn) },
    });
  return page(ctx, agreement.id);
}

/** The party whose notice it is; none where the parties agree. Throws `broken_rule` or `not_found`. */
function giverOf({ parties }: AgreementRecord, { way, partyId }: GiveNotice) {
  if (way === "overenskommelse") return null;
  if (partyId === null) throw new Problem("broken_rule", null, { partyId: "party_gives_notice" });
  const party = parties.find((one) => one.id === partyId);
  if (!party) throw new Problem("not_found");
  return party;
}

/** Which field a refusal of the ending is about. */
const fieldOf = (unfit: EndingUnfit) => (unfit === "notice_unknown" ? "partyId" : "endsOn");

/** The day that an agreement ends by what is said. Throws `broken_rule` for one that it cannot end on. */
function endGiven(
  agreement: AgreementRecord,
  input: GiveNotice,
): Ending & { partyId: string | null } {
  const party = giverOf(agreement, input);
  const period = party && lengthOf(party.noticeCount, party.noticeUnit);
  const ending = endingOf(agreement.facts.term, { ...input, period });
  if (typeof ending === "string")
    throw new Problem("broken_rule", null, { [fieldOf(ending)]: ending });
  return { ...ending, partyId: party?.id ?? null };
}

/** What hangs on an agreement that ends, and does not end with it. */
const hanging = (all: readonly AgreementRecord[], { id }: AgreementRecord): string[] =>
  all
    .filter((one) => one.belongsTo === id && one.status !== "utganget" && one.status !== "ersatt")
    .map((one) => words.hangsOn(one.title, agreementKindWords[one.kind]));

/** What each centre stands under when an agreement has ended; a rent or a guideline leaves nobody without. */
async function leftWith(ctx: Ctx, agreement: AgreementRecord, lastOn: Day): Promise<string[]> {
  if (agreement.kind !== "lokalt_samverkansavtal") return [];
  const after = addDays(lastOn, 1);
  const others = (await agreementsOn(ctx, after)).filter((one) => one.id !== agreement.id);
  const places = [...(await placesOf(ctx)).values()].filter(
    (place) =>
      operates(place, ctx.today) &&
      (agreement.wholeCounty || agreement.centreIds.includes(place.id)),
  );
  return places
    .toSorted((a, b) => a.name.localeCompare(b.name, "sv"))
    .map(({ id, name }) => {
      const keeps = others.find(
        (one) =>
          one.kind === agreement.kind &&
          (one.wholeCounty || one.centreIds.includes(id)) &&
          (one.status === "gallande" || one.status === "uppsagt"),
      );
      return keeps ? words.stillUnder(name, keeps.title) : words.leftWithout(name, lastOn);
    });
}

/** How it ends: when, what each centre then stands under and what hangs on it are shown first. */
export async function giveNotice(ctx: Ctx, input: GiveNotice): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  mustRun(agreement);
  if (isDecided(agreement.kind)) throw new Problem("broken_rule", "decided_is_not_ended");
  mustHaveBeen(ctx, input.decidedOn);
  if (input.givenOn > ctx.today)
    throw new Problem("broken_rule", null, { givenOn: "notice_in_future" });
  if (input.givenOn < noticeFrom(agreement.facts))
    throw new Problem("broken_rule", null, { givenOn: "notice_before_agreement" });
  const { lastOn, missed, partyId } = endGiven(agreement, input);
  askFirst(input.seen, [
    ...(missed ? [words.noticeLate(missed)] : []),
    words.endsOn(lastOn),
    ...(await leftWith(ctx, agreement, lastOn)),
    ...hanging(await agreementsOn(ctx, ctx.today), agreement),
  ]);
  const { way, givenOn, decidedOn, decidedBy, decision, nextStep } = input;
  await ctx.db.agreementNotice.create({
    data: {
      agreementId: agreement.id,
      ...{ way, partyId },
      givenOn: toDate(givenOn),
      lastOn: toDate(lastOn),
      ...{ decidedBy, decision },
    },
  });
  await ctx.db.agreementStand.create({
    data: {
      agreementId: agreement.id,
      periodLastOn: toDate(agreement.end ?? lastOn),
      answer: "sag_upp",
      ...{ decidedBy, decision, nextStep },
      decidedOn: toDate(decidedOn),
    },
  });
  return page(ctx, agreement.id);
}

/** An option is taken: a recorded decision, no longer than the option allows and no more often. Throws `broken_rule`. */
export async function takeOption(ctx: Ctx, input: TakeOption): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const { fromOn, prolongation } = agreement.facts.term;
  if (prolongation.kind !== "option" || agreement.end === null)
    throw new Problem("broken_rule", "agreement_without_option");
  // What was decided in time may be written in late; what was not has lapsed.
  if (agreement.status !== "utganget") mustRun(agreement);
  mustHaveBeen(ctx, input.decidedOn);
  if (input.decidedOn > agreement.end)
    throw new Problem("broken_rule", null, { decidedOn: "option_lapsed" });
  if (input.lastOn <= agreement.end)
    throw new Problem("broken_rule", null, { lastOn: "option_backward" });
  if (input.lastOn > optionCap(fromOn, agreement.end, prolongation.length))
    throw new Problem("broken_rule", null, { lastOn: "option_too_long" });
  if (agreement.optionsLeft === 0) throw new Problem("broken_rule", "no_option_left");
  const { decidedOn, lastOn, decidedBy, decision } = input;
  await ctx.db.agreementOption.create({
    data: {
      agreementId: agreement.id,
      decidedOn: toDate(decidedOn),
      lastOn: toDate(lastOn),
      ...{ decidedBy, decision },
    },
  });
  return page(ctx, agreement.id);
}
