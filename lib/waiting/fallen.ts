import type { Day } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import { handoverWords as words } from "@/lib/i18n/sv/handover";
import type { Ctx } from "@/lib/request";
import { fallsTo } from "./chairs";

type Ending = { id: string; endsOn: Day };
/** A centre that somebody leaves from a day; of a head also the service. */
type Left = { centreId: string; centre: string; from: Day; service?: ServiceType };

/** The services that have no head when assignments end: no other is given to them, and nobody is named there. */
export async function headsLeft(ctx: Ctx, ending: readonly Ending[]): Promise<Left[]> {
  const ids = ending.map((e) => e.id);
  const days = ending.map((e) => e.endsOn);
  return ctx.db.$queryRaw<Left[]>`
    select distinct on (v.id) v.centre_id as "centreId", p.name as centre, v.type::text as service, e.ends_on::text as "from"
    from unnest(${ids}::uuid[], ${days}::date[]) e(id, ends_on)
      join assignment a on a.county_id = (select app.county()) and a.id = e.id and a.role = 'narmaste_chef'
      join assignment_service x on x.county_id = a.county_id and x.assignment_id = a.id
      join service v on v.county_id = a.county_id and v.id = x.service_id
      join centre_profile p on p.county_id = a.county_id and p.centre_id = v.centre_id
        and p.from_on <= e.ends_on and (p.until_on is null or p.until_on > e.ends_on)
    where not exists (
        select from assignment_service y join assignment o on o.county_id = y.county_id and o.id = y.assignment_id
        where y.county_id = a.county_id and y.service_id = v.id and o.role = 'narmaste_chef' and o.id <> all(${ids}::uuid[])
          and o.from_on <= e.ends_on and (o.until_on is null or o.until_on > e.ends_on))
      and not exists (
        select from service_head h where h.county_id = a.county_id and h.service_id = v.id and not h.vacant
          and h.from_on <= e.ends_on and (h.until_on is null or h.until_on > e.ends_on))
    order by v.id, e.ends_on desc`;
}

/** What each is left without from its day, and whose that becomes which waits there: a sentence each. */
export async function fallenSentences(
  ctx: Ctx,
  role: "lokal_samordnare" | "narmaste_chef",
  left: readonly Left[],
  ending: readonly Ending[],
): Promise<string[]> {
  const told: string[] = [];
  const leaving = ending.map((e) => e.id);
  for (const on of new Set(left.map((l) => l.from))) {
    const then = left.filter((l) => l.from === on);
    const ids = then.map((l) => l.centreId);
    const whose = await fallsTo(ctx, role, ids, on, leaving);
    for (const { centreId, centre, service } of then) {
      told.push(service ? words.withoutHead(centre, service, on) : words.vacant(centre, on));
      const answers = whose.get(centreId);
      const goesTo = answers && words.goesTo(centre, answers);
      if (goesTo && !told.includes(goesTo)) told.push(goesTo);
    }
  }
  return told;
}
