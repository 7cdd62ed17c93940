import { situationsAmong } from "@/lib/centre-agreements/queries";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { whileUnchanged } from "@/lib/db/unchanged";
import { groupedBy } from "@/lib/domain/grouped";
import { coverIn } from "@/lib/domain/municipal-need";
import { byNeed } from "@/lib/domain/need";
import { countedAs, operatesNow, reportDay, reportYears } from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { placeTiles, tileLetters } from "@/lib/domain/tile-map";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { NeedMapData } from "@/lib/need/queries";
import { type Overviews, overviewsOf, seenOf } from "@/lib/overviews/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import type { FollowUpView } from "./schema";

/** The overviews of what is asked about, with what can be chosen. Throws `not_found` for another county's municipality. */
export async function getFollowUp(ctx: Ctx, view: FollowUpView, year: number | null = null) {
  const municipalities = await municipalityChoices(ctx);
  const scope = municipalities.find(({ code }) => code === view.kommun) ?? null;
  if (view.kommun !== null && scope === null) throw new Problem("not_found");
  return {
    slug: ctx.county.slug,
    county: ctx.county.name,
    today: ctx.today,
    view,
    municipalities,
    overview: await overviewsOf(ctx, scope, year),
  };
}
export type FollowUp = Awaited<ReturnType<typeof getFollowUp>>;

/** What a report says of each centre in operation: what it is, what it stands under, who is missing, what it has filed. */
export async function centreLines(ctx: Ctx, { centres, documents, need, asOf }: Overviews) {
  const then = { ...ctx, today: asOf ?? ctx.today };
  // Those of its neighbours that are for a municipality's families stand last, said to be theirs.
  const operating = [...centres.filter(operatesNow), ...(need?.coveredBy ?? [])];
  const reads = may(ctx.actor, "agreement.read", { level: "county" });
  const situations = new Map(
    (reads ? await situationsAmong(then, operating, then.today) : []).map((one) => [
      one.centreId,
      one.situation,
    ]),
  );
  const vacancies = await contactRows(then, readContactListView({ visa: "vakanser" }));
  // What is vacant at a centre itself, and not in a group.
  const vacant = groupedBy(
    vacancies.filter(({ group }) => group === null),
    ({ centre }) => centre?.id ?? "",
  );
  const cells = new Map(
    documents.length > 0 ? (await wholeMatrix(ctx)).rows.map((row) => [row.id, row.cells]) : [],
  );
  return operating.map(({ id, name, municipality, now }) => ({
    ...{ id, name, municipality },
    kind: countedAs(now),
    situation: situations.get(id) ?? null,
    vacant: vacant.get(id) ?? [],
    documents: documents.flatMap(({ roundId, kind, year }) => {
      const cell = cells.get(id)?.[roundId];
      return cell ? [{ kind, year, cell }] : [];
    }),
  }));
}

/**
 * The map of the county as it was on a day: what each municipality had, and for how many children. To find a place for
 * every tile takes longer than all else on the page.
 */
const mapOf = (ctx: Ctx): Promise<NeedMapData> =>
  whileUnchanged(ctx, `report map ${ctx.today}`, () => drawnOf(ctx));

async function drawnOf(ctx: Ctx): Promise<NeedMapData> {
  const { places, needs, days, covers } = await seenOf(ctx);
  const letters = tileLetters(places.map(({ name }) => name));
  const all = places.map(({ code, name }, i) => {
    const { cover } = coverIn(code, days.now);
    const need = needs.find((one) => one.code === code) ?? null;
    return { code, name, letters: letters[i] ?? "", cover, need };
  });
  return {
    view: { matt: "barn" },
    ...{ year: needs[0]?.year ?? null, covers: covers.now, map: placeTiles(places) },
    all: byNeed(all, ({ need }) => need?.children ?? null),
  };
}

/**
 * The year's page to print and to bring, of the county or of one municipality: what each is and stands under as it was on
 * the year's last day, or is today, with the plans, reports and figures of the year as they stand.
 */
export async function getReport(ctx: Ctx, asked: FollowUpView) {
  const { rounds } = await wholeMatrix(ctx);
  const years = reportYears(
    rounds.map(({ year }) => year),
    ctx.today,
  );
  const [running = null] = years;
  const ar = asked.ar !== running && years.some((one) => one === asked.ar) ? asked.ar : null;
  const { overview, ...page } = await getFollowUp(ctx, { ...asked, ar }, ar);
  const on = reportDay(ar, ctx.today);
  return {
    ...page,
    ...{ overview, years, on },
    map:
      overview.scope === null && overview.centres.length > 0
        ? await mapOf({ ...ctx, today: on })
        : null,
    roleNames: await roleNames(ctx),
    centres: await centreLines(ctx, overview),
  };
}
export type Report = Awaited<ReturnType<typeof getReport>>;
export type ReportCentre = Report["centres"][number];
