import { type AgreementRecord, agreementOf, agreementsSeen } from "@/lib/agreements/keeping";
import type { AgreementKind } from "@/lib/domain/agreement";
import { mayFollow } from "@/lib/domain/agreement-succession";
import { annexesOf, mayCarry, mayHang, mustHang, versionsOf } from "@/lib/domain/agreement-ties";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type Profession, professions } from "@/lib/staffing/schema";
import type { Described } from "./schema";

type Ties = { belongsTo: string | null; describes: Described | null };

const isProfession = (one: Described): one is Profession =>
  (professions as readonly string[]).includes(one);

/** Whom it describes, as columns. Throws `broken_rule` for what is no uppdragsbeskrivning. */
function describedBy(kind: AgreementKind, one: Described | null) {
  if (one === null) return { describes: null, describesProfession: null };
  if (kind !== "uppdragsbeskrivning")
    throw new Problem("broken_rule", null, { describes: "describes_unfit" });
  return isProfession(one)
    ? { describes: "yrke" as const, describesProfession: one }
    : { describes: one, describesProfession: null };
}

/** What an agreement hangs on and whom it describes, as columns. Throws `broken_rule` for what cannot hang so. */
export async function tiesOf(ctx: Ctx, kind: AgreementKind, { belongsTo, describes }: Ties) {
  const described = describedBy(kind, describes);
  const refuse = (rule: string) => new Problem("broken_rule", null, { belongsTo: rule });
  if (belongsTo === null) {
    if (mustHang(kind)) throw refuse("supplement_needs_agreement");
    return { belongsTo, ...described };
  }
  if (!mayHang(kind)) throw refuse("hangs_on_nothing");
  if (!mayCarry(await agreementOf(ctx, belongsTo))) throw refuse("parent_unfit");
  return { belongsTo, ...described };
}

const linked = (one: AgreementRecord) => ({ ...one, fromOn: one.facts.term.fromOn });

/** The versions that an agreement is one of, what hangs on it, and what may come in its place. */
export function chainOf(all: readonly AgreementRecord[], agreement: AgreementRecord) {
  const links = all.map(linked);
  const versions = versionsOf(links, agreement.id);
  const known = new Set(versions.map(({ id }) => id));
  return {
    versions,
    // What is a version of it already came before it, and cannot come after it too.
    followers: links.filter((one) => mayFollow(agreement.kind, one.kind) && !known.has(one.id)),
    annexes: annexesOf(links, agreement.id),
    parent: links.find((one) => one.id === agreement.belongsTo) ?? null,
  };
}
export type Chain = ReturnType<typeof chainOf>;

/** The agreements that something may hang on, by title. */
export const carriers = async (ctx: Ctx): Promise<AgreementRecord[]> =>
  (await agreementsSeen(ctx, ctx.today)).filter(mayCarry);
