import type { Group } from "@/lib/counts/queries";
import { joinSql, type Sql, sql } from "@/lib/db/sql";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Definition,
  kinds,
  nationalDefinition2026,
  parseSignature,
  type ServiceFact,
} from "@/lib/domain/definition";
import { degreeBy } from "@/lib/domain/huvudman";
import { serviceTypes } from "@/lib/domain/service";
import type { RegisterView } from "./schema";

/** The filters by service and huvudman are about the four services; what a county counts besides is not among them. */
const isService = (type: string) => (serviceTypes as readonly string[]).includes(type);

type AboutServices = Pick<RegisterView, "verksamhet" | "huvudman" | "grad">;

/** Whether what is asked about services is there; with a degree, of that degree, by the huvudman that is asked for. */
function hasServices(facts: readonly ServiceFact[], view: AboutServices): boolean {
  const { verksamhet, huvudman, grad } = view;
  if (grad !== null)
    return (verksamhet ? [verksamhet] : serviceTypes).some(
      (type) => degreeBy(facts, type, huvudman) === grad,
    );
  const there = facts.filter(
    (f) => isService(f.type) && (f.degree === "ja" || f.degree === "delvis"),
  );
  return (
    (!verksamhet || there.some((f) => f.type === verksamhet)) &&
    (!huvudman || there.some((f) => f.huvudman === huvudman))
  );
}

/** The signatures that pass the filters that are about services, in the order of kinds. */
export function chosenSignatures(
  groups: Group[],
  view: RegisterView,
  county: Definition | null,
): string[] {
  const rank = (signature: string) =>
    kinds.indexOf(classify(nationalDefinition2026, parseSignature(signature)).kind);
  return [...new Set(groups.map((g) => g.signature))]
    .filter((signature) => {
      const facts = parseSignature(signature);
      return (
        (!view.typ || classify(nationalDefinition2026, facts).kind === view.typ) &&
        (!view.lanstyp || !county || classify(county, facts).kind === view.lanstyp) &&
        hasServices(facts, view)
      );
    })
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** What must hold of a centre, `r` in its municipality `m`, to be in the list. */
export function conditions(view: RegisterView): Sql {
  const about: Sql[] = [];
  // With no stage asked for, the list is of what is or will be; the closed are one choice away.
  if (view.skede === "drift")
    about.push(sql`r.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')`);
  else if (view.skede === "planerade")
    about.push(sql`r.status in ('ide', 'avsiktsforklaring', 'under_etablering')`);
  else if (view.skede === null) about.push(sql`r.status <> 'avvecklad'`);
  else if (view.skede !== "alla") about.push(sql`r.status = ${view.skede}::centre_status_name`);
  if (view.omradestyp === "saknas") about.push(sql`r.area_type is null`);
  else if (view.omradestyp) about.push(sql`r.area_type = ${view.omradestyp}`);
  if (view.kommun && view.var === "ligger") about.push(sql`r.municipality_code = ${view.kommun}`);
  else if (view.kommun)
    about.push(sql`(r.municipality_code = ${view.kommun} or exists (
      select from centre_catchment k where k.county_id = (select app.county()) and k.centre_id = r.centre_id
        and k.municipality_code = ${view.kommun} and k.from_on <= r.facts_on and (k.until_on is null or k.until_on > r.facts_on)))`);
  if (view.sok) {
    const like = `%${view.sok.replace(/[\\%_]/g, "\\$&")}%`;
    about.push(sql`(r.name ilike ${like} or r.town ilike ${like} or m.name ilike ${like} or exists (
      select from centre_profile o where o.county_id = (select app.county()) and o.centre_id = r.centre_id
        and (o.name ilike ${like} or o.short_name ilike ${like})))`);
  }
  return about.length > 0 ? joinSql(about, " and ") : sql`true`;
}

/** The order of the list; equals stand by name. */
export function order(view: RegisterView): Sql {
  const way = view.ordning === "fallande" ? sql`desc` : sql`asc`;
  const by = {
    namn: sql`r.name ${way}`,
    kommun: sql`m.name ${way}`,
    typ: sql`k.rank ${way}`,
    skede: sql`r.status ${way}`,
    omradestyp: sql`r.area_type ${way} nulls last`,
  }[view.sortera];
  return view.sortera === "namn" ? sql`${by}, r.centre_id` : sql`${by}, r.name, r.centre_id`;
}

/** The centres that pass the filters about services, each with the rank of its kind. */
export function ofKinds(on: Day, signatures: string[]): Sql {
  const ranks = signatures.map((s) =>
    kinds.indexOf(classify(nationalDefinition2026, parseSignature(s)).kind),
  );
  return sql`app.centres_on(${on}::date) r
    join unnest(${signatures}::text[], ${ranks}::int[]) as k(kind_signature, rank) on k.kind_signature = r.signature`;
}
