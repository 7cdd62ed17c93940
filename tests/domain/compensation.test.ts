import { describe, expect, test } from "vitest";
import { type Situation, situations } from "@/lib/domain/agreement";
import {
  agreementVerdict,
  compensationConditions,
  conditionVerdicts,
  documentVerdict,
  type Filed,
  levelOf,
  sharedUnits,
  standingOf,
  standings,
  yearsAskedFor,
} from "@/lib/domain/compensation";
import { day } from "@/lib/domain/day";

const on = day("2026-11-23");
const filed = (over: Partial<Filed>): Filed => ({
  expected: true,
  exempt: false,
  submittedOn: null,
  ...over,
});

describe("the conditions for compensation", () => {
  test.each<[Situation, string]>([
    ["gallande", "uppfyllt"],
    ["uppsagt", "uppfyllt"],
    ["undertecknat", "ej_uppfyllt"],
    ["vantar_pa_underskrift", "ej_uppfyllt"],
    ["utganget", "ej_uppfyllt"],
    ["bara_avsiktsforklaring", "ej_uppfyllt"],
    ["saknas", "ej_uppfyllt"],
  ])("a centre that stands under %s: the agreement is %s", (situation, verdict) => {
    expect(agreementVerdict(situation)).toBe(verdict);
  });

  test("every situation is told", () => {
    for (const situation of situations)
      expect(conditionVerdicts).toContain(agreementVerdict(situation));
  });

  test.each<[string, Filed | null, string]>([
    ["a year that is not opened", null, "ej_granskat"],
    ["expected and not handed in", filed({}), "ej_uppfyllt"],
    ["handed in that very day", filed({ submittedOn: on }), "uppfyllt"],
    ["handed in the day after", filed({ submittedOn: day("2026-11-24") }), "ej_uppfyllt"],
    ["handed in late is handed in", filed({ submittedOn: day("2026-06-30") }), "uppfyllt"],
    ["a centre that opened later", filed({ expected: false }), "galler_inte"],
    [
      "handed in though nobody asked",
      filed({ expected: false, submittedOn: day("2026-03-01") }),
      "uppfyllt",
    ],
    ["excused by the county", filed({ exempt: true }), "galler_inte"],
    [
      "excused, and handed in all the same",
      filed({ exempt: true, submittedOn: day("2026-03-01") }),
      "uppfyllt",
    ],
    [
      "not expected, and handed in after the day",
      filed({ expected: false, submittedOn: day("2026-12-01") }),
      "galler_inte",
    ],
  ])("%s", (_, one, verdict) => {
    expect(documentVerdict(one, on)).toBe(verdict);
  });

  test("the plan for the year and the report on the year before are asked for", () => {
    expect(yearsAskedFor(day("2017-08-31"))).toEqual({ plan: 2017, berattelse: 2016 });
    expect(yearsAskedFor(day("2027-01-01"))).toEqual({ plan: 2027, berattelse: 2026 });
  });

  test("a centre stands in exactly one way, and all is met only where nothing else is said", () => {
    for (const undertecknat of conditionVerdicts)
      for (const plan of conditionVerdicts)
        for (const berattelse of conditionVerdicts) {
          const verdicts = { undertecknat, plan, berattelse };
          const said = compensationConditions.map((key) => verdicts[key]);
          const standing = standingOf(verdicts);
          expect(standings).toContain(standing);
          expect(standing === "ej_uppfyllt").toBe(said.includes("ej_uppfyllt"));
          expect(standing === "uppfyllt").toBe(
            said.every((one) => one === "uppfyllt" || one === "galler_inte"),
          );
        }
  });
});

describe("the level of compensation", () => {
  test.each<[string, [number | null, boolean][], number | null]>([
    ["none where there is no agreement", [], null],
    ["none where no agreement has one", [[null, true]], null],
    [
      "the highest of those that hold",
      [
        [1, true],
        [3, true],
        [2, true],
      ],
      3,
    ],
    [
      "of what holds before what is on its way",
      [
        [3, false],
        [1, true],
      ],
      1,
    ],
    [
      "of what is on its way where what holds has none",
      [
        [null, true],
        [2, false],
      ],
      2,
    ],
  ])("%s", (_, given, level) => {
    expect(levelOf(given.map(([one, holds]) => ({ level: one, holds })))).toBe(level);
  });
});

test("9: a unit that takes part in two centres is told at both, and one with two services at one is not", () => {
  const placed = [
    { centreId: "eken", unitId: "bvc" },
    { centreId: "linden", unitId: "bvc" },
    { centreId: "eken", unitId: "mottagning" },
    { centreId: "eken", unitId: "mottagning" },
    { centreId: "ronnen", unitId: "egen" },
  ];
  expect([...sharedUnits(placed)]).toEqual([
    ["eken", [{ unitId: "bvc", alsoAt: ["linden"] }]],
    ["linden", [{ unitId: "bvc", alsoAt: ["eken"] }]],
  ]);
});
