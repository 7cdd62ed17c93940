import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { type AgreementKind, isDecided } from "@/lib/domain/agreement";
import { endingOf } from "@/lib/domain/agreement-ending";
import type { Day } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import { type AgreementRecord, agreementsOn, lengthOf } from "./reading";
import type { NoticeSaid, RegisterAgreement } from "./schema";

export {
  type AgreementRecord,
  agreementsOn,
  isParty,
  isPressing,
  pressingBy,
  taskOf,
} from "./reading";

type Covered = { wholeCounty: boolean; centreIds: readonly string[] };

/** The municipalities that centres lie in, by the centre's id; those that are none of the county's are left out. */
async function homesOf(ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const places = await placesOf(ctx);
  return new Map(
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place.municipality.code] as const] : [];
    }),
  );
}

/** Whether the person may keep an agreement: all of what it covers must lie within her reach. */
export async function mayKeep(ctx: Ctx, { wholeCounty, centreIds }: Covered): Promise<boolean> {
  if (may(ctx.actor, "agreement.edit", { level: "county" })) return true;
  if (wholeCounty || centreIds.length === 0) return false;
  const homes = await homesOf(ctx, centreIds);
  return centreIds.every((id) =>
    may(ctx.actor, "agreement.edit", { level: "centre", id, municipality: homes.get(id) ?? "" }),
  );
}

/** Throws `broken_rule` for centres that are none of the county's, `not_allowed` for those beyond her reach. */
export async function mustReach(ctx: Ctx, covered: Covered): Promise<void> {
  const { wholeCounty, centreIds } = covered;
  if (!(await mayKeep(ctx, covered))) throw new Problem("not_allowed");
  const known = await homesOf(ctx, centreIds);
  if (!wholeCounty && (centreIds.length === 0 || known.size < new Set(centreIds).size))
    throw new Problem("broken_rule", null, {
      centres: centreIds.length === 0 ? "agreement_covers_nothing" : "scope_unknown",
    });
}

/** An agreement, as it is today. Throws `not_found`. */
export async function agreementOf(ctx: Ctx, id: string): Promise<AgreementRecord> {
  const found = (await agreementsOn(ctx, ctx.today)).find((one) => one.id === id);
  if (!found) throw new Problem("not_found");
  return found;
}

/**
 * The agreements that the person sees, as they are on a day: a draft is for those who may keep it, until it is sent to
 * be signed.
 */
export async function agreementsSeen(ctx: Ctx, on: Day): Promise<readonly AgreementRecord[]> {
  const all = await agreementsOn(ctx, on);
  const hidden = new Set<string>();
  for (const one of all) if (one.facts.draft && !(await mayKeep(ctx, one))) hidden.add(one.id);
  return hidden.size === 0 ? all : all.filter(({ id }) => !hidden.has(id));
}

/** An agreement that the person sees. Throws `not_found`. */
export async function agreementSeen(ctx: Ctx, id: string): Promise<AgreementRecord> {
  const found = await agreementOf(ctx, id);
  if (found.facts.draft && !(await mayKeep(ctx, found))) throw new Problem("not_found");
  return found;
}

/** Takes an agreement's next version for whoever may change it. Throws `not_found`, `not_allowed` or `conflict`. */
export async function takeAgreement(
  ctx: Ctx,
  input: { agreementId: string; version: number },
): Promise<AgreementRecord> {
  const agreement = await agreementOf(ctx, input.agreementId);
  if (!(await mayKeep(ctx, agreement))) throw new Problem("not_allowed");
  await takeVersion(ctx.db.agreement, agreement.id, input.version, async () => ({
    version: String(
      (await ctx.db.agreement.findFirst({ where: { id: agreement.id } }))?.version ?? 0,
    ),
  }));
  return agreement;
}

export type TermInput = Pick<
  RegisterAgreement,
  "fromOn" | "lastOn" | "prolongation" | "prolongCount" | "prolongUnit" | "prolongMost"
>;

/** The term as columns. Throws `broken_rule` for one that could not be kept, and for what is decided and yet prolonged. */
export function termOf(kind: AgreementKind, said: TermInput) {
  const { fromOn, lastOn, prolongation, ...length } = said;
  const goesOn = prolongation !== "ingen";
  const fields = {
    ...(goesOn && isDecided(kind) && { prolongation: "decided_is_not_prolonged" }),
    ...(lastOn !== null && lastOn < fromOn && { lastOn: "period_backward" }),
    ...(goesOn && lastOn === null && { lastOn: "prolongation_needs_end" }),
    ...(goesOn &&
      (length.prolongCount === null || length.prolongUnit === null) && {
        prolongCount: "prolongation_needs_length",
      }),
  };
  if (Object.keys(fields).length > 0) throw new Problem("broken_rule", null, fields);
  return {
    fromOn: toDate(fromOn),
    lastOn: toDate(lastOn),
    prolongation,
    prolongCount: goesOn ? length.prolongCount : null,
    prolongUnit: goesOn ? length.prolongUnit : null,
    prolongMost: goesOn ? length.prolongMost : null,
  };
}

/** How it ends was decided by the term it then had. Throws `broken_rule` for a term by which it would end otherwise. */
export function mustEndAsGiven({ notice, facts, parties }: AgreementRecord, said: TermInput): void {
  if (!notice) return;
  const { prolongation: kind, fromOn, lastOn, prolongMost: most } = said;
  const length = lengthOf(said.prolongCount, said.prolongUnit);
  const { prolongation: was } = facts.term;
  const decided = was.kind === "option" ? was.decided : [];
  const prolongation =
    kind === "automatisk" && length
      ? { kind, length, most }
      : kind === "option" && length
        ? { kind, length, decided }
        : ({ kind: "ingen" } as const);
  const giver = parties.find((one) => one.id === notice.partyId);
  const period = giver ? lengthOf(giver.noticeCount, giver.noticeUnit) : null;
  const { way, givenOn } = notice;
  const endsOn = way === "uppsagning" ? null : notice.lastOn;
  const [before, after] = [facts.term, { fromOn, lastOn, prolongation, notice: null }].map((term) =>
    endingOf(term, { way, period, givenOn, endsOn }),
  );
  const dayOf = (one: typeof before) => (typeof one === "object" ? one.lastOn : one);
  if (dayOf(before) !== dayOf(after))
    throw new Problem("broken_rule", null, { lastOn: "notice_ends_otherwise" });
}

/**
 * The day on which all have signed, or decided on what is decided. Throws `broken_rule` for none, for one to come, and for
 * notice of what nobody signs.
 */
export function signingOf(input: RegisterAgreement, today: Day) {
  const { kind, signed, signedOn, decision, noticeCount } = input;
  const decided = isDecided(kind);
  if (decided && noticeCount !== null)
    throw new Problem("broken_rule", null, { noticeCount: "decided_is_not_ended" });
  if (signed === "alla" && signedOn === null)
    throw new Problem("broken_rule", null, { signedOn: "signing_day_needed" });
  if (signedOn !== null && signedOn > today)
    throw new Problem("broken_rule", null, { signedOn: "signed_in_future" });
  if (signed !== "alla") return {};
  return decided ? { decidedOn: toDate(signedOn), decision } : { signedOn: toDate(signedOn) };
}

/**
 * A party's notice as columns; a unit without a number says nothing. Throws `broken_rule` for a number without a unit, for
 * none where the agreement regulates it, and for one where it does not.
 */
export function noticeOf({ noticeRegulated, noticeCount, noticeUnit }: NoticeSaid) {
  const refuse = (rule: string) => new Problem("broken_rule", null, { noticeCount: rule });
  if (noticeCount !== null && noticeRegulated === false) throw refuse("notice_not_regulated");
  if (noticeCount === null && noticeRegulated === true) throw refuse("notice_length_needed");
  if (noticeCount !== null && noticeUnit === null) throw refuse("notice_half");
  return {
    noticeCount,
    noticeUnit: noticeCount === null ? null : noticeUnit,
    noticeUnregulated: noticeRegulated === false,
  };
}
