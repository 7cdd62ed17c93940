import { describe, expect, it, test } from "vitest";
import { day } from "@/lib/domain/day";
import { classify, type Definition, nationalDefinition2026 } from "@/lib/domain/definition";
import { definitionProblem, tryDefinition } from "@/lib/domain/definition-trial";
import { degrees, serviceTypes, usualHuvudman } from "@/lib/domain/service";
import { asOlderSormland, asSkane, asStockholm, centreWith, wholly } from "./definitions";
import { chance } from "./generator";

describe("a definition that can be applied", () => {
  it.each([nationalDefinition2026, asStockholm, asSkane, asOlderSormland])(
    "$code",
    (definition) => {
      expect(definitionProblem(definition)).toBeNull();
    },
  );

  it.each<[string, Partial<Definition>, string]>([
    ["counts nothing", { countingDegrees: [] }, "degrees_not_from_the_top"],
    ["counts partly but not wholly", { countingDegrees: ["delvis"] }, "degrees_not_from_the_top"],
    ["skips a step", { countingDegrees: ["ja", "natverk"] }, "degrees_not_from_the_top"],
    [
      "counts what is no part",
      { countingDegrees: ["ja", "delvis", "natverk", "nej"] },
      "degrees_not_from_the_top",
    ],
    ["counts the unknown", { countingDegrees: ["ja", "okand"] }, "degrees_not_from_the_top"],
    ["asks nothing of a kind", { familjecentralsliknande: [] }, "need_empty"],
    ["asks for one of nothing", { familjecentral: [["bhv"], []] }, "need_empty"],
    [
      "asks for a municipal activity and names none",
      { familjecentral: [["municipal_activity"]] },
      "municipal_activity_unnamed",
    ],
    [
      "ends before it begins",
      { fromOn: day("2026-01-01"), untilOn: day("2026-01-01") },
      "period_backward",
    ],
  ])("is not one that %s", (_, rules, problem) => {
    expect(definitionProblem({ ...nationalDefinition2026, ...rules })).toBe(problem);
  });

  test("the order in which the degrees are listed does not matter", () => {
    expect(definitionProblem({ ...asStockholm, countingDegrees: ["delvis", "ja"] })).toBeNull();
  });
});

test("a länssamordnare tries a definition first and sees which centres would change, and the counts", () => {
  const partly = {
    name: "Exempelbacken",
    facts: [...wholly("bhv"), ...centreWith({ oppen_forskola: "delvis" })],
  };
  const whole = { name: "Exempelgården", facts: wholly("bhv", "oppen_forskola") };
  const trial = tryDefinition(nationalDefinition2026, asStockholm, [partly, whole]);
  expect(trial.changed).toEqual([
    { centre: partly, before: "none", after: "familjecentralsliknande" },
  ]);
  expect(trial.before).toEqual({
    familjecentral: 0,
    familjecentralsliknande: 1,
    none: 1,
    undecided: 0,
  });
  expect(trial.after).toEqual({
    familjecentral: 0,
    familjecentralsliknande: 2,
    none: 0,
    undecided: 0,
  });
});

test("under every definition, with several units a service, the kind is what every way of filling the unknowns gives", () => {
  for (let seed = 1; seed <= 400; seed++) {
    const at = chance(seed);
    const definition = at.pick([nationalDefinition2026, asStockholm, asSkane, asOlderSormland]);
    const types = [...serviceTypes, "bibliotek"] as const;
    const facts = Array.from({ length: 1 + at.below(6) }, () => {
      const type = at.pick(types);
      const usual = type === "bibliotek" ? "kommun" : usualHuvudman(type);
      const huvudman = at.below(6) === 0 ? at.pick(["region", "kommun"] as const) : usual;
      return { type, degree: at.pick(degrees), huvudman };
    });
    let ways = [facts];
    for (const [n, fact] of facts.entries())
      if (fact.degree === "okand")
        ways = ways.flatMap((way) =>
          (["ja", "delvis", "natverk", "nej"] as const).map((degree) =>
            way.with(n, { ...fact, degree }),
          ),
        );
    const possible = [...new Set(ways.map((way) => classify(definition, way).kind))];
    expect(classify(definition, facts).kind).toBe(
      possible.length === 1 ? possible[0] : "undecided",
    );
  }
});
