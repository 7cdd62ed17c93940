import { describe, expect, it, test } from "vitest";
import type { CentreFacts } from "@/lib/domain/centre-facts";
import { day } from "@/lib/domain/day";
import { findings } from "@/lib/domain/finding";
import { type FindingRule, findingRules, rules } from "@/lib/domain/finding-rules";
import { roles } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import { centreStatuses, inOperation } from "@/lib/domain/status";
import { defaultThresholds } from "@/lib/domain/thresholds";
import { aGroup, confirmedAll, tidy, whole, without } from "./tidy-centre";

const today = day("2026-11-22");
const found = (change: Partial<CentreFacts>, limits = {}) =>
  findings({ ...tidy, ...change }, today, { ...defaultThresholds, ...limits });
const names = (change: Partial<CentreFacts>, limits = {}) =>
  found(change, limits).map((f) => f.rule);

/** For every rule a centre that breaks it and nothing else; a rule without one does not compile. */
const breaking: Record<FindingRule, Partial<CentreFacts>> = {
  no_address: { hasAddress: false },
  no_services: { signature: "bibliotek:ja:kommun,mhv:nej:region" },
  kind_undecided: { signature: `${without("mhv")},mhv:okand:region` },
  degree_unknown: { signature: "bhv:ja:region,mhv:okand:region,oppen_forskola:ja:kommun" },
  service_without_unit: { withoutUnit: ["mhv"] },
  partly_without_presence: { withoutPresence: ["mhv", "bhv"] },
  same_unit_wholly_at_two_centres: { whollyElsewhere: ["bhv"] },
  huvudman_not_municipality: { signature: `${whole},oppen_forskola:ja:region` },
  position_far_from_municipality: { position: { latitude: 56.3, longitude: 13.02 } },
  no_position: { position: null },
  no_opening_hours: { withoutHours: ["oppen_forskola"] },
  no_head: { withoutHead: ["bhv"] },
  head_vacant: { withVacantHead: ["bhv"] },
  no_staffing: { withoutStaffing: ["mhv"] },
  vacancy_in_staffing: { withVacancy: ["mhv"] },
  not_confirmed_for_a_year: { confirmed: confirmedAll(day("2025-11-22")) },
  no_contact: { contacts: 0, communicators: 0 },
  no_kommunikator_contact: { communicators: 0 },
  name_duplicate_in_municipality: { nameShared: true },
  no_catchment: { catchments: 0 },
  no_target_group: { hasTargetGroup: false },
  no_languages: { languages: 0 },
  no_area_type: { areaTypeYear: null },
  area_type_old: { areaTypeYear: 2020 },
  status_overdue: { status: "under_etablering", statusFromOn: day("2024-11-21") },
  temporarily_closed_long: { status: "tillfalligt_stangd", statusFromOn: day("2026-05-21") },
  service_at_closed_centre: { status: "avvecklad" },
  exception_expired: { exceptionUntilOn: today },
  exception_expiring: { exceptionUntilOn: day("2027-02-22") },
  authority_exercise_not_marked: { actorsWithoutAuthority: 1 },
  no_local_group: { localGroups: [] },
  several_local_groups: { localGroups: [aGroup(), aGroup()] },
  demanded_group_missing: { missingGroups: [{ level: "kommun_del", type: "styrgrupp" }] },
  service_not_seated: { localGroups: [aGroup({ seated: ["mhv", "bhv", "oppen_forskola"] })] },
  seat_vacant: { localGroups: [aGroup({ emptySeats: 1 })] },
  no_unit_orgnr: { withoutOrgNr: ["bhv"] },
  unit_without_hsa: { withoutHsaId: ["bhv"] },
  missing_municipal_service: { signature: "bhv:ja:region,mhv:ja:region" },
  missing_service_mhv: { signature: without("mhv") },
  missing_service_bhv: { signature: without("bhv") },
  missing_service_oppen_forskola: { signature: `${without("oppen")},oppen_forskola:delvis:kommun` },
  missing_service_forebyggande_socialtjanst: { signature: without("forebyggande") },
  agreement_ended: { situation: "utganget" },
  no_agreement: { situation: "saknas" },
  agreement_begun_unsigned: { begunUnsigned: 1 },
  agreement_stand_overdue: { standsOverdue: 1 },
  agreement_stand_soon: { standsSoon: 1 },
  plan_late: { lateDocuments: ["plan"] },
  report_late: { lateDocuments: ["berattelse"] },
  document_waits_for_group: { beforeGroupSince: day("2026-09-22") },
  adopted_by_no_group: { adoptedByNoGroup: 1 },
  figures_unknown: { figuresUnknown: 1 },
};
/** Where one thing necessarily brings another. */
const also: Partial<Record<FindingRule, FindingRule[]>> = {
  kind_undecided: ["degree_unknown"],
};

describe("a centre in order", () => {
  test("has nothing to mend", () => {
    expect(found({})).toEqual([]);
  });
  test("only an intention to begin is no agreement", () => {
    expect(names({ situation: "bara_avsiktsforklaring" })).toEqual(["no_agreement"]);
  });
  test("has at least 50 rules to be in order by, each with an owner who exists", () => {
    expect(findingRules.length).toBeGreaterThanOrEqual(50);
    for (const rule of findingRules) expect(roles).toContain(rules[rule].owner);
  });
});

describe.each(findingRules)("%s", (rule) => {
  test("is found where it is so, and brings nothing else with it", () => {
    const said = names(breaking[rule]).toSorted();
    expect(said).toEqual([rule, ...(also[rule] ?? [])].toSorted());
  });
  test("leaves a centre that rests in peace", () => {
    expect(names({ ...breaking[rule], status: "vilande" })).toEqual([]);
  });
});

describe("just inside and just outside a limit", () => {
  it.each<[string, Partial<CentreFacts>]>([
    [
      "temporarily closed for six months to the day",
      { status: "tillfalligt_stangd", statusFromOn: day("2026-05-22") },
    ],
    [
      "being established for two years to the day",
      { status: "under_etablering", statusFromOn: day("2024-11-22") },
    ],
    ["an area type five years old", { areaTypeYear: 2021 }],
    ["a report before its group for sixty days", { beforeGroupSince: day("2026-09-23") }],
    ["an agreement of which notice has been given", { situation: "uppsagt" }],
    ["an agreement that waits for its signatures in time", { situation: "vantar_pa_underskrift" }],
    ["a county that has no agreements here", { situation: null }],
    ["an exception that ends in three months and a day", { exceptionUntilOn: day("2027-02-23") }],
    ["an exception that ended more than a year ago", { exceptionUntilOn: day("2025-11-21") }],
    ["a confirmation of yesterday a year ago", { confirmed: confirmedAll(day("2025-11-23")) }],
    ["a place 60 km away", { position: { latitude: 56.14, longitude: 13.0038 } }],
    [
      "an idea with a day that has not come",
      { status: "ide", statusFromOn: day("2020-01-01"), opensOn: day("2027-09-01") },
    ],
  ])("%s is nothing to mend", (_, change) => {
    expect(names(change)).toEqual([]);
  });

  test("the county may draw its limits otherwise", () => {
    expect(names({}, { farKm: 1 })).toEqual(["position_far_from_municipality"]);
    expect(names({}, { confirmationMonths: 3 })).toEqual(["not_confirmed_for_a_year"]);
    expect(names({}, { areaTypeMaxYears: 0 })).toEqual(["area_type_old"]);
  });

  test("a planned opening that has passed is overdue at once", () => {
    const late = {
      status: "ide",
      statusFromOn: day("2026-11-01"),
      opensOn: day("2026-11-21"),
    } as const;
    expect(names(late)).toEqual(["status_overdue"]);
  });
});

describe("what a finding says", () => {
  test("the gravest comes first", () => {
    const said = found({ languages: 0, hasAddress: false, contacts: 0 });
    expect(said.map((f) => f.severity)).toEqual(["error", "warning", "info"]);
  });
  test("it names the services it is about, and the page that mends it", () => {
    expect(found({ withoutHead: ["mhv", "bhv"] })).toEqual([
      {
        centreId: "a",
        rule: "no_head",
        severity: "warning",
        mendedBy: "chefer",
        owner: "lokal_samordnare",
        services: ["mhv", "bhv"],
        groups: [],
        demanded: [],
        answers: { role: "lokal_samordnare", group: null, since: null },
      },
    ]);
  });
  test("what waits to be confirmed is mended where the first of it is", () => {
    const confirmed = { ...tidy.confirmed, bemanning: null, chefer: day("2025-01-01") };
    expect(found({ confirmed })).toMatchObject([
      { rule: "not_confirmed_for_a_year", mendedBy: "bemanning", groups: ["bemanning", "chefer"] },
    ]);
  });
});

describe("the groups that answer for a centre", () => {
  const seated = (types: ServiceType[], change: Partial<CentreFacts> = {}) =>
    found({ ...change, localGroups: [aGroup({ seated: types })] }).flatMap((f) =>
      f.rule === "service_not_seated" ? f.services : [],
    );

  test("a county that has not begun with groups lacks none", () => {
    expect(names({ localGroups: null })).toEqual([]);
  });
  test("are asked about only where a centre is in operation", () => {
    for (const status of centreStatuses) {
      const said = names({ status, statusFromOn: today, opensOn: null, localGroups: [] });
      expect(said.includes("no_local_group")).toBe(inOperation(status));
    }
  });
  test("must seat each service that is at the centre or works with it, and no other, by name", () => {
    expect(seated(["mhv", "bhv"])).toEqual(["oppen_forskola", "forebyggande_socialtjanst"]);
    const signature =
      "bhv:delvis:region,forebyggande_socialtjanst:okand:kommun,mhv:natverk:region,oppen_forskola:nej:kommun";
    expect(seated([], { signature })).toEqual(["mhv", "bhv"]);
    expect(seated(["mhv", "bhv"], { signature })).toEqual([]);
  });
  test("are asked for their seats only where there is one of them", () => {
    const bare = aGroup({ seated: [], emptySeats: 3 });
    expect(names({ localGroups: [bare, bare] })).toEqual(["several_local_groups"]);
  });
  test("what is demanded and missing is said by name", () => {
    const missingGroups = [{ level: "centrum", type: "ledningsgrupp" }] as const;
    expect(found({ missingGroups: [...missingGroups] })[0]?.demanded).toEqual(missingGroups);
  });
});

describe("an empty centre, taken in from a list that says little", () => {
  const empty: Partial<CentreFacts> = {
    signature: "bhv:okand:region,mhv:okand:region,oppen_forskola:okand:kommun",
    hasAddress: false,
    position: null,
    contacts: 0,
    languages: 0,
    areaTypeYear: null,
    hasTargetGroup: false,
    confirmed: confirmedAll(null),
  };
  it.each(centreStatuses)("%s: is asked only for what belongs to that stage", (status) => {
    const said = names({ ...empty, status, statusFromOn: day("2026-11-01") });
    if (inOperation(status)) expect(said).toContain("no_address");
    else expect(said).not.toContain("no_address");
    expect(said.length).toBeLessThanOrEqual(inOperation(status) ? 10 : 1);
  });
});
