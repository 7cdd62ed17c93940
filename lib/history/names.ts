import type { LogItem, Values } from "@/lib/domain/history";
import type { Role } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

/** What the ids and codes of the log are called today. */
export type Names = {
  centres: Map<string, string>;
  units: Map<string, string>;
  services: Map<string, ServiceType>;
  municipalities: Map<string, string>;
  people: Map<string, string>;
  assignments: Map<string, { person: string; role: Role }>;
  groups: Map<string, string>;
  /** A seat by the group that it is in. */
  seats: Map<string, string>;
  matters: Map<string, string>;
  deciders: Map<string, string>;
  agreements: Map<string, string>;
  /** A nämnd, a board or a company; a party of an agreement by its body. */
  bodies: Map<string, string>;
  /** A cost by its kind and its words, also when it is no more: the log alone knows it then. */
  costs: Map<string, { kind: string; what: string | null }>;
};

type Row = { what: keyof Names; key: string; name: string; extra: string | null };

const idColumns = [
  "centre_id",
  "unit_id",
  "service_id",
  "person_id",
  "responsible_id",
  "assignment_id",
  "group_id",
  "superior_id",
  "appointed_by",
  "seat_id",
  "matter_id",
  "decider_id",
  "agreement_id",
  "replaced_by",
  "compared_with",
  "belongs_to",
  "body_id",
  "party_id",
  "payer_party_id",
  "succeeded_by",
] as const;
const codeColumns = ["municipality_code", "host_municipality", "home_municipality"] as const;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Everything in the items that a reader knows by another name. */
function keysOf(items: readonly LogItem[]): { ids: string[]; codes: string[]; costs: string[] } {
  const costs = new Set<string>();
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const item of items) {
    const said: Values[] = [
      item.values,
      ...item.fields.flatMap((f) => [{ [f.column]: f.before }, { [f.column]: f.after }]),
    ];
    if (isId.test(item.rowId)) ids.add(item.rowId);
    for (const values of said) {
      for (const column of idColumns) {
        const value = values[column];
        if (typeof value === "string" && isId.test(value)) ids.add(value);
      }
      if (typeof values.cost_id === "string" && isId.test(values.cost_id))
        costs.add(values.cost_id);
      for (const column of codeColumns) {
        const value = values[column];
        if (typeof value === "string") codes.add(value);
      }
    }
  }
  return { ids: [...ids], codes: [...codes], costs: [...costs] };
}

/** One statement, however many the items. */
export async function namesFor(
  ctx: Ctx,
  items: readonly LogItem[],
  centres: readonly string[] = [],
): Promise<Names> {
  const { ids, codes, costs } = keysOf(items);
  const all = [...new Set([...ids, ...centres])];
  const names: Names = {
    centres: new Map(),
    units: new Map(),
    services: new Map(),
    municipalities: new Map(),
    people: new Map(),
    assignments: new Map(),
    groups: new Map(),
    seats: new Map(),
    matters: new Map(),
    deciders: new Map(),
    agreements: new Map(),
    bodies: new Map(),
    costs: new Map(),
  };
  if (all.length + codes.length === 0) return names;
  const rows = await ctx.db.$queryRaw<Row[]>`
    (select distinct on (centre_id) 'centres' as what, centre_id::text as key, name, null as extra from centre_profile
      where county_id = (select app.county()) and centre_id = any(${all}::uuid[]) order by centre_id, from_on <= ${ctx.today}::date desc, from_on desc)
    union all
    (select distinct on (unit_id) 'units', unit_id::text, name, null from unit_profile
      where county_id = (select app.county()) and unit_id = any(${all}::uuid[]) order by unit_id, from_on <= ${ctx.today}::date desc, from_on desc)
    union all
    select 'services', id::text, type::text, null from service where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'people', id::text, name, null from person where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'assignments', a.id::text, p.name, a.role::text from assignment a
      join person p on p.county_id = a.county_id and p.id = a.person_id
      where a.county_id = (select app.county()) and a.id = any(${all}::uuid[])
    union all
    select 'groups', id::text, name, null from governance_group where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'seats', s.id::text, g.name, null from group_seat s join governance_group g on g.county_id = s.county_id and g.id = s.group_id
      where s.county_id = (select app.county()) and s.id = any(${all}::uuid[])
    union all
    select 'matters', id::text, title, null from decision_matter where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'deciders', id::text, name, null from decider where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'agreements', id::text, title, null from agreement where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'bodies', id::text, concat_ws(', ', organisation, body), null from party_body where county_id = (select app.county()) and id = any(${all}::uuid[])
    union all
    select 'bodies', p.id::text, concat_ws(', ', b.organisation, b.body), null from agreement_party p
      join party_body b on b.county_id = p.county_id and b.id = p.body_id
      where p.county_id = (select app.county()) and p.id = any(${all}::uuid[])
    union all
    (select distinct on (row_id) 'costs', row_id::text, coalesce(after, before) ->> 'kind', coalesce(after, before) ->> 'what' from audit
      where county_id = (select app.county()) and row_id = any(${costs}::uuid[]) order by row_id, id desc)
    union all
    select 'municipalities', code::text, name, null from municipality where code = any(${codes}::text[])`;
  for (const { what, key, name, extra } of rows) {
    if (what === "services") names.services.set(key, name as ServiceType);
    else if (what === "assignments")
      names.assignments.set(key, { person: name, role: extra as Role });
    else if (what === "costs") names.costs.set(key, { kind: name, what: extra });
    else names[what].set(key, name);
  }
  return names;
}
