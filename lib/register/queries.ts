import { countInOperation, groupsOn, type KindCounts } from "@/lib/counts/queries";
import { noSql, sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  classify,
  type Definition,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { type Page, pageOf, pageSize } from "@/lib/domain/register";
import type { Degree, ServiceType } from "@/lib/domain/service";
import { beforeOpening, type CentreStatus } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { chosenSignatures, conditions, ofKinds, order } from "./conditions";
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

/** The rows that a view asks for in their order: one page of them, or all. */
async function rowsOf(
  ctx: Ctx,
  view: RegisterView,
  county: Definition | null,
  all: boolean,
): Promise<{ rows: RegisterRow[]; total: number }> {
  const on = view.dag ?? ctx.today;
  // Only who asks about services needs to know those of every centre before the page is chosen.
  const aboutServices =
    view.typ ||
    view.lanstyp ||
    view.verksamhet ||
    view.huvudman ||
    view.grad ||
    view.sortera === "typ";
  const from = aboutServices
    ? ofKinds(on, chosenSignatures(await groupsOn(ctx, on), view, county))
    : sql`app.standing_on(${on}::date) r`;
  const raw = await ctx.db.$queryRaw<Raw[]>`
    with p as materialized (
      select r.*, m.name as municipality, row_number() over (order by ${order(view)}) as place, (count(*) over ())::int as total
      from ${from} join municipality m on m.code = r.municipality_code
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
  return { rows: raw.map((r) => rowOf(r, view.kommun, county)), total: raw[0]?.total ?? 0 };
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
  const ask = () => rowsOf(ctx, view, county, all);
  // The same few views are opened all day; what somebody searches for is hers alone, and a file is not asked for twice.
  const { rows, total } =
    all || view.sok
      ? await ask()
      : await whileUnchanged(ctx, JSON.stringify(["page of the register", on, view]), ask);
  // A page that is not there, after a filter say, gives the nearest one that is.
  if (rows.length === 0 && view.sida > 1 && !all) {
    const first = await listCentres(ctx, { ...view, sida: 1 }, county);
    return listCentres(ctx, { ...view, sida: pageOf(first.total, view.sida).page }, county);
  }
  return {
    rows,
    total,
    page: pageOf(total, view.sida),
    inOperation: countInOperation(groups, nationalDefinition2026),
    inOperationByCountyDefinition: county && countInOperation(groups, county),
    planned: groups.filter((g) => beforeOpening(g.status)).reduce((sum, g) => sum + g.count, 0),
    undecided: countInOperation(groups, nationalDefinition2026).undecided,
  };
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
