import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import type { Period } from "@/lib/domain/period";
import { rowOn } from "@/lib/domain/period";
import { type CentreStatus, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

/** A centre by its name, with the life it has had. */
export type Place = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  statuses: (Period & { status: CentreStatus })[];
};

type Raw = Omit<Place, "municipality"> & { code: string; municipality: string };

/** Every centre of the county by its id, called what it is called today, or will be once it is known. */
export function placesOf(ctx: Ctx): Promise<Map<string, Place>> {
  const on = ctx.today;
  return whileUnchanged(ctx, `places ${on}`, async () => {
    const raw = await ctx.db.$queryRaw<Raw[]>`
      select distinct on (p.centre_id) p.centre_id as id, p.name, p.host_municipality as code, m.name as municipality, s.statuses
      from centre_profile p
        join municipality m on m.code = p.host_municipality
        join (
          select t.centre_id, json_agg(json_build_object('status', t.status, 'fromOn', t.from_on, 'untilOn', t.until_on)) as statuses
          from centre_status t where t.county_id = (select app.county()) group by t.centre_id
        ) s on s.centre_id = p.centre_id
      where p.county_id = (select app.county())
      order by p.centre_id, (p.from_on <= ${on}::date and (p.until_on is null or p.until_on > ${on}::date)) desc, p.from_on`;
    return new Map(
      raw.map(({ id, name, code, municipality, statuses }) => [
        id,
        { id, name, municipality: { code, name: municipality }, statuses },
      ]),
    );
  });
}

/** Whether a centre is in operation on a day. */
export function operates(place: Place, on: Day): boolean {
  const now = rowOn(place.statuses, on);
  return now !== undefined && inOperation(now.status);
}
