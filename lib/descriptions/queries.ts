import { agreementsOn } from "@/lib/agreements/keeping";
import type { CentreRecord } from "@/lib/centres/queries";
import { type Describing, describing, type Whom } from "@/lib/domain/agreement-ties";
import { may, type Role } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import type { Profession } from "@/lib/staffing/schema";

/** A role or a profession with the uppdragsbeskrivningar that describe it; none where nobody has written one. */
export type Described = Whom & {
  profession: Profession | null;
  found: { id: string; title: string }[];
};

/** The uppdragsbeskrivningar that hold today. */
async function inForce(ctx: Ctx) {
  return (await agreementsOn(ctx, ctx.today)).filter(
    ({ describes, status }) =>
      describes !== null && (status === "gallande" || status === "uppsagt"),
  );
}
type Found = Describing & { id: string; title: string };

function told(all: readonly Found[], whom: Omit<Described, "found">, centreId: string | null) {
  const found = describing(all, whom, centreId).map(({ id, title }) => ({ id, title }));
  return { ...whom, found };
}

const mayRead = (ctx: Ctx) => may(ctx.actor, "agreement.read", { level: "county" });
const role = (one: Exclude<Whom["role"], "yrke">) => ({ role: one, profession: null });
const profession = (one: Profession) => ({ role: "yrke", profession: one }) as const;

/**
 * The uppdragsbeskrivningar of a centre: of its coordinator, of each profession it has, of the länssamordnare and of the
 * county's centres as a whole. Null for whoever does not read agreements.
 */
export async function descriptionsAt(ctx: Ctx, centre: CentreRecord): Promise<Described[] | null> {
  if (!mayRead(ctx)) return null;
  const all = await inForce(ctx);
  const here = centre.services.flatMap((service) => service.staffing.map((row) => row.profession));
  return [
    role("lokal_samordnare"),
    ...[...new Set(here)].filter((one) => one !== "annan").map(profession),
    role("lanssamordnare"),
    role("familjecentralerna"),
  ].map((whom) => told(all, whom, centre.id));
}

type Held = { role: Role; profession: Profession | null };

/** Whom an assignment makes somebody; null where no uppdragsbeskrivning is about that. */
function whomOf({ role: held, profession: of }: Held): Omit<Described, "found"> | null {
  if (held === "lanssamordnare" || held === "bitradande_lanssamordnare")
    return role("lanssamordnare");
  if (held === "lokal_samordnare") return role("lokal_samordnare");
  return of === null || of === "annan" ? null : profession(of);
}

/** The uppdragsbeskrivningar of what somebody is, by her assignments. Null for whoever does not read agreements. */
export async function descriptionsOf(ctx: Ctx, held: readonly Held[]): Promise<Described[] | null> {
  if (!mayRead(ctx)) return null;
  const all = await inForce(ctx);
  const whom = new Map(
    held.flatMap((one) => {
      const is = whomOf(one);
      return is ? [[`${is.role} ${is.profession}`, is] as const] : [];
    }),
  );
  return [...whom.values()].map((one) => told(all, one, null));
}
