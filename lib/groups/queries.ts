import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import {
  chairOf,
  type GroupLevel,
  type GroupType,
  type Placed,
  responsibleGroups,
} from "@/lib/domain/group";
import type { Period } from "@/lib/domain/period";
import type { SeatRole } from "@/lib/domain/policy";
import type { Huvudman, ServiceType } from "@/lib/domain/service";
import type { CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";

/** Somebody who sits, has sat or is to sit in a seat. */
export type Holder = Period & {
  assignmentId: string;
  personId: string;
  name: string;
  email: string;
  standIn: boolean;
  appointedBy: string | null;
  appointedOn: Day | null;
};
export type SeatRecord = Period & {
  id: string;
  version: number;
  role: SeatRole;
  title: string | null;
  huvudman: Huvudman | null;
  organisation: string | null;
  serviceType: ServiceType | null;
  /** The municipality that the seat speaks for. */
  municipality: string | null;
  holders: Holder[];
};
/** A group with what it covers and all its seats, over all time. */
export type GroupRecord = Period & {
  id: string;
  version: number;
  level: GroupLevel;
  type: GroupType;
  name: string;
  mandate: string | null;
  meetingsPerYear: number | null;
  superiorId: string | null;
  mergedWith: string | null;
  responsible: boolean;
  municipalities: string[];
  centres: string[];
  seats: SeatRecord[];
};

/** Every group of the county, also those that are no more, in Swedish order; one statement however many. */
export function groupRecords(ctx: Ctx): Promise<GroupRecord[]> {
  return whileUnchanged(ctx, "groups", async () => {
    const rows = await ctx.db.$queryRaw<GroupRecord[]>`
      with sitting as materialized (
        -- Whoever was taken back before she began sat on no day.
        select a.seat_id, json_agg(json_build_object('assignmentId', a.id, 'personId', p.id, 'name', p.name, 'email', p.email, 'standIn', a.stand_in,
          'appointedBy', a.appointed_by, 'appointedOn', a.appointed_on, 'fromOn', a.from_on, 'untilOn', a.until_on) order by a.stand_in, a.from_on, a.id) as holders
        from assignment a join person p on p.county_id = a.county_id and p.id = a.person_id
        where a.county_id = (select app.county()) and a.seat_id is not null and (a.until_on is null or a.until_on > a.from_on)
        group by 1
      ), seats as materialized (
        select s.group_id, json_agg(json_build_object('id', s.id, 'version', s.version, 'role', s.role, 'title', s.title, 'huvudman', s.huvudman,
          'organisation', s.organisation, 'serviceType', s.service_type, 'municipality', s.municipality_code, 'fromOn', s.from_on, 'untilOn', s.until_on,
          'holders', coalesce(sitting.holders, '[]')) order by s.role, s.from_on, s.id) as seats
        from group_seat s left join sitting on sitting.seat_id = s.id
        where s.county_id = (select app.county()) and (s.until_on is null or s.until_on > s.from_on)
        group by 1
      ), municipalities as materialized (
        select m.group_id, array_agg(m.municipality_code::text order by m.municipality_code) as codes
        from group_municipality m where m.county_id = (select app.county()) group by 1
      ), centres as materialized (
        select c.group_id, array_agg(c.centre_id::text order by c.centre_id) as ids
        from group_centre c where c.county_id = (select app.county()) group by 1
      )
      select g.id, g.version, g.level::text as level, g.type::text as type, g.name, g.mandate, g.meetings_per_year::int as "meetingsPerYear", g.superior_id as "superiorId",
        g.merged_with as "mergedWith", g.responsible, g.from_on::text as "fromOn", g.until_on::text as "untilOn",
        coalesce(m.codes, '{}') as municipalities, coalesce(c.ids, '{}') as centres, coalesce(s.seats, '[]') as seats
      from governance_group g
        left join municipalities m on m.group_id = g.id
        left join centres c on c.group_id = g.id
        left join seats s on s.group_id = g.id
      where g.county_id = (select app.county())
      order by g.name collate "sv-x-icu", g.id`;
    return rows;
  });
}

/** A centre as groups see it: where it is, whether it is in operation, and what is there. */
export type CentreSeen = {
  id: string;
  name: string;
  municipality: string;
  status: CentreStatus;
  /** `type:degree:huvudman`, parted by commas. */
  signature: string;
};

/** The county's centres as they are today, in Swedish order; one statement however many. */
export function centresSeen(ctx: Ctx): Promise<CentreSeen[]> {
  return whileUnchanged(
    ctx,
    `centres of groups ${ctx.today}`,
    () => ctx.db.$queryRaw<CentreSeen[]>`
      select r.centre_id as id, r.name, r.municipality_code::text as municipality, r.status::text as status, r.signature
      from app.centres_on(${ctx.today}::date) r
      order by r.name collate "sv-x-icu", r.centre_id`,
  );
}

/** A group that answers for a centre, with whoever leads it or since when nobody does. */
export type LocalGroup = {
  id: string;
  name: string;
  chair: Pick<Holder, "personId" | "name" | "email" | "standIn"> | null;
  vacantSince: Day | null;
};

/** The local group that answers for a centre today; none, or several where the county has not said which. */
export async function localGroupOf(ctx: Ctx, centre: Placed): Promise<LocalGroup[]> {
  return responsibleGroups(await groupRecords(ctx), centre, ctx.today).map((group) => {
    const { sits, vacantSince } = chairOf(group, ctx.today);
    const { id, name } = group;
    const chair = sits && {
      personId: sits.personId,
      name: sits.name,
      email: sits.email,
      standIn: sits.standIn,
    };
    return { id, name, chair, vacantSince };
  });
}
