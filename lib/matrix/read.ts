import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { Given } from "@/lib/domain/leave";
import type { Period } from "@/lib/domain/period";
import type { CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import type { Cell, MatrixRound } from "./rows";

/** A centre with all that its squares are made of. */
export type Raw = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  statuses: (Period & { status: CentreStatus })[];
  documents: {
    id: string;
    kind: DocumentKind;
    year: number;
    state: Exclude<DocumentState, "ej_paborjad">;
    submittedOn: Day | null;
    version: number;
    reopened: boolean;
    way: Cell["way"];
    stands: Cell["stands"];
    frozen: Cell["frozen"];
    handedInBy: Cell["handedInBy"];
    asked: number;
    answered: number;
  }[];
  /** The latest decided first. */
  leaves: (Given & { documentKind: DocumentKind; year: number })[];
  status: CentreStatus | null;
  signature: string | null;
};

type RawRound = Pick<MatrixRound, "id" | "kind" | "year"> & {
  opensOn: Day;
  deadlineOn: Day;
  graceOn: Day;
  lastOn: Day | null;
  openedOn: Day | null;
  closed: boolean;
};

/**
 * Every round, and every centre with its life, its documents and its leave, in one statement. Each part is made once,
 * whatever Postgres believes of how many rows it has: it has taken the whole register once for each centre.
 */
export function read(ctx: Ctx) {
  const on = ctx.today;
  return ctx.db.$queryRaw<{ rounds: RawRound[]; centres: Raw[] }[]>`
    with p as materialized (
      select distinct on (x.centre_id) x.centre_id, x.name, x.host_municipality as code
      from centre_profile x where x.county_id = (select app.county())
      order by x.centre_id, (x.from_on <= ${on}::date and (x.until_on is null or x.until_on > ${on}::date)) desc, x.from_on
    ), r as materialized (
      select centre_id, status::text as status, signature from app.centres_on(${on}::date)
    ), s as materialized (
      select centre_id, json_agg(json_build_object('status', status, 'fromOn', from_on, 'untilOn', until_on)) as statuses
      from centre_status where county_id = (select app.county()) group by centre_id
    ), d as materialized (
      select x.centre_id, json_agg(json_build_object('id', x.id, 'kind', x.kind, 'year', x.year, 'state', x.state,
        'handedInBy', case when x.state = 'inlamnad' and exists (select from document_round r where r.county_id = x.county_id
            and r.kind = x.kind and r.year = x.year and r.by_another)
          then (select e.actor_id from document_event e where e.county_id = x.county_id and e.document_id = x.id
            and e.step = 'submit' order by e.at desc limit 1) end,
        'submittedOn', x.submitted_on, 'version', x.version, 'reopened', x.reopened_on is not null, 'way', v.way,
        'stands', case when v.way is null or x.state in ('faststalld', 'mottagen') then null
          when (select e.step from document_event e where e.county_id = x.county_id and e.document_id = x.id and e.number = v.number
            and e.step in ('receive', 'take_back_receipt') order by e.at desc limit 1) = 'receive' then 'mottagen' else 'faststalld' end,
        -- What somebody has recorded the adoption of may be objected to for a while; nothing older is asked about.
        'frozen', case when v.frozen_at > now() - interval '15 days' then json_build_object('way', v.way,
          'on', (v.frozen_at at time zone 'Europe/Stockholm')::date) end,
        'asked', coalesce(q.asked, 0), 'answered', coalesce(q.answered, 0))) as documents
      from document x
        left join (select r.document_id, count(*) filter (where r.kind = 'fraga') as asked, count(*) filter (where r.kind = 'svar') as answered
          from (select distinct on (z.document_id, z.figure_key) z.document_id, z.kind
            from figure_remark z where z.county_id = (select app.county())
            order by z.document_id, z.figure_key, z.number desc) r group by r.document_id) q on q.document_id = x.id
        left join (select distinct on (y.document_id) y.document_id, y.way, y.number, y.frozen_at
          from document_version y where y.county_id = (select app.county()) and y.frozen_at is not null
          order by y.document_id, y.number desc) v on v.document_id = x.id
      where x.county_id = (select app.county()) group by x.centre_id
    ), l as materialized (
      select centre_id, json_agg(json_build_object('documentKind', document_kind, 'year', year, 'kind', kind, 'untilOn', until_on, 'endedOn', ended_on, 'sections', sections)
        order by decided_at desc, id desc) as leaves
      from document_leave where county_id = (select app.county()) group by centre_id
    ), c as (
      select p.centre_id as id, p.name, p.code, m.name as municipality, s.statuses, r.status, r.signature,
        coalesce(d.documents, '[]'::json) as documents, coalesce(l.leaves, '[]'::json) as leaves
      from p
        join municipality m on m.code = p.code
        join s on s.centre_id = p.centre_id
        left join d on d.centre_id = p.centre_id
        left join l on l.centre_id = p.centre_id
        left join r on r.centre_id = p.centre_id
    )
    select (select coalesce(json_agg(c order by c.name, c.id), '[]') from c) as centres,
      (select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'year', r.year, 'opensOn', r.opens_on,
          'deadlineOn', r.deadline_on, 'graceOn', r.grace_on, 'lastOn', r.last_on, 'openedOn', r.opened_on, 'closed', r.closed_at is not null) order by r.year desc, r.kind), '[]')
        from document_round r where r.county_id = (select app.county())) as rounds`;
}
