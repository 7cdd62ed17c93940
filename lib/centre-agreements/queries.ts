import { overlapping } from "@/lib/agreement-overlaps/queries";
import { type AgreementRecord, agreementsOn, agreementsSeen } from "@/lib/agreements/keeping";
import { whileUnchanged } from "@/lib/db/unchanged";
import { type Situation, situationOf } from "@/lib/domain/agreement";
import { isFrame } from "@/lib/domain/agreement-content";
import type { Day } from "@/lib/domain/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { pageOf, pageSize } from "@/lib/domain/register";
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

/** Those that the person sees: a draft is for those who keep it. */
async function seenOf(ctx: Ctx, some: readonly AgreementRecord[]) {
  if (!some.some(({ facts }) => facts.draft)) return some;
  const seen = new Set((await agreementsSeen(ctx, ctx.today)).map(({ id }) => id));
  return some.filter(({ id }) => seen.has(id));
}

/** What one centre stands under on a day, for its page; null for a centre that is none of the county's. */
export async function situationOfCentre(ctx: Ctx, centreId: string, on: Day) {
  const place = (await placesOf(ctx)).get(centreId);
  if (!place) return null;
  const found = standing(place, await standings(ctx, on));
  const all = await agreementsOn(ctx, on);
  const agreements = await seenOf(ctx, found.agreements);
  return {
    ...found,
    on,
    agreements,
    /** What holds for every centre of the county, beside its own. */
    frames: all.filter(
      (one) =>
        one.wholeCounty &&
        isFrame(one.kind) &&
        (one.status === "gallande" || one.status === "uppsagt"),
    ),
    overlapping: new Set(
      agreements.filter((one) => overlapping(all, one, on).length > 0).map(({ id }) => id),
    ),
  };
}

export type CentreStanding = NonNullable<Awaited<ReturnType<typeof situationOfCentre>>>;

/** What the centres stand under on a day, a page at a time: all of them, or those with or without an agreement that holds. */
export async function getSituations(ctx: Ctx, view: SituationsView) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const on = view.dag ?? ctx.today;
  const all = (await situationsOn(ctx, on)).filter(
    ({ municipality }) => view.kommun === null || municipality.code === view.kommun,
  );
  const lacking = all.filter((one) => !hasAgreement(one.situation));
  const having = all.filter((one) => hasAgreement(one.situation));
  const found = view.visa === "utan" ? lacking : view.visa === "med" ? having : all;
  const page = pageOf(found.length, view.sida);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    on,
    view,
    municipalities: await municipalityChoices(ctx),
    total: all.length,
    lacking: lacking.length,
    found: found.length,
    page,
    rows: await Promise.all(
      found.slice(page.offset, page.offset + pageSize).map(async (row) => ({
        ...row,
        agreements: await seenOf(ctx, row.agreements),
      })),
    ),
  };
}
export type SituationsPage = Awaited<ReturnType<typeof getSituations>>;
