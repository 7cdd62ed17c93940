import { responsibleGroup } from "@/lib/domain/answering";
import type { Finding } from "@/lib/domain/finding";
import type { Mender } from "@/lib/domain/finding-rule";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { type Actor, type Deed, may, type Scope } from "@/lib/domain/policy";
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

/** Where each part is mended, the deed that is asked for there, and where it is read. */
const parts: Record<Mender, { form: Page; deed: Deed; read: Page }> = {
  adress: { form: routes.editCentre, deed: "centre.edit", read: at("uppgifter") },
  namn: { form: routes.editCentre, deed: "centre.edit", read: at("uppgifter") },
  omrade: { form: routes.editCentre, deed: "centre.edit", read: at("uppgifter") },
  oppettider: { form: routes.openingHours, deed: "centre.edit", read: at("oppettider") },
  kontakter: { form: routes.contacts, deed: "centre.edit", read: at("kontakter") },
  status: { form: routes.centreStatus, deed: "centre.status", read: at("skeden") },
  undantag: { form: routes.exception, deed: "exception.decide", read: at("typ") },
  aktorer: { form: at("andra-aktorer"), deed: "actor.edit", read: at("andra-aktorer") },
  verksamheter: { form: at("verksamheter"), deed: "service.edit", read: at("verksamheter") },
  bemanning: { form: at("verksamheter"), deed: "service.edit", read: at("verksamheter") },
  chefer: { form: at("verksamheter"), deed: "service.edit", read: at("verksamheter") },
  enhet: { form: at("verksamheter"), deed: "unit.edit", read: at("verksamheter") },
  grupp: {
    form: (slug) => routes.groups(slug),
    deed: "group.edit",
    read: (slug) => routes.groups(slug),
  },
  avtal: {
    form: (slug) => routes.agreementCentres(slug, { visa: "utan" }),
    deed: "agreement.edit",
    read: at("avtal"),
  },
  planer: { form: routes.centreYear, deed: "document.write", read: routes.centreYear },
};

/** Where a finding is mended and by which deed, where it is read, and the deed that reading asks for; whoever asks. */
export type Mending = {
  form: string;
  deed: Deed;
  on: Scope;
  read: string;
  reads: { deed: Deed; on: Scope };
};

const county: Scope = { level: "county" };
const ofGroup = (group: { id: string } | null): Scope =>
  group ? { level: "group", id: group.id } : county;

/** The page where a finding is mended: the form of the very service or unit where it is about one. */
export function mendingOf(
  slug: string,
  { centreId, rule, mendedBy }: Finding,
  { pointed, facts, agreements, municipality }: Known,
): Mending {
  const here: Scope = { level: "centre", id: centreId, municipality: municipality.code };
  const { form, deed, read } = parts[mendedBy];
  const part: Mending = {
    ...{ form: form(slug, centreId), deed, on: here, read: read(slug, centreId) },
    reads: { deed: "centre.read", on: here },
  };
  if (rule === "not_confirmed_for_a_year")
    return {
      ...{ ...part, form: routes.confirm(slug, centreId), deed: "confirm" },
      read: at("bekraftade")(slug, centreId),
    };
  if (rule === "no_catchment")
    return {
      ...{ ...part, form: routes.catchment(slug, centreId) },
      read: at("upptagning")(slug, centreId),
    };
  if (mendedBy === "planer") return { ...part, ...ofDocuments(rule, facts, here) };
  if (mendedBy === "grupp") {
    const group = rule === "demanded_group_missing" ? null : responsibleGroup(facts);
    const page = group ? routes.group(slug, group.id) : routes.groups(slug);
    const reads = { deed: "group.read", on: county } as const;
    return { form: page, deed, on: ofGroup(group), read: page, reads };
  }
  const agreement = mendedBy === "avtal" && agreements[rule];
  if (agreement) {
    const page = routes.agreement(slug, agreement);
    return { ...part, form: page, read: page };
  }
  const list = about[rule];
  const service = list && pointed[list][0];
  if (!service) return part;
  const { serviceId, unitId } = service;
  if (mendedBy === "chefer") return { ...part, form: routes.head(slug, centreId, serviceId) };
  if (mendedBy === "bemanning")
    return { ...part, form: routes.staffing(slug, centreId, serviceId) };
  if (mendedBy === "enhet" && unitId) return { ...part, form: routes.editUnit(slug, unitId) };
  return { ...part, form: routes.service(slug, centreId, serviceId), deed: "service.edit" };
}

/** The page of a centre's plans and reports is for whoever reads them; what is done there is by other deeds. */
function ofDocuments(
  rule: FindingRule,
  facts: Known["facts"],
  here: Scope,
): Partial<Mending> & Pick<Mending, "reads"> {
  const reads = { deed: "document.read", on: here } as const;
  if (rule === "document_waits_for_group")
    return { deed: "document.adopt", on: ofGroup(responsibleGroup(facts)), reads };
  return rule === "adopted_by_no_group" ? { deed: "group.edit", on: county, reads } : { reads };
}

/**
 * Where a finding leads a person: to the form, where she may fill it in; else to where it can be read, or nowhere where
 * she may not read that either. Nobody is led to a page that only says that she may not.
 */
export function ledTo(
  actor: Actor,
  { form, deed, on, read, reads }: Mending,
): { href: string | null; mends: boolean } {
  if (may(actor, deed, on)) return { href: form, mends: true };
  return { href: may(actor, reads.deed, reads.on) ? read : null, mends: false };
}
