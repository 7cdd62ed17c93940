import { mayAt } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { confirmationState } from "@/lib/confirmations/queries";
import { coordinatorsOf } from "@/lib/contact-list/queries";
import { withDays } from "@/lib/db/day";
import { definitionOn } from "@/lib/definitions/queries";
import { isNew } from "@/lib/domain/introduction";
import { type Actor, may, type Role } from "@/lib/domain/policy";
import { findingsOfCentre } from "@/lib/findings/queries";
import { accountOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

type RoleAround = Extract<Role, "lokal_samordnare" | "kommunal_koordinator" | "lanssamordnare">;
export type PersonAround = {
  id: string;
  role: RoleAround;
  name: string;
  email: string;
  phone: string | null;
  employer: string | null;
  /** The one who reads. */
  self: boolean;
};

/** Who coordinates the centre, its municipality and the county today. */
async function peopleAround(ctx: Ctx, centre: CentreRecord): Promise<PersonAround[]> {
  const rows = await ctx.db.$queryRaw<PersonAround[]>`
    select distinct p.id, a.role::text as role, p.name, p.email, p.phone, p.employer,
      coalesce(p.user_id = ${ctx.actor.userId}::uuid, false) as self
    from assignment a join person p on p.county_id = a.county_id and p.id = a.person_id
    where a.county_id = (select app.county())
      and a.from_on <= ${ctx.today}::date and (a.until_on is null or a.until_on > ${ctx.today}::date)
      and (a.role = 'lanssamordnare'
        or (a.role in ('lokal_samordnare', 'kommunal_koordinator') and exists (
          select from assignment_centre x where x.county_id = a.county_id and x.assignment_id = a.id and x.centre_id = ${centre.id}::uuid))
        or (a.role = 'kommunal_koordinator' and exists (
          select from assignment_municipality x where x.county_id = a.county_id and x.assignment_id = a.id
            and x.municipality_code = ${centre.profile?.hostMunicipality ?? ""})))`;
  return rows.sort((a, b) => a.name.localeCompare(b.name, "sv") || a.id.localeCompare(b.id));
}

/** Whether the centre is one of her own as lokal samordnare. */
const coordinates = (actor: Actor, centreId: string): boolean =>
  actor.assignments.some(
    ({ role, scope }) =>
      role === "lokal_samordnare" && scope.level === "centres" && scope.ids.includes(centreId),
  );

/** What somebody who is new at a centre should know of it, by what is held today. Throws `not_found`. */
export async function getIntroduction(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre,
    account: accountOf(centre, ctx.today, await definitionOn(ctx, ctx.today)),
    findings: await findingsOfCentre(ctx, centreId),
    groups: await confirmationState(ctx, centreId),
    people: await peopleAround(ctx, centre),
    roleNames: await roleNames(ctx),
    /** Since when nobody coordinates it, as the contact list says. */
    vacantSince: (await coordinatorsOf(ctx, centre, ctx.today)).vacantSince,
    /** It is her own mission that the page tells of. */
    own: coordinates(ctx.actor, centreId),
    /** The rest of the register, which the page leads on to. */
    mayRead: may(ctx.actor, "register.read", { level: "county" }),
    mayKeep: mayAt(ctx, "confirm", centre) && mayAt(ctx, "centre.edit", centre),
  };
}
export type IntroductionView = Awaited<ReturnType<typeof getIntroduction>>;

/** The centres that the person coordinates by name and is new at. */
export async function centresNewTo(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.assignmentCentre.findMany({
    relationLoadStrategy: "join",
    where: {
      assignment: {
        role: { in: ["lokal_samordnare", "kommunal_koordinator"] },
        person: { userId: ctx.actor.userId },
      },
    },
    select: { centreId: true, assignment: { select: { fromOn: true, untilOn: true } } },
  });
  return [...new Set(rows.map((row) => row.centreId))].filter((id) =>
    isNew(
      withDays(rows.filter((row) => row.centreId === id).map((row) => row.assignment)),
      ctx.today,
    ),
  );
}
