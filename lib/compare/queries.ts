import {
  breaksIn,
  type ComparedCell,
  comparedCell,
  comparedYears,
  definitionChanges,
  denominators,
  directionOf,
  hiddenByYear,
  mostCompared,
  type ToldFigure,
  usualKind,
} from "@/lib/domain/comparison";
import { type Day, day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { shippedFigures } from "@/lib/domain/figure";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { type CentreStatus, inOperation } from "@/lib/domain/status";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import type { CompareView } from "./schema";

type RawCentre = {
  id: string;
  name: string;
  code: string;
  municipality: string;
  status: CentreStatus;
  signature: string;
};
type RawFigure = ToldFigure & { key: string };
export type ComparedCentre = {
  id: string;
  name: string;
  municipality: string;
  kind: Kind;
  cells: ComparedCell[];
};

/** The years that are reported on, and those of which some report is adopted: what is being written now is no figure yet. */
async function toldYears(ctx: Ctx) {
  const rows = await ctx.db.$queryRaw<{ year: number; adopted: boolean }[]>`
    select d.year::int as year, bool_or(v.frozen_at is not null) as adopted
    from document d join document_version v on v.county_id = d.county_id and v.document_id = d.id
    where d.county_id = (select app.county()) and d.kind = 'berattelse' group by 1 order by 1`;
  const all = rows.map((row) => row.year);
  const adopted = rows.filter((row) => row.adopted).map((row) => row.year);
  return { all, adopted: adopted.length > 0 ? adopted : all };
}

/** The centres as they were on a day, and what they have told of some figures: adopted where it is, else as it stands. */
async function read(ctx: Ctx, on: Day, years: readonly number[], keys: readonly string[]) {
  const [raw] = await ctx.db.$queryRaw<{ centres: RawCentre[]; figures: RawFigure[] }[]>`
    select (
      select coalesce(json_agg(json_build_object('id', c.centre_id, 'name', c.name, 'code', c.municipality_code,
          'municipality', m.name, 'status', c.status, 'signature', c.signature) order by c.name collate "sv-x-icu", c.centre_id), '[]')
      from app.centres_on(${on}::date) c join municipality m on m.code = c.municipality_code
    ) as centres, (
      select coalesce(json_agg(json_build_object('centreId', d.centre_id, 'year', d.year, 'key', f.key, 'state', f.state,
          'value', f.value, 'quality', f.quality, 'approved', v.frozen_at is not null)), '[]')
      from document d
        join lateral (
          select x.id, x.frozen_at from document_version x where x.county_id = d.county_id and x.document_id = d.id
          order by x.frozen_at is not null desc, x.number desc limit 1) v on true
        join document_figure f on f.county_id = d.county_id and f.document_version_id = v.id and f.key = any(${keys}::text[])
      where d.county_id = (select app.county()) and d.kind = 'berattelse' and d.year = any(${years}::int[])
    ) as figures`;
  return raw ?? { centres: [], figures: [] };
}

/** The day on which a centre's kind is asked: the last of the last year that is compared, or today if that is to come. */
const dayOfKind = (year: number, today: Day): Day =>
  `${year}-12-31` < today ? day(`${year}-12-31`) : today;

const isPersons = (key: string) => shippedFigures.find((one) => one.key === key)?.persons ?? false;

/**
 * A figure over centres and years: like with like, adopted reports alone unless others are asked for, and the counts
 * that are too small left out. Throws `not_allowed`.
 */
export async function getComparison(ctx: Ctx, view: CompareView) {
  if (!may(ctx.actor, "document.read", { level: "county" })) throw new Problem("not_allowed");
  const known = await toldYears(ctx);
  const withPreliminary = view.prel === "ja";
  const years = comparedYears(withPreliminary || view.till !== null ? known.all : known.adopted, {
    from: view.fran,
    till: view.till,
  });
  const last = years.at(-1) ?? Number(ctx.today.slice(0, 4));
  const on = dayOfKind(last, ctx.today);
  const per = view.per === view.siffra ? null : view.per;
  const { centres, figures } = await read(ctx, on, years, [view.siffra, ...(per ? [per] : [])]);
  const { smallNumberThreshold: fewerThan } = await getSettings(ctx);
  const municipalities = await municipalityChoices(ctx);
  const codes = new Map(centres.map((c) => [c.id, c.code]));
  const of = (key: string) => figures.filter((f) => f.key === key);
  const hidden = new Set(
    [view.siffra, ...(per ? [per] : [])]
      .filter(isPersons)
      .flatMap((key) => [
        ...hiddenByYear(of(key), (id) => codes.get(id) ?? "", { fewerThan, withPreliminary }),
      ]),
  );
  const told = new Map(figures.map((f) => [`${f.key} ${f.centreId} ${f.year}`, f]));
  const kindOf = (c: RawCentre) =>
    classify(nationalDefinition2026, parseSignature(c.signature)).kind;
  const there = centres
    .filter((c) => inOperation(c.status) && (!view.kommun || c.code === view.kommun))
    .map((c) => ({ ...c, kind: kindOf(c) }));
  const chosen = there.filter((c) => view.central.includes(c.id));
  const kind = view.typ ?? usualKind((chosen.length > 0 ? chosen : there).map((c) => c.kind));
  const candidates = there.filter((c) => kind === "alla" || c.kind === kind);
  const cellsOf = (id: string) =>
    years.map((year) =>
      comparedCell({
        ...{ year, withPreliminary },
        figure: told.get(`${view.siffra} ${id} ${year}`),
        against: per ? { figure: told.get(`${per} ${id} ${year}`), per: denominators[per] } : null,
        hidden: hidden.has(`${id} ${year}`),
      }),
    );
  const asked = candidates.filter((c) => view.central.includes(c.id));
  const rows = (asked.length > 0 ? asked : candidates)
    .map(({ id, name, municipality, kind }): ComparedCentre => {
      return { id, name, municipality, kind, cells: cellsOf(id) };
    })
    .sort((a, b) => (b.cells.at(-1)?.value ?? -1) - (a.cells.at(-1)?.value ?? -1));
  return {
    slug: ctx.county.slug,
    view: { ...view, per },
    /** The kind that is compared, whether or not it was asked for. */
    kind,
    known: known.all,
    years,
    on,
    fewerThan,
    municipalities,
    breaks: breaksIn(years, definitionChanges[view.siffra] ?? []),
    unit: shippedFigures.find((one) => one.key === view.siffra)?.unit ?? "antal",
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    /** Those that are drawn; the rest did not fit. */
    rows: rows.slice(0, mostCompared),
    left: Math.max(0, rows.length - mostCompared),
    direction: directionOf(
      rows.slice(0, mostCompared).map((row) => row.cells),
      last - 1,
      last,
    ),
    mayExport: may(ctx.actor, "register.export", { level: "county" }),
  };
}
export type Comparison = Awaited<ReturnType<typeof getComparison>>;
