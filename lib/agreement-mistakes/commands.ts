import type { Done } from "@/lib/action";
import { type AgreementRecord, agreementsOn, takeAgreement } from "@/lib/agreements/keeping";
import { situationsAmong } from "@/lib/centre-agreements/queries";
import { toDate } from "@/lib/db/day";
import { Problem } from "@/lib/domain/problem";
import { removeContent } from "@/lib/files/keeping";
import { askFirst } from "@/lib/form/ask-first";
import { mistakeWords as words } from "@/lib/i18n/sv/agreement-mistakes";
import { placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { Mistake, UndoMistake } from "./schema";

type Undo = (ctx: Ctx, agreement: AgreementRecord, input: UndoMistake) => Promise<string[]>;

const oneOf = <T extends { id: string }>(rows: readonly T[], id: string | null): T => {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Problem("not_found");
  return found;
};

const withdrawn = (ctx: Ctx, { reason }: UndoMistake) => ({
  withdrawnOn: toDate(ctx.today),
  withdrawnWhy: reason,
});

/** A party that never was one. Throws `broken_rule` where it has given notice or bears a cost, and for the last one. */
const party: Undo = async (ctx, agreement, { rowId }) => {
  const one = oneOf(agreement.parties, rowId);
  const of = { where: { partyId: one.id } };
  if ((await ctx.db.agreementNotice.count(of)) > 0)
    throw new Problem("broken_rule", "party_gave_notice");
  const pays = await ctx.db.agreementCost.count({ where: { payerPartyId: one.id } });
  if (pays + (await ctx.db.agreementCostShare.count(of)) > 0)
    throw new Problem("broken_rule", "party_bears_cost");
  if (agreement.parties.length === 1) throw new Problem("broken_rule", "party_is_last");
  await ctx.db.agreementParty.deleteMany({ where: { id: one.id } });
  return [words.party(one.body)];
};

/** A notice that was never given, or was taken back; the answer that it gave for the period goes with it. */
const notice: Undo = async (ctx, agreement, input) => {
  const one = oneOf(agreement.notice ? [agreement.notice] : [], input.rowId);
  // Where the parties agreed on a day, it is nobody's.
  const giver = agreement.parties.find(({ id }) => id === one.partyId);
  const data = withdrawn(ctx, input);
  await ctx.db.agreementNotice.updateMany({ where: { id: one.id }, data });
  await ctx.db.agreementStand.updateMany({
    where: { agreementId: agreement.id, answer: "sag_upp", withdrawnOn: null },
    data,
  });
  return [words.notice(giver?.body ?? null, one.givenOn)];
};

const stand: Undo = async (ctx, agreement, input) => {
  const one = oneOf(
    agreement.stands.filter(({ answer }) => answer !== "sag_upp"),
    input.rowId,
  );
  await ctx.db.agreementStand.updateMany({
    where: { id: one.id },
    data: withdrawn(ctx, input),
  });
  // The next review was set by the answer; without it the one before is still to be done.
  if (one.review && one.answer === "lat_forlangas")
    await ctx.db.agreement.updateMany({
      where: { id: agreement.id },
      data: { reviewOn: toDate(one.periodLastOn) },
    });
  return [words.stand];
};

/** An option that was not taken after all. Throws `broken_rule` for one on which a later one goes on. */
const option: Undo = async (ctx, agreement, input) => {
  const one = oneOf(agreement.options, input.rowId);
  if (agreement.options.some(({ lastOn }) => lastOn > one.lastOn))
    throw new Problem("broken_rule", "option_is_gone_on_from");
  await ctx.db.agreementOption.updateMany({
    where: { id: one.id },
    data: withdrawn(ctx, input),
  });
  return [words.option(one.lastOn)];
};

const replacement: Undo = async (ctx, agreement) => {
  const next = oneOf(await agreementsOn(ctx, ctx.today), agreement.replacedBy);
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: { replacedBy: null, replacedOn: null },
  });
  return [words.replacement(next.title)];
};

/** A file that does not belong here: what is in it is deleted, and its name, digest, who and why are kept. */
const file: Undo = async (ctx, agreement, { rowId, reason }) => {
  const one = await ctx.db.agreementFile.findFirst({
    where: { id: rowId ?? "", agreementId: agreement.id },
    include: { file: true },
  });
  if (!one || one.file.removedOn) throw new Problem("not_found");
  await removeContent(ctx, one.fileId, reason);
  return [words.file(one.file.name), words.fileGone];
};

/** The whole agreement. Throws `broken_rule` where another hangs on it or is replaced by it. */
const whole: Undo = async (ctx, agreement, { reason }) => {
  const all = await agreementsOn(ctx, ctx.today);
  if (all.some((one) => one.belongsTo === agreement.id || one.replacedBy === agreement.id))
    throw new Problem("broken_rule", "agreement_holds_others");
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: { annulledOn: toDate(ctx.today), annulledWhy: reason },
  });
  const places = [...(await placesOf(ctx)).values()].filter(
    ({ id }) => agreement.kind === "lokalt_samverkansavtal" && agreement.centreIds.includes(id),
  );
  const then = await situationsAmong(ctx, places, ctx.today);
  return [words.annulled, ...then.map((one) => words.centreThen(one.name, one.situation))];
};

const undoing: Record<Mistake, Undo> = {
  part: party,
  uppsagning: notice,
  stallning: stand,
  option,
  ersattning: replacement,
  fil: file,
  avtal: whole,
};

/** What nothing follows from: the agreement is the same after it. */
const silent: readonly Mistake[] = ["fil", "avtal"];

/**
 * Undoes what was written by mistake: it is left out of all that is derived, and the record keeps it with the reason.
 * Done first and then shown, so that what is told is what follows; what has not been seen is taken back.
 */
export async function undoMistake(ctx: Ctx, input: UndoMistake): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const told = await undoing[input.what](ctx, agreement, input);
  const after = (await agreementsOn(ctx, ctx.today)).find((one) => one.id === agreement.id);
  const then = after && !silent.includes(input.what) ? words.afterwards(after, ctx.today) : [];
  askFirst(input.seen, [...told, ...then]);
  const { slug } = ctx.county;
  if (!after) return { goTo: routes.annulledAgreements(slug) };
  return { goTo: routes.agreement(slug, agreement.id) };
}
