import type { Done } from "@/lib/action";
import { tiesOf } from "@/lib/agreement-ties/keeping";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { isDecided } from "@/lib/domain/agreement";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { agreementOf, mustReach, takeAgreement } from "./keeping";
import type {
  AddParty,
  ChangeAgreement,
  ChangeParty,
  RegisterAgreement,
  ReplaceAgreement,
  SendToSign,
} from "./schema";

type TermInput = Pick<
  RegisterAgreement,
  "fromOn" | "lastOn" | "prolongation" | "prolongCount" | "prolongUnit" | "prolongMost"
>;

/** The term as columns. Throws `broken_rule` for one that could not be kept. */
function termOf({ fromOn, lastOn, prolongation, ...length }: TermInput) {
  if (lastOn !== null && lastOn < fromOn)
    throw new Problem("broken_rule", null, { lastOn: "period_backward" });
  const goesOn = prolongation !== "ingen";
  if (goesOn && lastOn === null)
    throw new Problem("broken_rule", null, { lastOn: "prolongation_needs_end" });
  if (goesOn && (length.prolongCount === null || length.prolongUnit === null))
    throw new Problem("broken_rule", null, { prolongCount: "prolongation_needs_length" });
  return {
    fromOn: toDate(fromOn),
    lastOn: toDate(lastOn),
    prolongation,
    prolongCount: goesOn ? length.prolongCount : null,
    prolongUnit: goesOn ? length.prolongUnit : null,
    prolongMost: goesOn ? length.prolongMost : null,
  };
}

/** How many parties it takes: two where it is signed, and one body where it is decided. */
const fewest = (kind: RegisterAgreement["kind"]) => (isDecided(kind) ? 1 : 2);

/** Bodies of this county, each once. Throws `broken_rule` for too few and for what is no body here. */
async function bodiesOf(ctx: Ctx, kind: RegisterAgreement["kind"], ids: readonly string[]) {
  const once = [...new Set(ids)];
  if (once.length < fewest(kind))
    throw new Problem("broken_rule", null, {
      parties: fewest(kind) === 1 ? "party_needed" : "two_parties_needed",
    });
  const found = await ctx.db.partyBody.findMany({ where: { id: { in: once } } });
  if (found.length < once.length)
    throw new Problem("broken_rule", null, { parties: "party_unknown" });
  return once;
}

/** A notice period; a unit without a number says nothing. Throws `broken_rule` for a number without a unit. */
function noticeOf(count: number | null, unit: RegisterAgreement["noticeUnit"]) {
  if (count !== null && unit === null)
    throw new Problem("broken_rule", null, { noticeCount: "notice_half" });
  return { noticeCount: count, noticeUnit: count === null ? null : unit };
}

const page = (ctx: Ctx, id: string): Done => ({ goTo: routes.agreement(ctx.county.slug, id) });

/** Registers an agreement as the paper says it: what it covers, its parties, its term, whether all have signed. */
export async function registerAgreement(ctx: Ctx, input: RegisterAgreement): Promise<Done> {
  const { kind, title, scope, signed, signedOn } = input;
  const wholeCounty = scope === "lan";
  const centreIds = wholeCounty ? [] : [...new Set(input.centres)];
  await mustReach(ctx, { wholeCounty, centreIds });
  const bodies = await bodiesOf(ctx, kind, input.parties);
  if (signed === "alla" && signedOn === null)
    throw new Problem("broken_rule", null, { signedOn: "signing_day_needed" });
  if (signedOn !== null && signedOn > ctx.today)
    throw new Problem("broken_rule", null, { signedOn: "signed_in_future" });
  const notice = noticeOf(input.noticeCount, input.noticeUnit);
  const kept = { ...termOf(input), ...(await tiesOf(ctx, kind, input)) };
  const { id } = await ctx.db.agreement.create({
    data: { kind, title, draft: signed === "utkast", wholeCounty, ...kept },
  });
  await ctx.db.agreementCentre.createMany({
    data: centreIds.map((centreId) => ({ agreementId: id, centreId })),
  });
  await ctx.db.agreementParty.createMany({
    data: bodies.map((bodyId, position) => ({
      agreementId: id,
      bodyId,
      position,
      ...notice,
      ...(signed === "alla" && { signedOn: toDate(signedOn) }),
    })),
  });
  return page(ctx, id);
}

/** What was registered wrong, or comes to be known later. */
export async function changeAgreement(ctx: Ctx, input: ChangeAgreement): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const wholeCounty = input.scope === "lan";
  const centreIds = wholeCounty ? [] : [...new Set(input.centres)];
  await mustReach(ctx, { wholeCounty, centreIds });
  const { title, reviewOn, compensationLevel, note } = input;
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: {
      title,
      wholeCounty,
      reviewOn: toDate(reviewOn),
      compensationLevel,
      note,
      ...termOf(input),
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

export async function addParty(ctx: Ctx, input: AddParty): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  if (!(await ctx.db.partyBody.findFirst({ where: { id: input.bodyId } })))
    throw new Problem("broken_rule", null, { bodyId: "party_unknown" });
  if (agreement.parties.some((party) => party.bodyId === input.bodyId))
    throw new Problem("broken_rule", null, { bodyId: "party_twice" });
  await ctx.db.agreementParty.create({
    data: {
      agreementId: agreement.id,
      bodyId: input.bodyId,
      position: Math.max(-1, ...agreement.parties.map((party) => party.position)) + 1,
    },
  });
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
  const { signedOn, decidedOn, noticeCount, noticeUnit, ...texts } = said;
  await ctx.db.agreementParty.updateMany({
    where: { id: party.id },
    data: {
      ...texts,
      ...noticeOf(noticeCount, noticeUnit),
      signedOn: toDate(signedOn),
      decidedOn: toDate(decidedOn),
    },
  });
  return page(ctx, agreement.id);
}

/** Another agreement takes its place from a day. */
export async function replaceAgreement(ctx: Ctx, input: ReplaceAgreement): Promise<Done> {
  const agreement = await takeAgreement(ctx, input);
  const next = await agreementOf(ctx, input.replacedBy);
  if (next.id === agreement.id || next.replacedBy !== null)
    throw new Problem("broken_rule", null, { replacedBy: "replacement_unfit" });
  await ctx.db.agreement.updateMany({
    where: { id: agreement.id },
    data: { replacedBy: next.id, replacedOn: toDate(input.replacedOn) },
  });
  return page(ctx, agreement.id);
}
