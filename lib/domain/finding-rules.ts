import { responsibleGroup } from "./answering";
import { addMonths, type Day } from "./day";
import type { ServiceFact } from "./definition";
import { distanceKm } from "./distance";
import { error, info, type Look, living, planned, type Rule, warning } from "./finding-rule";
import { laterRules } from "./finding-rules-later";
import type { Role } from "./policy";
import { type ServiceType, serviceTypes } from "./service";

const county: Role = "lanssamordnare";
const municipal: Role = "kommunal_koordinator";

const only = (types: readonly string[]) => serviceTypes.filter((type) => types.includes(type));
/** The services that are part of a centre in some way, known or not. */
const partOf = (services: readonly ServiceFact[]) =>
  only(services.filter((fact) => fact.degree !== "nej").map((fact) => fact.type));

function isFar({ facts, thresholds }: Look): boolean {
  const { position, municipalityPosition } = facts;
  return position !== null && distanceKm(position, municipalityPosition) > thresholds.farKm;
}

/** Longer than so many months since a day. */
const since = (from: Day, months: number, today: Day) => addMonths(from, months) < today;

function isOverdue({ facts, today, thresholds }: Look): boolean {
  if (facts.opensOn !== null) return facts.opensOn < today;
  return since(facts.statusFromOn, thresholds.establishmentMonths, today);
}

function isOld({ facts, today, thresholds }: Look): boolean {
  const { areaTypeYear } = facts;
  return (
    areaTypeYear !== null && Number(today.slice(0, 4)) - areaTypeYear > thresholds.areaTypeMaxYears
  );
}

/** The one thing that stands between a centre and the next kind: one service, or one of several. */
function oneStep({ kind }: Look): ServiceType[] {
  const [need, ...more] = kind.kind === "undecided" ? [] : kind.missing;
  return need && more.length === 0 ? only(need.anyOf.map((a) => a.type)) : [];
}

/** The services at a centre, or with it, that nobody has a say for in the one group that answers for it. */
function notSeated({ facts, services }: Look): ServiceType[] {
  const group = responsibleGroup(facts);
  const there = services.filter((fact) => fact.degree !== "nej" && fact.degree !== "okand");
  return group
    ? only(there.map((fact) => fact.type)).filter((type) => !group.seated.includes(type))
    : [];
}

const lacks = (type: ServiceType) =>
  info(
    "verksamheter",
    (look) => oneStep(look).length === 1 && oneStep(look).includes(type),
    county,
  );

/** Every rule: what is looked at, how grave it is, where it is mended and by whom. Its name is the key of its words. */
const table = {
  no_address: error("adress", ({ facts }) => !facts.hasAddress),
  no_services: error("verksamheter", ({ services }) => partOf(services).length === 0),
  kind_undecided: error("verksamheter", ({ kind }) => kind.kind === "undecided"),
  degree_unknown: warning(
    "verksamheter",
    ({ kind }) => serviceTypes.filter((type) => kind.degrees[type] === "okand"),
    "lokal_samordnare",
    living,
  ),
  service_without_unit: warning("verksamheter", ({ facts }) => facts.withoutUnit),
  partly_without_presence: warning("verksamheter", ({ facts }) => facts.withoutPresence),
  same_unit_wholly_at_two_centres: warning(
    "verksamheter",
    ({ facts }) => facts.whollyElsewhere,
    county,
  ),
  huvudman_not_municipality: warning("enhet", ({ kind }) => kind.notMunicipal, municipal, living),
  position_far_from_municipality: warning("adress", isFar, "lokal_samordnare", living),
  no_position: info("adress", ({ facts }) => facts.position === null),
  no_opening_hours: warning("oppettider", ({ facts }) => facts.withoutHours),
  no_head: warning("chefer", ({ facts }) => facts.withoutHead),
  // It was the head's; whoever it has fallen to sees to it that there is another.
  head_vacant: info("chefer", ({ facts }) => facts.withVacantHead, "narmaste_chef"),
  no_staffing: warning("bemanning", ({ facts }) => facts.withoutStaffing),
  vacancy_in_staffing: info("bemanning", ({ facts }) => facts.withVacancy),
  not_confirmed_for_a_year: warning("adress", ({ waiting }) => waiting.length > 0),
  no_contact: warning("kontakter", ({ facts }) => facts.contacts === 0),
  no_kommunikator_contact: info(
    "kontakter",
    ({ facts }) => facts.contacts > 0 && facts.communicators === 0,
  ),
  name_duplicate_in_municipality: warning("namn", ({ facts }) => facts.nameShared, county, living),
  no_catchment: warning("omrade", ({ facts }) => facts.catchments === 0, county, living),
  no_target_group: info("omrade", ({ facts }) => !facts.hasTargetGroup),
  no_languages: info("omrade", ({ facts }) => facts.languages === 0),
  no_area_type: info("omrade", ({ facts }) => facts.areaTypeYear === null, county),
  area_type_old: info("omrade", isOld, county),
  status_overdue: warning("status", isOverdue, county, planned),
  temporarily_closed_long: warning(
    "status",
    ({ facts, today, thresholds }) =>
      facts.status === "tillfalligt_stangd" &&
      since(facts.statusFromOn, thresholds.closedMonths, today),
    county,
  ),
  service_at_closed_centre: warning("verksamheter", ({ services }) => partOf(services), county, [
    "ended",
  ]),
  exception_expired: warning(
    "undantag",
    ({ facts: { exceptionUntilOn: until }, today }) =>
      until !== null && until <= today && !since(until, 12, today),
    county,
  ),
  exception_expiring: info(
    "undantag",
    ({ facts: { exceptionUntilOn: until }, today, thresholds }) =>
      until !== null && until > today && until <= addMonths(today, thresholds.exceptionMonths),
    county,
  ),
  authority_exercise_not_marked: warning(
    "aktorer",
    ({ facts }) => facts.actorsWithoutAuthority > 0,
  ),
  no_local_group: warning("grupp", ({ facts }) => facts.localGroups?.length === 0, county),
  several_local_groups: warning(
    "grupp",
    ({ facts }) => facts.localGroups !== null && facts.localGroups.length > 1,
    county,
  ),
  demanded_group_missing: warning("grupp", ({ facts }) => facts.missingGroups.length > 0, county),
  service_not_seated: warning("grupp", notSeated, county),
  seat_vacant: info("grupp", ({ facts }) => (responsibleGroup(facts)?.emptySeats ?? 0) > 0, county),
  no_unit_orgnr: info("enhet", ({ facts }) => facts.withoutOrgNr),
  unit_without_hsa: info("enhet", ({ facts }) => facts.withoutHsaId),
  missing_municipal_service: info("verksamheter", (look) => oneStep(look).length > 1, county),
  missing_service_mhv: lacks("mhv"),
  missing_service_bhv: lacks("bhv"),
  missing_service_oppen_forskola: lacks("oppen_forskola"),
  missing_service_forebyggande_socialtjanst: lacks("forebyggande_socialtjanst"),
  ...laterRules,
} satisfies Record<string, Rule>;

export type FindingRule = keyof typeof table;
export const rules: Record<FindingRule, Rule> = table;
export const findingRules = Object.keys(table) as FindingRule[];
