import { filesOf } from "@/lib/agreement-files/queries";
import { agreementOf, agreementsOn } from "@/lib/agreements/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { holding } from "@/lib/db/day";
import { type Describing, describing, type Whom } from "@/lib/domain/agreement-ties";
import { may, type Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { fileAnswer } from "@/lib/files/keeping";
import type { Ctx } from "@/lib/request";
import type { Profession } from "@/lib/staffing/schema";

/** A role or a profession with the uppdragsbeskrivningar that describe it; none where nobody has written one. */
export type Described = Whom & {
  profession: Profession | null;
  found: { id: string; title: string }[];
  /** The centre by whose page it is read, for whoever reads no other agreement; null for whoever does. */
  at: string | null;
};

/** The uppdragsbeskrivningar that hold today. */
async function inForce(ctx: Ctx) {
  return (await agreementsOn(ctx, ctx.today)).filter(
    ({ describes, status }) =>
      describes !== null && (status === "gallande" || status === "uppsagt"),
  );
}
type Found = Describing & { id: string; title: string };

type Someone = Omit<Described, "found" | "at">;

function told(
  all: readonly Found[],
  whom: Someone,
  centreIds: readonly string[] | null,
): Described {
  const theirs =
    centreIds === null
      ? describing(all, whom, null)
      : centreIds.flatMap((id) => describing(all, whom, id));
  const found = [...new Map(theirs.map(({ id, title }) => [id, { id, title }])).values()];
  return { ...whom, found, at: null };
}

const mayRead = (ctx: Ctx) => may(ctx.actor, "agreement.read", { level: "county" });
const role = (one: Exclude<Whom["role"], "yrke">) => ({ role: one, profession: null });
const profession = (one: Profession) => ({ role: "yrke", profession: one }) as const;

/**
 * The uppdragsbeskrivningar of a centre: of its coordinator, of each profession it has, of the länssamordnare and of the
 * county's centres as a whole. Whoever does not read agreements is told of her own profession's alone, null where she has
 * none there.
 */
export async function descriptionsAt(ctx: Ctx, centre: CentreRecord): Promise<Described[] | null> {
  if (!mayRead(ctx)) {
    const own = await ownDescriptions(ctx, [centre.id]);
    return own.length > 0 ? own : null;
  }
  const all = await inForce(ctx);
  const here = centre.services.flatMap((service) => service.staffing.map((row) => row.profession));
  return [
    role("lokal_samordnare"),
    ...[...new Set(here)].filter((one) => one !== "annan").map(profession),
    role("lanssamordnare"),
    role("familjecentralerna"),
  ].map((whom) => told(all, whom, [centre.id]));
}

/** What a person is by an assignment, and the centres that it is at; null for what is of no centre. */
type Held = { role: Role; profession: Profession | null; centreIds: readonly string[] | null };

/** Whom an assignment makes somebody; null where no uppdragsbeskrivning is about that. */
function whomOf({ role: held, profession: of }: Held): Someone | null {
  if (held === "lanssamordnare" || held === "bitradande_lanssamordnare")
    return role("lanssamordnare");
  if (held === "lokal_samordnare") return role("lokal_samordnare");
  return of === null || of === "annan" ? null : profession(of);
}

/**
 * The uppdragsbeskrivningar of what somebody is, by her assignments: those of her own centres, and never another's. Null
 * for whoever does not read agreements.
 */
export async function descriptionsOf(ctx: Ctx, held: readonly Held[]): Promise<Described[] | null> {
  if (!mayRead(ctx)) return null;
  const all = await inForce(ctx);
  const whom = new Map<string, { is: Someone; at: string[] | null }>();
  for (const one of held) {
    const is = whomOf(one);
    if (!is) continue;
    const key = `${is.role} ${is.profession}`;
    const before = whom.get(key)?.at ?? [];
    whom.set(key, { is, at: one.centreIds && [...before, ...one.centreIds] });
  }
  return [...whom.values()].map(({ is, at }) => told(all, is, at));
}

/**
 * What describes the person's own profession at some centres, by her assignments there today: it is about her, so she
 * may read it, though she reads no other agreement.
 */
export async function ownDescriptions(
  ctx: Ctx,
  centreIds: readonly string[],
): Promise<Described[]> {
  if (centreIds.length === 0) return [];
  const held = await ctx.db.assignment.findMany({
    where: {
      role: "medarbetare",
      profession: { not: null },
      ...holding(ctx.today),
      person: { userId: ctx.actor.userId },
      services: { some: { service: { centreId: { in: [...centreIds] } } } },
    },
    select: { profession: true, services: { select: { service: { select: { centreId: true } } } } },
  });
  const all = held.length > 0 ? await inForce(ctx) : [];
  return held.flatMap(({ profession: of, services }) => {
    const is = whomOf({ role: "medarbetare", profession: of, centreIds: null });
    const at = services.map(({ service }) => service.centreId).find((id) => centreIds.includes(id));
    if (!is || at === undefined) return [];
    const own = told(all, is, [at]);
    return own.found.length > 0 ? [{ ...own, at: mayRead(ctx) ? null : at }] : [];
  });
}

/** One that describes the person's own profession at a centre, with its files. Throws `not_found` for every other agreement. */
export async function getDescription(ctx: Ctx, centreId: string, agreementId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const own = await ownDescriptions(ctx, [centreId]);
  if (!own.some(({ found }) => found.some(({ id }) => id === agreementId)))
    throw new Problem("not_found");
  return {
    slug: ctx.county.slug,
    centre: { id: centreId, name: centre.profile?.name ?? "" },
    agreement: await agreementOf(ctx, agreementId),
    files: (await filesOf(ctx, agreementId)).filter(({ removed }) => removed === null),
  };
}
export type DescriptionPage = Awaited<ReturnType<typeof getDescription>>;

/** A file of it. Throws `not_found`. */
export async function descriptionFile(ctx: Ctx, centreId: string, id: string, fileId: string) {
  const { files } = await getDescription(ctx, centreId, id);
  if (!files.some((one) => one.fileId === fileId)) throw new Problem("not_found");
  return fileAnswer(ctx, fileId);
}
