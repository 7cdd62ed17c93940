import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { whileUnchanged } from "@/lib/db/unchanged";
import { type Situation, situationOf } from "@/lib/domain/agreement";
import type { Day } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { operates, type Place, placesOf } from "@/lib/places/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import type { SituationsView } from "./schema";

type Named = Pick<Place, "id" | "name" | "municipality">;
export type CentreSituation = {
  centreId: string;
  name: string;
  municipality: Place["municipality"];
  situation: Situation;
  agreements: readonly AgreementRecord[];
};

/** Whether a centre stands under an agreement that holds, though notice of it may have been given. */
export const hasAgreement = (situation: Situation): boolean =>
  situation === "gallande" || situation === "uppsagt";

type Standing = Pick<CentreSituation, "situation" | "agreements">;

/** Of the county's agreements only what stands for a local one, not every guideline there is. */
const forAll = (one: AgreementRecord): boolean =>
  one.wholeCounty && (one.kind === "lokalt_samverkansavtal" || one.kind === "avsiktsforklaring");

type Standings = { own: ReadonlyMap<string, Standing>; others: Standing };

/** What each centre with an agreement of its own stands under on a day, and what all the others do. */
function standings(ctx: Ctx, on: Day): Promise<Standings> {
  return whileUnchanged(ctx, `standings ${on}`, async () => {
    const all = await agreementsOn(ctx, on);
    const standing = (agreements: AgreementRecord[]): Standing => ({
      situation: situationOf(
        agreements.map((one) => one.facts),
        on,
      ),
      agreements,
    });
    const shared = all.filter(forAll);
    const nth = new Map(all.map((one, i) => [one.id, i]));
    const order = (one: AgreementRecord) => nth.get(one.id) ?? 0;
    const own = new Map<string, Set<AgreementRecord>>();
    for (const one of all)
      for (const id of one.centreIds) own.set(id, (own.get(id) ?? new Set(shared)).add(one));
    return {
      own: new Map(
        [...own].map(([id, some]) => [id, standing([...some].sort((a, b) => order(a) - order(b)))]),
      ),
      others: standing(shared),
    };
  });
}

const standing = ({ id, name, municipality }: Named, { own, others }: Standings) => ({
  ...{ centreId: id, name, municipality },
  ...(own.get(id) ?? others),
});

/** What some centres stand under on a day, in the order they come. */
export async function situationsAmong(
  ctx: Ctx,
  centres: readonly Named[],
  on: Day,
): Promise<CentreSituation[]> {
  const all = await standings(ctx, on);
  return centres.map((centre) => standing(centre, all));
}

/** What every centre in operation stands under on a day, by name. */
export async function situationsOn(ctx: Ctx, on: Day): Promise<CentreSituation[]> {
  const all = await standings(ctx, on);
  return [...(await placesOf(ctx)).values()]
    .filter((place) => operates(place, on))
    .map((place) => standing(place, all))
    .sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

/** What one centre stands under on a day, for its page; null for a centre that is none of the county's. */
export async function situationOfCentre(
  ctx: Ctx,
  centreId: string,
  on: Day,
): Promise<CentreSituation | null> {
  const place = (await placesOf(ctx)).get(centreId);
  return place ? standing(place, await standings(ctx, on)) : null;
}

/** The page of what every centre stands under on a day: all of them, or those with or without an agreement that holds. */
export async function getSituations(ctx: Ctx, view: SituationsView) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const on = view.dag ?? ctx.today;
  const all = (await situationsOn(ctx, on)).filter(
    ({ municipality }) => view.kommun === null || municipality.code === view.kommun,
  );
  const lacking = all.filter((one) => !hasAgreement(one.situation));
  const having = all.filter((one) => hasAgreement(one.situation));
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    on,
    view,
    municipalities: await municipalityChoices(ctx),
    total: all.length,
    lacking: lacking.length,
    rows: view.visa === "utan" ? lacking : view.visa === "med" ? having : all,
  };
}
export type SituationsPage = Awaited<ReturnType<typeof getSituations>>;
