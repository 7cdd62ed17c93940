import { mayAt } from "@/lib/centres/keeping";
import { type CentreRecord, getCentre } from "@/lib/centres/queries";
import { confirmationState } from "@/lib/confirmations/queries";
import { coordinatorsOf } from "@/lib/contact-list/queries";
import { definitionOn } from "@/lib/definitions/queries";
import { descriptionsAt } from "@/lib/descriptions/queries";
import { isNew, type RoleAround } from "@/lib/domain/introduction";
import type { Period } from "@/lib/domain/period";
import { type Actor, may, type Role } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import { knownCentre } from "@/lib/findings/queries";
import { accountOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

export type PersonAround = {
  id: string;
  role: RoleAround;
  name: string;
  email: string;
  phone: string | null;
  employer: string | null;
  /** The group that a chair leads. */
  group: string | null;
  /** The services that somebody is head of. */
  services: ServiceType[];
  /** The one who reads. */
  self: boolean;
};

/** Who coordinates the centre, its municipality and the county today, who is head there, and who leads its group. */
async function peopleAround(ctx: Ctx, centre: CentreRecord): Promise<PersonAround[]> {
  const on = ctx.today;
  const municipality = centre.profile?.hostMunicipality ?? "";
  const rows = await ctx.db.$queryRaw<PersonAround[]>`
    select distinct p.id, a.role::text as role, p.name, p.email, p.phone, p.employer, g.name as "group",
      coalesce(p.user_id = ${ctx.actor.userId}::uuid, false) as self, array(
        select distinct v.type::text from assignment_service x
          join service v on v.county_id = x.county_id and v.id = x.service_id
        where a.role = 'narmaste_chef' and x.county_id = a.county_id and x.assignment_id = a.id and v.centre_id = ${centre.id}::uuid
        order by 1) as services
    from assignment a join person p on p.county_id = a.county_id and p.id = a.person_id
      left join group_seat s on s.county_id = a.county_id and s.id = a.seat_id
        and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date)
      left join governance_group g on g.county_id = s.county_id and g.id = s.group_id
        and g.from_on <= ${on}::date and (g.until_on is null or g.until_on > ${on}::date)
    where a.county_id = (select app.county())
      and a.from_on <= ${on}::date and (a.until_on is null or a.until_on > ${on}::date)
      and (a.role = 'lanssamordnare'
        or (a.role in ('lokal_samordnare', 'kommunal_koordinator') and exists (
          select from assignment_centre x where x.county_id = a.county_id and x.assignment_id = a.id and x.centre_id = ${centre.id}::uuid))
        or (a.role = 'kommunal_koordinator' and exists (
          select from assignment_municipality x where x.county_id = a.county_id and x.assignment_id = a.id
            and x.municipality_code = ${municipality}))
        or (a.role = 'narmaste_chef' and exists (
          select from assignment_service x join service v on v.county_id = x.county_id and v.id = x.service_id
          where x.county_id = a.county_id and x.assignment_id = a.id and v.centre_id = ${centre.id}::uuid))
        or (a.role = 'ordforande' and g.responsible and g.level in ('kommun_del', 'centrum') and (
          exists (select from group_centre x where x.county_id = g.county_id and x.group_id = g.id and x.centre_id = ${centre.id}::uuid)
          or exists (select from group_municipality x where x.county_id = g.county_id and x.group_id = g.id
            and x.municipality_code = ${municipality}))))`;
  return rows.sort((a, b) => a.name.localeCompare(b.name, "sv") || a.id.localeCompare(b.id));
}

const missions = ["lokal_samordnare", "narmaste_chef"] as const satisfies readonly Role[];
export type Mission = (typeof missions)[number];

/** In which roles the person is one of those whom the page is for: the centre's own coordinator, or a head there. */
const missionsAt = (actor: Actor, centreId: string): Mission[] =>
  missions.filter((mission) =>
    actor.assignments.some(
      ({ role, scope }) =>
        role === mission &&
        (scope.level === "centres" || scope.level === "services") &&
        scope.ids.includes(centreId),
    ),
  );

/** What somebody who is new at a centre should know of it, by what is held today. Throws `not_found`. */
export async function getIntroduction(ctx: Ctx, centreId: string) {
  const centre = await getCentre(ctx, centreId, ctx.today);
  const standing = await knownCentre(ctx, centreId);
  const people = await peopleAround(ctx, centre);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    centre,
    account: accountOf(centre, ctx.today, await definitionOn(ctx, ctx.today)),
    findings: standing?.found ?? [],
    /** The groups that answer for it; null where the county has not begun with groups. */
    localGroups: standing?.known.facts.localGroups ?? null,
    groups: await confirmationState(ctx, centreId),
    people,
    described: await descriptionsAt(ctx, centre),
    roleNames: await roleNames(ctx),
    /** Since when nobody coordinates it, as the contact list says. */
    vacantSince: people.some(({ role }) => role === "lokal_samordnare")
      ? null
      : (await coordinatorsOf(ctx, centre, ctx.today)).vacantSince,
    /** What the page tells of is her own mission in these. */
    own: missionsAt(ctx.actor, centreId),
    /** The rest of the register, which the page leads on to. */
    mayRead: may(ctx.actor, "register.read", { level: "county" }),
    mayKeep: mayAt(ctx, "confirm", centre) && mayAt(ctx, "centre.edit", centre),
  };
}
export type IntroductionView = Awaited<ReturnType<typeof getIntroduction>>;

type Had = Period & { centreId: string; head: boolean };

/** The centres that the person coordinates by name, or is a head at, and is new at. */
export async function centresNewTo(ctx: Ctx): Promise<string[]> {
  const had = await ctx.db.$queryRaw<Had[]>`
    select coalesce(c.centre_id, v.centre_id) as "centreId", a.role = 'narmaste_chef' as head,
      a.from_on::text as "fromOn", a.until_on::text as "untilOn"
    from person p join assignment a on a.county_id = p.county_id and a.person_id = p.id
      left join assignment_centre c on c.county_id = a.county_id and c.assignment_id = a.id
        and a.role in ('lokal_samordnare', 'kommunal_koordinator')
      left join assignment_service x on x.county_id = a.county_id and x.assignment_id = a.id and a.role = 'narmaste_chef'
      left join service v on v.county_id = x.county_id and v.id = x.service_id
    where p.county_id = (select app.county()) and p.user_id = ${ctx.actor.userId}::uuid
      and coalesce(c.centre_id, v.centre_id) is not null`;
  return [...new Set(had.map((h) => h.centreId))].filter((id) =>
    [true, false].some((head) =>
      isNew(
        had.filter((h) => h.centreId === id && h.head === head),
        ctx.today,
      ),
    ),
  );
}
