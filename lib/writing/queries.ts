import type { Ctx } from "@/lib/request";

/** Those who work at a centre and may be handed a section. */
export function staffOf(ctx: Ctx, centreId: string) {
  return ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select distinct p.id, p.name from assignment a
      join person p on p.county_id = a.county_id and p.id = a.person_id
      join assignment_service x on x.county_id = a.county_id and x.assignment_id = a.id
      join service s on s.county_id = x.county_id and s.id = x.service_id
    where a.county_id = (select app.county()) and a.role = 'medarbetare' and s.centre_id = ${centreId}::uuid
      and a.from_on <= ${ctx.today}::date and (a.until_on is null or a.until_on > ${ctx.today}::date)
    order by p.name, p.id`;
}
