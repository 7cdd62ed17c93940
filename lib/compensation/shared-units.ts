import { type PlacedUnit, type SharedUnit, sharedUnits } from "@/lib/domain/compensation";
import type { Day } from "@/lib/domain/day";
import { operates, placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";

/** A unit that takes part in other centres too, by its name and theirs. */
type Shared = { unit: string; centres: string[] };

/** By centre. */
export type SharedAt = Map<string, Shared[]>;

/** The units of maternity and child health care that take part in several centres in operation on a day, by centre. */
export async function sharedUnitsOn(ctx: Ctx, on: Day): Promise<SharedAt> {
  const placed = await ctx.db.$queryRaw<(PlacedUnit & { name: string })[]>`
    select distinct s.centre_id::text as "centreId", s.unit_id::text as "unitId", u.name
    from service s
      join service_presence p on p.county_id = s.county_id and p.service_id = s.id and p.degree in ('ja', 'delvis')
        and p.from_on <= ${on}::date and (p.until_on is null or p.until_on > ${on}::date)
      join unit_profile u on u.county_id = s.county_id and u.unit_id = s.unit_id
        and u.from_on <= ${on}::date and (u.until_on is null or u.until_on > ${on}::date)
    where s.county_id = (select app.county()) and s.type in ('mhv', 'bhv')`;
  const places = await placesOf(ctx);
  const open = placed.filter(({ centreId }) => {
    const place = places.get(centreId);
    return place !== undefined && operates(place, on);
  });
  const names = new Map(placed.map(({ unitId, name }) => [unitId, name]));
  const named = ({ unitId, alsoAt }: SharedUnit): Shared => ({
    unit: names.get(unitId) ?? "",
    centres: alsoAt
      .map((id) => places.get(id)?.name ?? "")
      .toSorted((a, b) => a.localeCompare(b, "sv")),
  });
  return new Map([...sharedUnits(open)].map(([id, units]) => [id, units.map(named)]));
}
