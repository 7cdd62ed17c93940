import type { Day } from "@/lib/domain/day";
import { type Period, rowOn } from "@/lib/domain/period";
import { type Huvudman, type ServiceType, serviceTypes } from "@/lib/domain/service";
import { type CentreStatus, ended, inOperation } from "@/lib/domain/status";
import { unbrokenSince } from "@/lib/domain/vacancy";
import type { Ctx } from "@/lib/request";
import { type ListedRole, listedRoles } from "./schema";

/** One holder of a role at one place, or the role there that nobody holds. */
export type ContactRow = {
  key: string;
  role: ListedRole;
  /** Null where the role is vacant. */
  name: string | null;
  /** Since when it is; a day that nobody knows is null. */
  vacant: { since: Day | null } | null;
  title: string | null;
  percent: number | null;
  /** Ersättare: sits when the holder cannot. */
  standIn: boolean;
  centre: { id: string; name: string } | null;
  municipality: { code: string; name: string } | null;
  /** The group of a seat, with the municipalities where it is. */
  group: { id: string; name: string; codes: string[] } | null;
  /** Whom the seat represents. */
  represents: { huvudman: Huvudman | null; organisation: string | null } | null;
  service: { type: ServiceType; unit: string | null } | null;
  /** Who answers for the service, or whom the seat represents. */
  huvudman: Huvudman | null;
  employer: string | null;
  email: string | null;
  phone: string | null;
};

export const blank = {
  name: null,
  vacant: null,
  title: null,
  percent: null,
  standIn: false,
  centre: null,
  municipality: null,
  group: null,
  represents: null,
  service: null,
  huvudman: null,
  employer: null,
  email: null,
  phone: null,
} satisfies Omit<ContactRow, "key" | "role">;

const swedish = new Intl.Collator("sv");

/** By role, and then by place in Swedish order; in a group seat by seat, whoever stands in after whoever holds it. */
export const inOrder = (a: ContactRow, b: ContactRow): number =>
  listedRoles.indexOf(a.role) - listedRoles.indexOf(b.role) ||
  swedish.compare(a.group?.name ?? "", b.group?.name ?? "") ||
  swedish.compare(a.centre?.name ?? "", b.centre?.name ?? "") ||
  swedish.compare(a.municipality?.name ?? "", b.municipality?.name ?? "") ||
  (a.service && b.service
    ? serviceTypes.indexOf(a.service.type) - serviceTypes.indexOf(b.service.type)
    : 0) ||
  (a.group ? swedish.compare(a.title ?? "", b.title ?? "") : 0) ||
  Number(a.standIn) - Number(b.standIn) ||
  swedish.compare(a.name ?? "", b.name ?? "") ||
  (a.key < b.key ? -1 : 1);

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

/** Where a row is, for what is at a centre. */
export const at = ({ id, name, municipality }: Place) => ({ centre: { id, name }, municipality });
