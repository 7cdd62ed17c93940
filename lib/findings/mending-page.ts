import { responsibleGroup } from "@/lib/domain/answering";
import type { Finding } from "@/lib/domain/finding";
import type { Mender } from "@/lib/domain/finding-rule";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { routes } from "@/lib/routes";
import type { Known, ServiceList } from "./facts";

/** The rules that are about a service of their own, and where it stands which. */
const about: Partial<Record<FindingRule, ServiceList>> = {
  degree_unknown: "unknown",
  service_without_unit: "withoutUnit",
  partly_without_presence: "withoutPresence",
  same_unit_wholly_at_two_centres: "whollyElsewhere",
  huvudman_not_municipality: "notMunicipal",
  no_head: "withoutHead",
  head_vacant: "withVacantHead",
  no_staffing: "withoutStaffing",
  vacancy_in_staffing: "withVacancy",
  no_unit_orgnr: "withoutOrgNr",
  unit_without_hsa: "withoutHsaId",
};

type Page = (slug: string, id: string) => string;
const at =
  (anchor: string): Page =>
  (slug, id) =>
    `${routes.centre(slug, id)}#${anchor}`;

const pages: Record<Mender, Page> = {
  adress: routes.editCentre,
  namn: routes.editCentre,
  omrade: routes.editCentre,
  oppettider: routes.openingHours,
  kontakter: routes.contacts,
  status: routes.centreStatus,
  undantag: routes.exception,
  aktorer: at("andra-aktorer"),
  verksamheter: at("verksamheter"),
  bemanning: at("verksamheter"),
  chefer: at("verksamheter"),
  enhet: at("verksamheter"),
  grupp: (slug) => routes.groups(slug),
  avtal: (slug) => routes.agreementCentres(slug, { visa: "utan" }),
  planer: routes.centreYear,
};

/** The page where a finding is mended: the form of the very service or unit where it is about one. */
export function mendingPage(
  slug: string,
  { centreId, rule, mendedBy }: Finding,
  { pointed, facts, agreements }: Known,
): string {
  if (rule === "not_confirmed_for_a_year") return routes.confirm(slug, centreId);
  if (rule === "no_catchment") return routes.catchment(slug, centreId);
  if (mendedBy === "grupp") {
    const group = rule === "demanded_group_missing" ? null : responsibleGroup(facts);
    return group ? routes.group(slug, group.id) : routes.groups(slug);
  }
  const agreement = mendedBy === "avtal" && agreements[rule];
  if (agreement) return routes.agreement(slug, agreement);
  const list = about[rule];
  const service = list && pointed[list][0];
  if (!service) return pages[mendedBy](slug, centreId);
  if (mendedBy === "chefer") return routes.head(slug, centreId, service.serviceId);
  if (mendedBy === "bemanning") return routes.staffing(slug, centreId, service.serviceId);
  if (mendedBy === "enhet" && service.unitId) return routes.editUnit(slug, service.unitId);
  return routes.service(slug, centreId, service.serviceId);
}
