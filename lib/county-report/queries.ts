import { situationsAmong } from "@/lib/centre-agreements/queries";
import { contactRows } from "@/lib/contact-list/queries";
import { readContactListView } from "@/lib/contact-list/schema";
import { countedAs, operatesNow } from "@/lib/domain/overview";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { wholeMatrix } from "@/lib/matrix/queries";
import { type Overviews, overviewsOf } from "@/lib/overviews/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import type { FollowUpView } from "./schema";

/** The overviews of what is asked about, with what can be chosen. Throws `not_found` for another county's municipality. */
export async function getFollowUp(ctx: Ctx, view: FollowUpView) {
  const municipalities = await municipalityChoices(ctx);
  const scope = municipalities.find(({ code }) => code === view.kommun) ?? null;
  if (view.kommun !== null && scope === null) throw new Problem("not_found");
  return {
    slug: ctx.county.slug,
    county: ctx.county.name,
    today: ctx.today,
    view,
    municipalities,
    overview: await overviewsOf(ctx, scope),
  };
}
export type FollowUp = Awaited<ReturnType<typeof getFollowUp>>;

/** What a report says of each centre in operation: what it is, what it stands under, who is missing, what it has filed. */
export async function centreLines(ctx: Ctx, { centres, documents, need }: Overviews) {
  // Those of its neighbours that are for a municipality's families stand last, said to be theirs.
  const operating = [...centres.filter(operatesNow), ...(need?.coveredBy ?? [])];
  const reads = may(ctx.actor, "agreement.read", { level: "county" });
  const situations = new Map(
    (reads ? await situationsAmong(ctx, operating, ctx.today) : []).map((one) => [
      one.centreId,
      one.situation,
    ]),
  );
  const vacancies = await contactRows(ctx, readContactListView({ visa: "vakanser" }));
  const cells = new Map(
    documents.length > 0 ? (await wholeMatrix(ctx)).rows.map((row) => [row.id, row.cells]) : [],
  );
  return operating.map(({ id, name, municipality, now }) => ({
    ...{ id, name, municipality },
    kind: countedAs(now),
    situation: situations.get(id) ?? null,
    vacant: vacancies.filter(({ centre, group }) => centre?.id === id && group === null),
    documents: documents.flatMap(({ roundId, kind, year }) => {
      const cell = cells.get(id)?.[roundId];
      return cell ? [{ kind, year, cell }] : [];
    }),
  }));
}

/** The year's page to print and to bring, of the county or of one municipality. */
export async function getReport(ctx: Ctx, view: FollowUpView) {
  const page = await getFollowUp(ctx, view);
  return {
    ...page,
    roleNames: await roleNames(ctx),
    centres: await centreLines(ctx, page.overview),
  };
}
export type Report = Awaited<ReturnType<typeof getReport>>;
export type ReportCentre = Report["centres"][number];
