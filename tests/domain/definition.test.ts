import { describe, expect, it, test } from "vitest";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
  type ServiceFact,
} from "@/lib/domain/definition";
import type { Degree } from "@/lib/domain/service";
import { asOlderSormland, asSkane, asStockholm, centreWith, wholly } from "./definitions";

const national = (facts: ServiceFact[]) => classify(nationalDefinition2026, facts);
const three = wholly("mhv", "bhv", "oppen_forskola");

describe("the edge cases of the definition", () => {
  test("1: MHV and BHV alone are neither, for want of a municipal service", () => {
    const said = national(wholly("mhv", "bhv"));
    expect(said.kind).toBe("none");
    expect(said.next).toBe("familjecentralsliknande");
    expect(said.missing).toEqual([
      {
        anyOf: [
          { type: "oppen_forskola", from: "nej" },
          { type: "forebyggande_socialtjanst", from: "nej" },
        ],
      },
    ]);
  });

  test("2: three services without BHV are neither, and with BHV they are a familjecentral at once", () => {
    const said = national(wholly("mhv", "oppen_forskola", "forebyggande_socialtjanst"));
    expect(said.kind).toBe("none");
    expect(said.next).toBe("familjecentral");
    expect(said.missing).toEqual([{ anyOf: [{ type: "bhv", from: "nej" }] }]);
    expect(said.conditions.filter((c) => c.state === "failed")).toMatchObject([{ anyOf: ["bhv"] }]);
  });

  test("3: all but MHV is familjecentralsliknande, and MHV is what is missing", () => {
    const said = national(wholly("bhv", "oppen_forskola", "forebyggande_socialtjanst"));
    expect(said.kind).toBe("familjecentralsliknande");
    expect(said.missing).toEqual([{ anyOf: [{ type: "mhv", from: "nej" }] }]);
  });

  test("4: social services one day a week make it familjecentralsliknande, and it would be a familjecentral if wholly here", () => {
    const said = national([...three, ...centreWith({ forebyggande_socialtjanst: "delvis" })]);
    expect(said).toMatchObject({
      kind: "familjecentralsliknande",
      next: "familjecentral",
      missing: [{ anyOf: [{ type: "forebyggande_socialtjanst", from: "delvis" }] }],
      degrees: { forebyggande_socialtjanst: "delvis", bhv: "ja" },
    });
  });

  test("5: under a county's definition that counts what is partly here, the same centre is a familjecentral", () => {
    const facts = [...three, ...centreWith({ forebyggande_socialtjanst: "delvis" })];
    expect(classify(asStockholm, facts).kind).toBe("familjecentral");
    expect(national(facts).kind).toBe("familjecentralsliknande");
  });

  test("6: all four as a network is neither nationally, and counted under an older definition", () => {
    const facts = centreWith({
      mhv: "natverk",
      bhv: "natverk",
      oppen_forskola: "natverk",
      forebyggande_socialtjanst: "natverk",
    });
    expect(national(facts).kind).toBe("none");
    expect(classify(asOlderSormland, facts).kind).toBe("familjecentral");
  });

  test("8 and 33: of two BVC, one wholly here and one partly, the best degree counts, in whatever order", () => {
    const two: ServiceFact[] = [
      { type: "bhv", degree: "delvis", huvudman: "region" },
      { type: "bhv", degree: "ja", huvudman: "region" },
    ];
    for (const facts of [two, two.toReversed()]) {
      const said = national([...facts, ...wholly("oppen_forskola")]);
      expect(said.kind).toBe("familjecentralsliknande");
      expect(said.degrees.bhv).toBe("ja");
    }
  });

  it.each<[Degree, Degree, Degree, Kind]>([
    ["ja", "okand", "ja", "familjecentralsliknande"],
    ["delvis", "okand", "okand", "undecided"],
    ["nej", "okand", "okand", "undecided"],
    ["delvis", "natverk", "delvis", "none"],
    ["natverk", "nej", "natverk", "none"],
  ])(
    "33: of two BVC, %s and %s, the service is %s and the centre %s",
    (one, other, shown, kind) => {
      const said = national([
        { type: "bhv", degree: one, huvudman: "region" },
        { type: "bhv", degree: other, huvudman: "region" },
        ...wholly("oppen_forskola"),
      ]);
      expect(said.degrees.bhv).toBe(shown);
      expect(said.kind).toBe(kind);
    },
  );

  test("31: an öppen förskola run by a church without the municipality does not count, and the reason says so", () => {
    const church: ServiceFact = { type: "oppen_forskola", degree: "ja", huvudman: "region" };
    const said = national([...wholly("bhv"), church]);
    expect(said).toMatchObject({ kind: "none", notMunicipal: ["oppen_forskola"] });
    expect(said.degrees.oppen_forskola).toBe("nej");
    const both = national([...wholly("bhv", "oppen_forskola"), church]);
    expect(both.kind).toBe("familjecentralsliknande");
  });

  test("31: an unknown degree of what does not count leaves nothing open", () => {
    const church: ServiceFact = { type: "oppen_forskola", degree: "okand", huvudman: "region" };
    expect(national([...wholly("bhv"), church]).kind).toBe("none");
  });

  test("7 and 12: who is huvudman for health care decides nothing; Gotland's region is also the municipality", () => {
    const gotland = wholly("mhv", "bhv", "oppen_forskola", "forebyggande_socialtjanst");
    expect(national(gotland.map((f) => ({ ...f, huvudman: "kommun" as const }))).kind).toBe(
      "familjecentral",
    );
  });

  test("35: an imported list that says only which services there are cannot be decided, and says what is open", () => {
    const said = national(centreWith({ mhv: "okand", bhv: "okand", oppen_forskola: "okand" }));
    expect(said.kind).toBe("undecided");
    expect(said.conditions.map((c) => c.state)).toEqual(["open", "open"]);
    expect(said.conditions.map((c) => c.by)).toEqual([["bhv"], ["oppen_forskola"]]);
  });

  test("35: what is unknown but changes nothing leaves the kind decided", () => {
    expect(national(centreWith({ mhv: "okand" })).kind).toBe("none");
    expect(
      national([...wholly("bhv", "oppen_forskola"), ...centreWith({ mhv: "okand" })]).kind,
    ).toBe("familjecentralsliknande");
  });

  test("36: a library run by the municipality counts under the county's definition and never under the national", () => {
    const library: ServiceFact = { type: "bibliotek", degree: "ja", huvudman: "kommun" };
    const facts = [...wholly("bhv", "mhv"), library];
    expect(national(facts).kind).toBe("none");
    expect(classify(asSkane, facts).kind).toBe("familjecentralsliknande");
    expect(classify(asSkane, facts).conditions.at(-1)?.state).not.toBe("met");
    expect(classify(asSkane, [...wholly("bhv"), { ...library, huvudman: "region" }]).kind).toBe(
      "none",
    );
    expect(classify(asSkane, [...wholly("bhv"), { ...library, type: "tandvard" }]).kind).toBe(
      "none",
    );
    expect(classify(asSkane, [...wholly("bhv"), { ...library, degree: "okand" }]).kind).toBe(
      "undecided",
    );
  });

  test("nothing at all is neither", () => {
    expect(national([]).kind).toBe("none");
    expect(national([]).notMunicipal).toEqual([]);
  });
});

describe("the facts as the database sends them", () => {
  test("are read as they are written", () => {
    expect(parseSignature("")).toEqual([]);
    expect(parseSignature("bhv:ja:region,bibliotek:okand:kommun")).toEqual([
      { type: "bhv", degree: "ja", huvudman: "region" },
      { type: "bibliotek", degree: "okand", huvudman: "kommun" },
    ]);
  });

  it.each([
    "bhv",
    "bhv:ja",
    "bhv:JA:region",
    "bhv:ja:",
    ":ja:region",
    "bhv:ja:region:x",
    "bhv:ja:region,",
    ",",
  ])("%j is not a fact, and is never left out in silence", (signature) => {
    expect(() => parseSignature(signature)).toThrow(RangeError);
  });
});
