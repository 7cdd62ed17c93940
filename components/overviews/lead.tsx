import Link from "next/link";
import { municipalityOf } from "@/lib/domain/overview";
import { type LeadTo, overviewLead } from "@/lib/i18n/sv/overview-lead";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";
import { comparedBy, needOfMunicipality } from "./ways";

/** The rows that a number of the sentence counts. */
function hrefOf(slug: string, { scope, before, asOf }: Overviews, to: LeadTo): string {
  const kommun = municipalityOf(scope)?.code;
  if (to.rows === "figure") return comparedBy(slug, { kommun, year: to.year, siffra: to.key });
  if (to.rows === "late")
    return routes.documents(slug, { kommun, omgang: to.roundId, lage: "forsenad" });
  if (to.rows === "centre") return routes.centre(slug, to.id);
  if (to.rows === "need") return needOfMunicipality(slug, to.code, to.year);
  const lies = { kommun, var: kommun && "ligger" };
  if (to.rows === "changed")
    return asOf
      ? routes.countyReport(slug, { kommun, ar: asOf.slice(0, 4) }, "andrat")
      : routes.followUp(slug, { kommun }, "andrat");
  if (to.rows === "kind")
    return routes.centres(slug, { typ: to.kind, skede: "drift", ...lies, dag: asOf });
  const dag = to.rows === "withoutThen" ? before : asOf;
  const visa = to.rows === "with" ? "med" : "utan";
  return routes.agreementCentres(slug, { visa, kommun, dag });
}

/** The sentence at the top of an overview, each number in it a link; of some centres, words alone: no list is of just them. */
export function OverviewLead({ slug, overview }: { slug: string; overview: Overviews }) {
  const { scope } = overview;
  const led = scope === null || municipalityOf(scope) !== null;
  return overviewLead(overview).map((part) =>
    typeof part === "string" ? (
      part
    ) : led ? (
      <Link key={part.text} href={hrefOf(slug, overview, part.to)} prefetch={false}>
        {part.text}
      </Link>
    ) : (
      part.text
    ),
  );
}
