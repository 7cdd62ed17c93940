import { whileUnchanged } from "@/lib/db/unchanged";
import type { Kind } from "@/lib/domain/definition";
import type { Cover } from "@/lib/domain/geography";
import { lacksService } from "@/lib/domain/huvudman";
import {
  type AreaType,
  areaTypes,
  byNeed,
  childrenPerCentre,
  knownOf,
  type Need,
  needBy,
} from "@/lib/domain/need";
import type { KindCounts } from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { ServiceType } from "@/lib/domain/service";
import { placeTiles, tileLetters } from "@/lib/domain/tile-map";
import { listMunicipalities, type PlacedCentre } from "@/lib/municipalities/queries";
import { coverOfKey } from "@/lib/municipalities/schema";
import type { Ctx } from "@/lib/request";
import type { NeedView } from "./schema";

export type HeldNeed = Need & { id: string; code: string; source: string };

export type NeedRow = {
  code: string;
  name: string;
  letters: string;
  cover: Cover;
  /** Those that make it have or be covered: in operation, and of one of the two kinds. */
  centres: (Pick<PlacedCentre, "id" | "name"> & { elsewhere: string | null })[];
  need: Need | null;
  /** Children for each familjecentral of its own. */
  perCentre: number | null;
  source: string | null;
};

/** How many centres in operation lie in areas of a type, of each kind. */
export type AreaRow = { type: AreaType; counts: KindCounts };

/** Every figure about need that the county holds, by year. */
export async function heldNeed(ctx: Ctx): Promise<HeldNeed[]> {
  const rows = await ctx.db.municipalityNeed.findMany({
    orderBy: [{ year: "asc" }, { municipalityCode: "asc" }],
  });
  return rows.map(({ id, municipalityCode, year, children, challengedChildren, source }) => {
    return { id, code: municipalityCode, year, children, challenged: challengedChildren, source };
  });
}

/** Whoever may change the county's settings keeps its figures about need. Throws `not_allowed`. */
export function mayKeepNeed(ctx: Ctx): void {
  if (!may(ctx.actor, "settings.edit", { level: "county" })) throw new Problem("not_allowed");
}

export const municipalitiesOf = (ctx: Ctx) =>
  ctx.db.municipality.findMany({
    where: { county: { slug: ctx.county.slug } },
    select: { code: true, name: true, latitude: true, longitude: true },
    orderBy: { name: "asc" },
  });

/** Områdestyp against centres: every one in operation once, with those of which it is not known. */
const areasOf = (centres: readonly PlacedCentre[]): AreaRow[] =>
  [...areaTypes, null].map((type) => ({
    type,
    counts: kindCountsOf(centres.filter(({ counted, areaType }) => counted && areaType === type)),
  }));

function kindCountsOf(centres: readonly PlacedCentre[]): KindCounts {
  const of = (kind: Kind) => centres.filter((one) => one.kind === kind).length;
  return {
    familjecentral: of("familjecentral"),
    familjecentralsliknande: of("familjecentralsliknande"),
    none: of("none"),
    undecided: of("undecided"),
  };
}

const meets = ({ counted, kind }: PlacedCentre) =>
  counted && (kind === "familjecentral" || kind === "familjecentralsliknande");

/** Need against supply today: every municipality with its children and what it has, the greatest need first. */
export async function getNeed(ctx: Ctx, view: NeedView) {
  const key = JSON.stringify(["need", ctx.today, view]);
  return {
    ...(await whileUnchanged(ctx, key, () => needOf(ctx, view))),
    mayEdit: may(ctx.actor, "settings.edit", { level: "county" }),
    mayExport: may(ctx.actor, "register.export", { level: "county" }),
  };
}
/** What the map of a county is drawn from. */
export type NeedMapData = Pick<Awaited<ReturnType<typeof needOf>>, "map" | "year" | "covers"> & {
  view: Pick<NeedView, "matt">;
  all: readonly Pick<NeedRow, "code" | "name" | "letters" | "cover" | "need">[];
};
export type NeedPageData = Awaited<ReturnType<typeof getNeed>>;

async function needOf(ctx: Ctx, view: NeedView) {
  const located = await municipalitiesOf(ctx);
  const held = await heldNeed(ctx);
  const { rows: municipalities, covers } = await listMunicipalities(ctx, { dag: null, visa: null });
  const years = [...new Set(held.map((n) => n.year))].reverse();
  const year = view.ar !== null && years.includes(view.ar) ? view.ar : (years[0] ?? null);
  const letters = tileLetters(located.map((m) => m.name));
  const names = new Map(located.map((m) => [m.code, m.name]));
  const all = municipalities.map(({ code, name, cover, own, coveredBy }): NeedRow => {
    const found = held.find((n) => n.code === code && n.year === year);
    return {
      code,
      name,
      letters: letters[located.findIndex((m) => m.code === code)] ?? "",
      cover,
      centres: [...own, ...coveredBy].filter(meets).map((centre) => ({
        id: centre.id,
        name: centre.name,
        elsewhere: centre.municipality === code ? null : (names.get(centre.municipality) ?? null),
      })),
      need: found
        ? { year: found.year, children: found.children, challenged: found.challenged }
        : null,
      perCentre: childrenPerCentre(found?.children ?? null, own.filter(meets).length),
      source: found?.source ?? null,
    };
  });
  const centres = municipalities.flatMap(({ own }) => own);
  const lacks = (code: string, type: ServiceType) =>
    lacksService(
      code,
      centres.map((one) => ({
        ...one,
        kind: one.counted ? one.kind : null,
        degree: one.degrees[type],
      })),
    );
  const ranked = byNeed(all, (row) => needBy(row.need, view.matt));
  const lacking = all.filter((row) => row.cover === "lacks");
  return {
    slug: ctx.county.slug,
    county: ctx.county.name,
    view,
    year,
    years,
    covers,
    areas: areasOf(centres),
    all: ranked,
    rows: ranked.filter(
      ({ code, cover }) =>
        (!view.visa || cover === coverOfKey[view.visa]) && (!view.utan || lacks(code, view.utan)),
    ),
    /** Children in the municipalities that lack, and of how many of them it is known. */
    lacking: knownOf(lacking.map((row) => needBy(row.need, "barn"))),
    sources: [...new Set(all.flatMap((row) => row.source ?? []))],
    map: placeTiles(
      located.map(({ code, latitude, longitude }) => ({
        code,
        latitude: Number(latitude),
        longitude: Number(longitude),
      })),
    ),
  };
}

/** For the form: the latest figures, as the list that it takes. Throws `not_allowed`. */
export async function getNeedIntake(ctx: Ctx) {
  mayKeepNeed(ctx);
  const held = await heldNeed(ctx);
  const latest = held.at(-1)?.year ?? null;
  const names = new Map((await municipalitiesOf(ctx)).map((m) => [m.code, m.name]));
  const shown = held.filter((n) => n.year === latest);
  return {
    slug: ctx.county.slug,
    latest,
    source: shown[0]?.source ?? "",
    list: shown.map((n): [string, number, number, number | null] => [
      names.get(n.code) ?? n.code,
      n.year,
      n.children,
      n.challenged,
    ]),
  };
}
export type NeedIntake = Awaited<ReturnType<typeof getNeedIntake>>;
