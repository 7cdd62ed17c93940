import { countInOperation, type Group, groupsOn, type KindCounts } from "@/lib/counts/queries";
import { joinSql, noSql, type Sql, sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Definition,
  type Kind,
  kinds,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { type Page, pageOf, pageSize } from "@/lib/domain/register";
import { type Degree, type ServiceType, serviceTypes } from "@/lib/domain/service";
import { beforeOpening, type CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import type { RegisterView } from "./schema";

export type RegisterRow = {
  id: string;
  name: string;
  municipality: string;
  /** Host municipality differs from the one filtered on: the centre is shared. */
  shared: boolean;
  town: string | null;
  areaType: number | null;
  status: CentreStatus;
  kind: Kind;
  /** The kind is that of the planned services on the planned day; in no count of centres in operation. */
  planned: boolean;
  degrees: Record<ServiceType, Degree>;
  countyKind: Kind | null;
};

export type Register = {
  rows: RegisterRow[];
  total: number;
  page: Page;
  /** Centres in operation on the day, by national kind; every centre of the county, whatever the filter. */
  inOperation: KindCounts;
  inOperationByCountyDefinition: KindCounts | null;
  planned: number;
  undecided: number;
};

type Raw = {
  id: string;
  name: string;
  municipality: string;
  host: string;
  town: string | null;
  area_type: number | null;
  status: CentreStatus;
  signature: string;
  total: number;
};

/** The filters by service and huvudman are about the four services; what a county counts besides is not among them. */
const isService = (type: string) => (serviceTypes as readonly string[]).includes(type);

/** The signatures that pass the filters that are about services, in the order of kinds. */
function chosenSignatures(
  groups: Group[],
  view: RegisterView,
  county: Definition | null,
): string[] {
  const rank = (signature: string) =>
    kinds.indexOf(classify(nationalDefinition2026, parseSignature(signature)).kind);
  return [...new Set(groups.map((g) => g.signature))]
    .filter((signature) => {
      const facts = parseSignature(signature);
      const there = facts.filter(
        (f) => isService(f.type) && (f.degree === "ja" || f.degree === "delvis"),
      );
      return (
        (!view.typ || classify(nationalDefinition2026, facts).kind === view.typ) &&
        (!view.lanstyp || !county || classify(county, facts).kind === view.lanstyp) &&
        (!view.verksamhet || there.some((f) => f.type === view.verksamhet)) &&
        (!view.huvudman || there.some((f) => f.huvudman === view.huvudman))
      );
    })
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function conditions(view: RegisterView): Sql {
  const about: Sql[] = [];
  // With no stage asked for, the list is of what is or will be; the closed are one choice away.
  if (view.skede === "drift")
    about.push(sql`r.status in ('i_drift', 'tillfalligt_stangd', 'under_avveckling')`);
  else if (view.skede === "planerade")
    about.push(sql`r.status in ('ide', 'avsiktsforklaring', 'under_etablering')`);
  else if (view.skede === null) about.push(sql`r.status <> 'avvecklad'`);
  else if (view.skede !== "alla") about.push(sql`r.status = ${view.skede}::centre_status_name`);
  if (view.omradestyp) about.push(sql`r.area_type = ${view.omradestyp}`);
  if (view.kommun)
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

function order(view: RegisterView): Sql {
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
function ofKinds(on: Day, signatures: string[]): Sql {
  const ranks = signatures.map((s) =>
    kinds.indexOf(classify(nationalDefinition2026, parseSignature(s)).kind),
  );
  return sql`app.centres_on(${on}::date) r
    join unnest(${signatures}::text[], ${ranks}::int[]) as k(kind_signature, rank) on k.kind_signature = r.signature`;
}

/** The register as it is on a day: the rows of one page, and the counts of the whole county. */
export async function listCentres(
  ctx: Ctx,
  view: RegisterView,
  county: Definition | null,
  all = false,
): Promise<Register> {
  const on = view.dag ?? ctx.today;
  const groups = await groupsOn(ctx, on);
  // Only who asks about services needs to know those of every centre before the page is chosen.
  const aboutServices =
    view.typ || view.lanstyp || view.verksamhet || view.huvudman || view.sortera === "typ";
  const raw = await ctx.db.$queryRaw<Raw[]>`
    with p as materialized (
      select r.*, m.name as municipality, row_number() over (order by ${order(view)}) as place, (count(*) over ())::int as total
      from ${aboutServices ? ofKinds(on, chosenSignatures(groups, view, county)) : sql`app.standing_on(${on}::date) r`}
        join municipality m on m.code = r.municipality_code
      where ${conditions(view)}
      order by place
      ${all ? noSql : sql`limit ${pageSize} offset ${(view.sida - 1) * pageSize}`}
    ), s as materialized (
      select x.* from (select array_agg(p.centre_id) as centres, array_agg(p.facts_on) as days from p) shown
        cross join lateral app.signatures_of(shown.centres, shown.days) x
    )
    select p.centre_id as id, p.name, p.municipality, p.municipality_code as host, p.town, p.area_type, p.status::text as status,
      coalesce(s.signature, '') as signature, p.total
    from p left join s on s.centre_id = p.centre_id
    order by p.place`;
  // A page that is not there, after a filter say, gives the nearest one that is.
  if (raw.length === 0 && view.sida > 1 && !all) {
    const { total } = await listCentres(ctx, { ...view, sida: 1 }, county);
    return listCentres(ctx, { ...view, sida: pageOf(total, view.sida).page }, county);
  }
  return {
    rows: raw.map((r) => rowOf(r, view.kommun, county)),
    total: raw[0]?.total ?? 0,
    page: pageOf(raw[0]?.total ?? 0, view.sida),
    inOperation: countInOperation(groups, nationalDefinition2026),
    inOperationByCountyDefinition: county && countInOperation(groups, county),
    planned: groups.filter((g) => beforeOpening(g.status)).reduce((sum, g) => sum + g.count, 0),
    undecided: countInOperation(groups, nationalDefinition2026).undecided,
  };
}

/** The centres of a condition on `r`, on a day, closed ones left out: for start pages of few centres. */
export async function rowsWhere(ctx: Ctx, on: Day, condition: Sql): Promise<RegisterRow[]> {
  const raw = await ctx.db.$queryRaw<Raw[]>`
    select r.centre_id as id, r.name, m.name as municipality, r.municipality_code as host, r.town, r.area_type, r.status::text as status, r.signature, 0 as total
    from app.centres_on(${on}::date) r join municipality m on m.code = r.municipality_code
    where r.status <> 'avvecklad' and ${condition} order by r.name, r.centre_id`;
  return raw.map((r) => rowOf(r, null, null));
}

function rowOf(raw: Raw, municipality: string | null, county: Definition | null): RegisterRow {
  const facts = parseSignature(raw.signature);
  const { kind, degrees } = classify(nationalDefinition2026, facts);
  return {
    id: raw.id,
    name: raw.name,
    municipality: raw.municipality,
    shared: municipality !== null && municipality !== raw.host,
    town: raw.town,
    areaType: raw.area_type,
    status: raw.status,
    kind,
    planned: beforeOpening(raw.status),
    degrees,
    countyKind: county && classify(county, facts).kind,
  };
}

/** The county's municipalities to choose among, in Swedish order. */
export function municipalityChoices(ctx: Ctx): Promise<{ code: string; name: string }[]> {
  return whileUnchanged(ctx, "municipalities", () =>
    ctx.db.municipality.findMany({
      where: { county: { slug: ctx.county.slug } },
      select: { code: true, name: true },
      orderBy: { name: "asc" },
    }),
  );
}
