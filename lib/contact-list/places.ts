import type { Day } from "@/lib/domain/day";
import type { Period } from "@/lib/domain/period";
import { rowOn } from "@/lib/domain/period";
import { type CentreStatus, ended, inOperation } from "@/lib/domain/status";
import { unbrokenSince } from "@/lib/domain/vacancy";
import type { Ctx } from "@/lib/request";

/** A centre as the list names it. */
export type Place = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  /** Since when it has been in operation without a break; null where it is not. */
  inOperationSince: Day | null;
  /** Closed for good: nobody is asked about it any more. */
  closed: boolean;
};

/** Since when a centre has been in operation without a break on a day; null where it is not. */
export const operatingSince = (
  statuses: readonly (Period & { status: CentreStatus })[],
  on: Day,
): Day | null =>
  unbrokenSince(
    statuses.filter((s) => inOperation(s.status)),
    on,
  );

type Raw = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  statuses: (Period & { status: CentreStatus })[];
};

/** Every centre of the county by its id, called what it is called today, or will be once it is known. */
export async function placesOf(ctx: Ctx): Promise<Map<string, Place>> {
  const on = ctx.today;
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
    raw.map(({ id, name, code, municipality, statuses }) => {
      const now = rowOn(statuses, on);
      return [
        id,
        {
          id,
          name,
          municipality: { code, name: municipality },
          inOperationSince: operatingSince(statuses, on),
          closed: now !== undefined && ended(now.status),
        },
      ];
    }),
  );
}
