import { toDate } from "@/lib/db/day";
import { asks } from "@/lib/domain/assignment";
import type { ServiceType } from "@/lib/domain/service";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import type { GivingAsked } from "./schema";

/** What an assignment may be about: the county's own municipalities, and its centres that have not closed for good. */
export async function placeChoices(ctx: Ctx) {
  const municipalities = await municipalityChoices(ctx);
  const centres = await ctx.db.$queryRaw<{ id: string; name: string; municipality: string }[]>`
    select c.centre_id as id, c.name, m.name as municipality
    from app.centres_on(${ctx.today}::date) c join municipality m on m.code = c.municipality_code
    where c.status <> 'avvecklad' and m.county_id = (select app.county()) order by m.name, c.name`;
  return { municipalities, centres };
}
export type PlaceChoices = Awaited<ReturnType<typeof placeChoices>>;

export type ServiceChoice = {
  id: string;
  centreId: string;
  centre: string;
  type: ServiceType;
  unit: string | null;
};

/** The services that some centres have or are to have, by the centre's name. */
export function serviceChoices(ctx: Ctx, centres: readonly string[]): Promise<ServiceChoice[]> {
  return ctx.db.$queryRaw<ServiceChoice[]>`
    select s.id, s.centre_id as "centreId", c.name as centre, s.type::text as type, u.name as unit
    from service s
      join app.centres_on(${ctx.today}::date) c on c.centre_id = s.centre_id
      left join unit_profile u on u.county_id = s.county_id and u.unit_id = s.unit_id
        and u.from_on <= ${ctx.today}::date and (u.until_on is null or u.until_on > ${ctx.today}::date)
    where s.county_id = (select app.county()) and s.centre_id = any(${centres}::uuid[]) and c.status <> 'avvecklad'
      and exists (select from service_presence p where p.county_id = s.county_id and p.service_id = s.id
        and (p.until_on is null or p.until_on > ${ctx.today}::date) and p.degree <> 'nej')
    order by c.name, s.centre_id, s.type, u.name, s.id`;
}

/** The centres of some services, for whoever was named in a form; another county's are as if they did not exist. */
export function servicesNamed(ctx: Ctx, ids: readonly string[]) {
  return ctx.db.service.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, centreId: true },
  });
}

/** The county's groups that have not been dissolved, who may have decided. */
export function groupChoices(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  return ctx.db.governanceGroup.findMany({
    where: { OR: [{ untilOn: null }, { untilOn: { gt: toDate(ctx.today) } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** The next question: which role, at which centres, and then what is left. */
export async function givingStep(ctx: Ctx, { role, centres }: GivingAsked) {
  if (role === null) return { step: "role" } as const;
  const ofServices = asks(role, "services");
  const asksPlace = ofServices || asks(role, "centres") || asks(role, "municipalities");
  const places = asksPlace ? await placeChoices(ctx) : { municipalities: [], centres: [] };
  const services = ofServices && centres.length > 0 ? await serviceChoices(ctx, centres) : [];
  if (ofServices && services.length === 0)
    return { step: "centres", role, centres: places.centres, empty: centres.length > 0 } as const;
  const groups = asks(role, "appointed") ? await groupChoices(ctx) : [];
  return { step: "form", role, ...places, services, groups } as const;
}
export type GivingStep = Awaited<ReturnType<typeof givingStep>>;
