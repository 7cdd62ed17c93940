import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { answersTo } from "@/lib/domain/agreement-outlook";
import { earliestEnd } from "@/lib/domain/agreement-term";
import { addDays, type Day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { agreementWords as words } from "@/lib/i18n/sv/agreements";
import { operates, placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeAgreement } from "./keeping";
import { type AgreementRecord, agreementsOn } from "./reading";
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

/** Let it go on or end, or negotiate again: who decided, when and what comes next. The reminders of this period end. */
export async function takeStand(ctx: Ctx, input: TakeStand): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  mustRun(agreement);
  mustHaveBeen(ctx, input.decidedOn);
  if (agreement.end === null) throw new Problem("broken_rule", "agreement_has_no_end");
  const { answer, decidedOn, decidedBy, decision, nextStep } = input;
  if (!answersTo(agreement.facts.term, agreement.end).includes(answer))
    throw new Problem("broken_rule", null, { answer: "answer_unfit" });
  await ctx.db.agreementStand.create({
    data: {
      agreementId: agreement.id,
      periodLastOn: toDate(agreement.end),
      ...{ answer, decidedBy, decision, nextStep },
      decidedOn: toDate(decidedOn),
    },
  });
  return page(ctx, agreement.id);
}

/** The day that an agreement ends when a party gives notice on a day: with its period, or at the end of the next one. */
function endGiven(agreement: AgreementRecord, partyId: string, givenOn: Day): Day {
  const party = agreement.parties.find((one) => one.id === partyId);
  if (!party) throw new Problem("not_found");
  const period =
    party.noticeCount !== null && party.noticeUnit !== null
      ? { count: party.noticeCount, unit: party.noticeUnit }
      : null;
  if (agreement.end === null) {
    if (period === null) throw new Problem("broken_rule", null, { partyId: "notice_unknown" });
    return earliestEnd(givenOn, period);
  }
  const last = agreement.noticeDays.find((one) => one.partyId === partyId)?.lastOn;
  // Too late for this period: it goes on, and what is given ends it only by agreement.
  if (last !== undefined && givenOn > last)
    throw new Problem("broken_rule", null, { givenOn: "notice_too_late" });
  return agreement.end;
}

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

/** Notice by one party: when the agreement then ends, and what each centre stands under after it, are shown first. */
export async function giveNotice(ctx: Ctx, input: GiveNotice): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  mustRun(agreement);
  mustHaveBeen(ctx, input.decidedOn);
  if (input.givenOn > ctx.today)
    throw new Problem("broken_rule", null, { givenOn: "notice_in_future" });
  const lastOn = endGiven(agreement, input.partyId, input.givenOn);
  askFirst(input.seen, [words.endsOn(lastOn), ...(await leftWith(ctx, agreement, lastOn))]);
  const { partyId, givenOn, decidedOn, decidedBy, decision } = input;
  await ctx.db.agreementNotice.create({
    data: {
      agreementId: agreement.id,
      partyId,
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
      ...{ decidedBy, decision },
      decidedOn: toDate(decidedOn),
    },
  });
  return page(ctx, agreement.id);
}

/** An option is taken: a recorded decision, no longer than the option allows and no more often. Throws `broken_rule`. */
export async function takeOption(ctx: Ctx, input: TakeOption): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  mustRun(agreement);
  mustHaveBeen(ctx, input.decidedOn);
  const { prolongation } = agreement.facts.term;
  if (prolongation.kind !== "option" || agreement.end === null)
    throw new Problem("broken_rule", "agreement_without_option");
  if (input.lastOn <= agreement.end)
    throw new Problem("broken_rule", null, { lastOn: "option_backward" });
  if (input.lastOn > earliestEnd(agreement.end, prolongation.length))
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
