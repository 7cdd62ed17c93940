import type { Done } from "@/lib/action";
import { partiesOf } from "@/lib/agreement-parties/keeping";
import { tiesOf } from "@/lib/agreement-ties/keeping";
import { addWritten } from "@/lib/bodies/keeping";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { together } from "@/lib/form/together";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import {
  type AgreementRecord,
  agreementOf,
  mustEndAsGiven,
  mustReach,
  noticeOf,
  signingOf,
  takeAgreement,
  termOf,
} from "./keeping";
import type { ChangeAgreement, ChangeParty, RegisterAgreement, SendToSign } from "./schema";

const page = (ctx: Ctx, id: string): Done => ({ goTo: routes.agreement(ctx.county.slug, id) });

/** Registers an agreement as the paper says it: what it covers, its parties, its term, whether all have signed. */
export async function registerAgreement(ctx: Ctx, input: RegisterAgreement): Promise<Done> {
  const { kind, title, scope } = input;
  const wholeCounty = scope === "lan";
  const centreIds = wholeCounty ? [] : [...new Set(input.centres)];
  const [, ties, parties, term, notice, signing] = await together(
    () => mustReach(ctx, { wholeCounty, centreIds }),
    () => tiesOf(ctx, kind, input),
    () => partiesOf(ctx, kind, input),
    () => termOf(kind, input),
    () => noticeOf(input),
    () => signingOf(input, ctx.today),
  );
  const { id } = await ctx.db.agreement.create({
    data: {
      ...{ kind, title, wholeCounty },
      draft: input.signed === "utkast",
      reviewOn: toDate(input.reviewOn),
      ...term,
      ...ties,
    },
  });
  await ctx.db.agreementCentre.createMany({
    data: centreIds.map((centreId) => ({ agreementId: id, centreId })),
  });
  await ctx.db.agreementParty.createMany({
    data: (await addWritten(ctx, parties)).map((bodyId, position) => ({
      agreementId: id,
      bodyId,
      position,
      ...notice,
      ...signing,
    })),
  });
  // The paper itself comes next, by a form of its own: a file that is refused then takes nothing with it.
  const next = input.signed === "alla" ? { ny: "ja" } : {};
  return { goTo: routes.agreement(ctx.county.slug, id, next) };
}

/** An option that has been taken goes on from the term it was taken in. Throws `broken_rule` for a term that has no room for it. */
function mustHoldOptions({ options }: AgreementRecord, said: ChangeAgreement): void {
  const { prolongation, lastOn: first } = said;
  if (options.length === 0) return;
  if (prolongation !== "option")
    throw new Problem("broken_rule", null, { prolongation: "option_is_taken" });
  if (first !== null && options.some(({ lastOn }) => lastOn !== null && lastOn <= first))
    throw new Problem("broken_rule", null, { lastOn: "option_is_shorter" });
}

/** What was registered wrong, or comes to be known later. */
export async function changeAgreement(ctx: Ctx, input: ChangeAgreement): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const wholeCounty = input.scope === "lan";
  const centreIds = wholeCounty ? [] : [...new Set(input.centres)];
  const [, , , term] = await together(
    () => mustReach(ctx, { wholeCounty, centreIds }),
    () => mustHoldOptions(agreement, input),
    () => mustEndAsGiven(agreement, input),
    () => termOf(agreement.kind, input),
  );
  const { title, reviewOn, compensationLevel, note } = input;
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: {
      title,
      wholeCounty,
      reviewOn: toDate(reviewOn),
      compensationLevel,
      note,
      ...term,
    },
  });
  await ctx.db.agreementCentre.deleteMany({
    where: { agreementId: agreement.id, centreId: { notIn: centreIds } },
  });
  await ctx.db.agreementCentre.createMany({
    data: centreIds
      .filter((id) => !agreement.centreIds.includes(id))
      .map((centreId) => ({ agreementId: agreement.id, centreId })),
  });
  return page(ctx, agreement.id);
}

/** The draft goes out to be signed by every party. */
export async function sendToSign(ctx: Ctx, input: SendToSign): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  if (!agreement.facts.draft) throw new Problem("broken_rule", "agreement_not_draft");
  await ctx.db.agreement.updateMany({ where: { id: agreement.id }, data: { draft: false } });
  return page(ctx, agreement.id);
}

/** A party's signature, its own case number and its notice period. A signature is never of a day to come. */
export async function changeParty(ctx: Ctx, input: ChangeParty): Promise<Done> {
  const { agreementId, partyId, version, ...said } = input;
  const agreement = await agreementOf(ctx, agreementId);
  await mustReach(ctx, agreement);
  const party = agreement.parties.find((one) => one.id === partyId);
  if (!party) throw new Problem("not_found");
  if (agreement.facts.draft && said.signedOn !== null)
    throw new Problem("broken_rule", null, { signedOn: "draft_is_not_signed" });
  for (const field of ["signedOn", "decidedOn"] as const) {
    const day = said[field];
    if (day !== null && day > ctx.today)
      throw new Problem("broken_rule", null, { [field]: "signed_in_future" });
  }
  await takeVersion(ctx.db.agreementParty, party.id, version, async () => {
    const now = await ctx.db.agreementParty.findFirst({ where: { id: party.id } });
    return {
      version: String(now?.version ?? 0),
      signatory: now?.signatory ?? "",
      signedOn: now?.signedOn?.toISOString().slice(0, 10) ?? "",
    };
  });
  const { signedOn, decidedOn, noticeRegulated, noticeCount, noticeUnit, ...texts } = said;
  await ctx.db.agreementParty.updateMany({
    where: { id: party.id },
    data: {
      ...texts,
      ...noticeOf({ noticeRegulated, noticeCount, noticeUnit }),
      signedOn: toDate(signedOn),
      decidedOn: toDate(decidedOn),
    },
  });
  return page(ctx, agreement.id);
}
