import { describe, expect, test } from "vitest";
import {
  type Actor,
  type AssignmentScope,
  type Deed,
  deeds,
  inReach,
  may,
  maySomewhere,
  type Role,
  reachOf,
  roles,
  type Scope,
} from "@/lib/domain/policy";

const actor = (...assignments: Actor["assignments"]): Actor => ({
  userId: "u",
  name: "Eva Exempel",
  assignments,
});

/** Where an assignment may lie, and where a deed may be asked about. Malmö is hers, Lund is not. */
const scopes: Record<string, AssignmentScope> = {
  "the county": { level: "county" },
  Malmö: { level: "municipalities", codes: ["1280"] },
  "centre A": { level: "centres", ids: ["a"] },
  "no municipality": { level: "municipalities", codes: [] },
  "no centre": { level: "centres", ids: [] },
  "a group over Malmö": { level: "group", id: "g", county: false, codes: ["1280"], ids: [] },
  "a group over the county": { level: "group", id: "g", county: true, codes: [], ids: [] },
  "a service at centre A": { level: "services", services: ["s"], ids: ["a"] },
};
const places: Record<string, Scope> = {
  "the county": { level: "county" },
  Malmö: { level: "municipality", code: "1280" },
  Lund: { level: "municipality", code: "1281" },
  "centre A in Malmö": { level: "centre", id: "a", municipality: "1280" },
  "centre B in Malmö": { level: "centre", id: "b", municipality: "1280" },
  "centre C in Lund": { level: "centre", id: "c", municipality: "1281" },
  "the group": { level: "group", id: "g" },
  "another group": { level: "group", id: "h" },
};
const everywhere = Object.keys(places);

/** Where each scope reaches, written out by hand. */
const reached: Record<string, string[]> = {
  "the county": everywhere,
  Malmö: ["Malmö", "centre A in Malmö", "centre B in Malmö"],
  "centre A": ["centre A in Malmö"],
  "no municipality": [],
  "no centre": [],
  "a group over Malmö": ["the group"],
  "a group over the county": ["the group"],
  "a service at centre A": ["centre A in Malmö"],
};

/** What each role may, written out by hand: R everywhere, W within its reach, - nowhere. */
const table: Record<Deed, string> = {
  // läns bitr komk loks ordf leda adju sekr chef avta meda läsa
  "register.read": "R R R R R R R R R R - R",
  "register.export": "R R R R R R R R R R - R",
  "centre.read": "R R R R R R R R R R W R",
  "history.read": "R R R R R R R R R R - R",
  "finding.read": "R R R R R R R R R R W R",
  "centre.create": "W W - - - - - - - - - -",
  "centre.edit": "W W W W - - - - - - - -",
  "centre.status": "W W W - - - - - - - - -",
  "service.edit": "W W W W - - - - - - - -",
  "actor.edit": "W W W W - - - - - - - -",
  "unit.edit": "W W W W - - - - - - - -",
  confirm: "W W W W - - - - - - - -",
  "exception.decide": "W W - - - - - - - - - -",
  "definition.edit": "W - - - - - - - - - - -",
  "settings.edit": "W - - - - - - - - - - -",
  import: "W W - - - - - - - - - -",
  "assignment.edit": "W - - - - - - - - - - -",
  "account.create": "W - - - - - - - - - - -",
  "group.read": "R R R R R R R R R R - R",
  "group.edit": "W W - - W - - W - - - -",
  "matter.edit": "W - - - - - - - - - - -",
  "document.read": "R R R R R R R R R R W R",
  "document.write": "W W W W - - - - - - - -",
  "document.adopt": "- - - - W - - - - - - -",
  "document.receive": "W W - - - - - - - - - -",
  "round.edit": "W - - - - - - - - - - -",
  "agreement.read": "R R R R R R R R R R - R",
  "agreement.edit": "W W - - - - - - - W - -",
};

describe.each(roles.map((role, column) => ({ role, column })))("$role", ({ role, column }) => {
  describe.each(Object.keys(scopes))("with an assignment for %s", (name) => {
    const scope = scopes[name] as AssignmentScope;
    const person = actor({ role, scope });

    test.each(deeds)("%s: exactly where the table says", (deed) => {
      const mark = table[deed].split(" ")[column];
      const expected = mark === "R" ? everywhere : mark === "W" ? (reached[name] ?? []) : [];
      expect(everywhere.filter((at) => may(person, deed, places[at] as Scope))).toEqual(expected);
      expect(maySomewhere(person, deed)).toBe(mark !== "-");
    });
  });
});

describe("whoever acts", () => {
  test("nobody without an assignment in force may anything anywhere", () => {
    for (const deed of deeds)
      for (const at of Object.values(places)) expect(may(actor(), deed, at)).toBe(false);
    expect(reachOf(actor())).toEqual({ county: false, municipalities: [], centres: [] });
  });

  test("a role, a deed or a scope that is not known gives nothing", () => {
    const county: AssignmentScope = { level: "county" };
    for (const role of ["administrator", "__proto__", "constructor"])
      for (const deed of deeds)
        expect(may(actor({ role: role as Role, scope: county }), deed, { level: "county" })).toBe(
          false,
        );
    const boss = actor({ role: "lanssamordnare", scope: county });
    expect(may(boss, "everything" as Deed, { level: "county" })).toBe(false);
    const nowhere = { level: "planet" } as unknown as AssignmentScope;
    const lost = actor({ role: "lanssamordnare", scope: nowhere });
    expect(may(lost, "settings.edit", { level: "county" })).toBe(false);
    expect(may(lost, "settings.edit", { level: "centre", id: "a", municipality: "1280" })).toBe(
      false,
    );
  });

  test("two assignments give what each gives and nothing that neither does", () => {
    const both = actor(
      { role: "lasare", scope: { level: "county" } },
      { role: "lokal_samordnare", scope: { level: "centres", ids: ["a"] } },
    );
    expect(may(both, "centre.edit", places["centre A in Malmö"] as Scope)).toBe(true);
    expect(may(both, "centre.edit", places["centre B in Malmö"] as Scope)).toBe(false);
    expect(may(both, "settings.edit", { level: "county" })).toBe(false);
    expect(reachOf(both, "centre.edit")).toEqual({
      county: false,
      municipalities: [],
      centres: ["a"],
    });
  });

  test("what a list shows and what is allowed never differ, whichever roles a person has", () => {
    const single = roles.flatMap((role) => Object.values(scopes).map((scope) => ({ role, scope })));
    for (const one of single)
      for (const other of single) {
        const person = actor(one, other);
        for (const deed of deeds) {
          const reach = reachOf(person, deed);
          for (const at of Object.values(places).filter((p) => p.level !== "group"))
            if (inReach(reach, at) !== may(person, deed, at))
              expect.fail(`${one.role} and ${other.role}: ${deed}`);
        }
      }
  });

  test("an assignment reaches as far as it says, however it is put together", () => {
    const reach = reachOf(
      actor(
        {
          role: "kommunal_koordinator",
          scope: { level: "municipalities", codes: ["1280", "1281"] },
        },
        { role: "kommunal_koordinator", scope: { level: "municipalities", codes: ["1281"] } },
      ),
    );
    expect(reach).toEqual({ county: false, municipalities: ["1280", "1281"], centres: [] });
    expect(inReach(reach, { level: "county" })).toBe(false);
  });
});
