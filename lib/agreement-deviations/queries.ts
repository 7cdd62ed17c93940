import { foundInAll, framesOf } from "@/lib/agreement-content/keeping";
import { hasAgreement, situationsOn } from "@/lib/centre-agreements/queries";
import { clausesOf, countVerdicts, type Verdict } from "@/lib/domain/agreement-content";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import type { DeviationsView } from "./schema";

/** The centres in operation for which a local agreement holds today, with what has been found in it. */
async function comparedCentres(ctx: Ctx, kommun: string | null) {
  const found = await foundInAll(ctx);
  return (await situationsOn(ctx, ctx.today))
    .filter(({ municipality }) => kommun === null || municipality.code === kommun)
    .map((centre) => {
      const holding = centre.agreements.filter(
        ({ kind, status }) =>
          kind === "lokalt_samverkansavtal" && (status === "gallande" || status === "uppsagt"),
      );
      return {
        ...centre,
        holding,
        agreements: holding.map(({ id }) => found.get(id) ?? new Map()),
      };
    });
}

/** How the local agreements stand against the county's frame: counts for all centres, or the rows behind one number. */
export async function getDeviations(ctx: Ctx, view: DeviationsView) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const all = await comparedCentres(ctx, view.kommun);
  const centres = all.filter(({ situation }) => hasAgreement(situation));
  const rowsOf = (verdict: Verdict, del: DeviationsView["del"]) =>
    centres
      .map((centre) => ({ centre, clauses: clausesOf(centre, verdict, del) }))
      .filter(({ clauses }) => clauses.length > 0);
  return {
    slug: ctx.county.slug,
    view,
    municipalities: await municipalityChoices(ctx),
    frames: await framesOf(ctx),
    /** Centres whose local agreement is compared, and those that have none. */
    total: centres.length,
    without: all.length - centres.length,
    counts: countVerdicts(centres),
    /** Centres of which at least one clause is so. */
    some: {
      saknas: rowsOf("saknas", null).length,
      langre: rowsOf("langre", null).length,
      ej_jamford: rowsOf("ej_jamford", null).length,
    },
    rows:
      view.visa === null
        ? null
        : rowsOf(view.visa, view.del).map(({ centre, clauses }) => ({
            centreId: centre.centreId,
            name: centre.name,
            municipality: centre.municipality,
            clauses,
            agreements: centre.holding.map(({ id, title }, i) => ({
              ...{ id, title },
              notes: clauses.flatMap((key) => {
                const note = centre.agreements[i]?.get(key)?.note;
                return note ? [{ key, note }] : [];
              }),
            })),
          })),
  };
}
export type DeviationsPage = Awaited<ReturnType<typeof getDeviations>>;
