import { describe, expect, test } from "vitest";
import { CentreFindings } from "@/components/findings/centre-findings";
import { FindingsByCentre } from "@/components/findings/findings-by-centre";
import { FindingsByOwner } from "@/components/findings/findings-by-owner";
import { FindingsByRule } from "@/components/findings/findings-by-rule";
import { type FindingRule, findingRules, rules } from "@/lib/domain/finding-rules";
import {
  type Actor,
  type Assignment,
  type AssignmentScope,
  type Deed,
  may,
  type Role,
  roles,
  type Scope,
  seatRoles,
} from "@/lib/domain/policy";
import { defaultThresholds } from "@/lib/domain/thresholds";
import type { Known } from "@/lib/findings/facts";
import { groupsOnPage } from "@/lib/findings/grouping";
import { ledTo, mendingOf } from "@/lib/findings/mending-page";
import type { FoundRow } from "@/lib/findings/queries";
import { roleWords } from "@/lib/i18n/sv/assignments";
import { findingWords } from "@/lib/i18n/sv/findings";
import { markup, tags, textOf } from "@/tests/support/markup";
import { aGroup, tidy } from "../domain/tidy-centre";

const service = [{ type: "bhv", serviceId: "s", unitId: "u" } as const];
/** A centre in Malmö where every rule has a service, a unit, a group and an agreement to point at. */
const known: Known = {
  name: "Solen",
  municipality: { code: "1280", name: "Malmö" },
  facts: { ...tidy, id: "c", localGroups: [aGroup({ id: "g" })] },
  agreements: { agreement_ended: "a", agreement_begun_unsigned: "a", agreement_stand_overdue: "a" },
  pointed: {
    ...{ withoutHours: service, withoutHead: service, withVacantHead: service },
    ...{ withoutPresence: service, withoutStaffing: service, withVacancy: service },
    ...{ withoutUnit: service, whollyElsewhere: service, withoutOrgNr: service },
    ...{ withoutHsaId: service, unknown: service, notMunicipal: service },
  },
  thresholds: defaultThresholds,
};
const here: Scope = { level: "centre", id: "c", municipality: "1280" };
const countyScope: Scope = { level: "county" };

/** Every page that only tells whoever may not that she may not, and what it asks for; written out by hand. */
const forms: [RegExp, Deed][] = [
  [/^\/x\/familjecentraler\/c\/(uppgifter|oppettider|kontakter|upptagning)$/, "centre.edit"],
  [/^\/x\/familjecentraler\/c\/skede$/, "centre.status"],
  [/^\/x\/familjecentraler\/c\/undantag$/, "exception.decide"],
  [/^\/x\/familjecentraler\/c\/bekrafta$/, "confirm"],
  [/^\/x\/familjecentraler\/c\/verksamheter\/s(\/chef|\/bemanning)?$/, "service.edit"],
  [/^\/x\/enheter\/u\/uppgifter$/, "unit.edit"],
];
/** Every page that is read, and what is asked of whoever reads it. */
const readings: [RegExp, Deed, Scope][] = [
  [
    /^\/x\/familjecentraler\/c#(uppgifter|oppettider|kontakter|upptagning|skeden|typ)$/,
    "centre.read",
    here,
  ],
  [/^\/x\/familjecentraler\/c#(verksamheter|andra-aktorer|bekraftade)$/, "centre.read", here],
  [/^\/x\/familjecentraler\/c#avtal$/, "centre.read", here],
  [/^\/x\/familjecentraler\/c\/plan-och-berattelse$/, "document.read", here],
  [/^\/x\/grupper(\/g)?$/, "group.read", countyScope],
  [/^\/x\/avtal\/(a|familjecentraler\?visa=utan)$/, "agreement.read", countyScope],
];

const actorOf = (...assignments: Assignment[]): Actor => ({
  ...{ userId: "u", name: "Eva Exempel" },
  assignments,
});
const places: AssignmentScope[] = [
  { level: "county" },
  { level: "municipalities", codes: ["1280"] },
  { level: "municipalities", codes: ["1281"] },
  { level: "centres", ids: ["c"] },
  { level: "centres", ids: ["d"] },
  { level: "services", services: ["s"], ids: ["c"] },
];
const seats: AssignmentScope[] = [
  { level: "group", id: "g", county: false, codes: ["1280"], ids: [] },
  { level: "group", id: "h", county: true, codes: [], ids: [] },
];
const isSeat = (role: Role) => seatRoles.some((seat) => seat === role);
/** Everybody that may be: each role wherever it may lie. */
const everybody = roles.flatMap((role) =>
  (isSeat(role) ? seats : places).map((scope) => ({ role, actor: actorOf({ role, scope }) })),
);

/** The finding of a rule as it is shown to a person. */
function shown(rule: FindingRule, actor: Actor): FoundRow {
  const { severity, mendedBy, owner } = rules[rule];
  const finding = {
    ...{ centreId: "c", rule, severity, mendedBy, owner, services: [], groups: [], demanded: [] },
    answers: { role: owner, group: null, since: null },
  };
  return {
    ...{ ...finding, ...ledTo(actor, mendingOf("x", finding, known)) },
    centre: { id: "c", name: known.name, municipality: known.municipality },
  };
}
const allOf = (actor: Actor) => findingRules.map((rule) => shown(rule, actor));

describe("where a finding leads", () => {
  test("every rule leads whoever keeps the county to a form, or to the page where it is done", () => {
    const all = allOf(actorOf({ role: "lanssamordnare", scope: { level: "county" } }));
    for (const { rule, href, mends } of all) {
      // What a group decides together is its own.
      expect([rule, mends]).toEqual([rule, rule !== "document_waits_for_group"]);
      expect(href).not.toBeNull();
    }
    const lead = all.filter(({ href }) => forms.some(([form]) => form.test(href ?? "")));
    expect(lead.length).toBeGreaterThan(20);
  });

  test.each(roles)(
    "%s is led to a form only where she may use it, and else to what she may read",
    (role) => {
      const shownTo = (actor: Actor) =>
        allOf(actor).filter(
          ({ mendedBy }) =>
            may(actor, "finding.read", here) &&
            (mendedBy !== "avtal" || may(actor, "agreement.read", countyScope)),
        );
      for (const { actor } of everybody.filter((one) => one.role === role))
        for (const { rule, href } of shownTo(actor)) {
          const form = forms.find(([path]) => path.test(href ?? ""));
          const reading = readings.find(([path]) => path.test(href ?? ""));
          const allowed = form
            ? may(actor, form[1], here)
            : reading
              ? may(actor, reading[1], reading[2])
              : href === null;
          expect({ rule, href, scope: actor.assignments[0]?.scope, allowed }).toMatchObject({
            allowed: true,
          });
        }
    },
  );

  test("whoever only reads is led to no form, by any rule, and to something that she may read by all", () => {
    const reader = actorOf({ role: "lasare", scope: { level: "county" } });
    for (const { rule, href, mends } of allOf(reader)) {
      expect([rule, mends]).toEqual([rule, false]);
      expect(readings.some(([path]) => path.test(href ?? ""))).toBe(true);
    }
  });

  test("a medarbetare reads of her own centre, and is not led to the groups, which she may not read", () => {
    const hers = actorOf({ role: "medarbetare", scope: { level: "centres", ids: ["c"] } });
    expect(shown("no_opening_hours", hers).href).toBe("/x/familjecentraler/c#oppettider");
    expect(shown("no_local_group", hers)).toMatchObject({ href: null, mends: false });
  });

  test("the chair is the one who may adopt in her own group", () => {
    for (const [scope, mends] of [
      [seats[0], true],
      [seats[1], false],
    ] as const) {
      const chair = actorOf({ role: "ordforande", scope: scope as AssignmentScope });
      expect(shown("document_waits_for_group", chair).mends).toBe(mends);
    }
  });
});

describe("the list of what there is to mend", () => {
  const reader = actorOf({ role: "lasare", scope: { level: "county" } });
  const keeper = actorOf({ role: "lanssamordnare", scope: { level: "county" } });
  const pages = (actor: Actor) => {
    const rows = allOf(actor);
    const on = (gruppera: "regel" | "agare" | "familjecentral") => ({
      ...{ slug: "x", names: roleWords },
      groups: groupsOnPage(rows, { gruppera, sida: 1 }),
    });
    return {
      rule: markup(<FindingsByRule {...on("regel")} />),
      centre: markup(<FindingsByCentre {...on("familjecentral")} />),
      owner: markup(<FindingsByOwner {...on("agare")} />),
      own: markup(<CentreFindings findings={rows} names={roleWords} />),
    };
  };
  const hrefs = (html: string) => tags(html, "a").map((a) => a.attributes.href ?? "");

  test.each(["rule", "centre", "owner", "own"] as const)(
    "by %s has no form for whoever reads",
    (by) => {
      const found = hrefs(pages(reader)[by]);
      expect(found.filter((href) => forms.some(([form]) => form.test(href)))).toEqual([]);
      expect(found).toContain("/x/familjecentraler/c#oppettider");
      expect(hrefs(pages(keeper)[by])).toContain("/x/familjecentraler/c/oppettider");
    },
  );

  test("says who mends it to whoever may not, and not to whoever may", () => {
    for (const by of ["rule", "centre", "own"] as const) {
      expect(textOf(pages(reader)[by])).toContain("Rättas av lokal samordnare");
      expect(textOf(pages(reader)[by])).toContain("Rättas av länssamordnare");
      expect(textOf(pages(keeper)[by])).not.toContain("Rättas av lokal samordnare");
    }
    // There each part is a role's, and bears its name.
    expect(textOf(pages(reader).owner)).toContain("Lokal samordnare");
  });

  test("is words without a link where she may not even read it", () => {
    const hers = actorOf({ role: "medarbetare", scope: { level: "centres", ids: ["c"] } });
    const findings = [shown("no_local_group", hers)];
    const html = markup(<CentreFindings findings={findings} names={roleWords} />);
    expect(hrefs(html)).toEqual([]);
    expect(textOf(html)).toContain(findingWords.no_local_group);
  });
});
