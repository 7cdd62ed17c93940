import { describe, expect, test } from "vitest";
import { figuresOf, shippedFigures } from "@/lib/domain/figure";
import { figureAnswer, figureAnswerProblem } from "@/lib/domain/figure-answer";
import { askedBeside, figuresBesideObstacle } from "@/lib/domain/figures-beside";

const now = {
  way: "fil",
  draft: false,
  state: "faststalld",
  yearClosed: false,
  asked: 5,
  left: 5,
  parties: ["writer"],
} as const;

describe("figures are entered beside a file", () => {
  test.each([
    ["by the centre", {}, null],
    ["by the county", { parties: ["county"] }, null],
    ["some at a time", { left: 1 }, null],
    ["not twice", { left: 0 }, "figures_all_there"],
    [
      "not by the centre when the county has received it",
      { state: "mottagen" },
      "figures_received",
    ],
    ["by the county then too", { state: "mottagen", parties: ["writer", "county"] }, null],
    ["not twice by the county either", { left: 0, parties: ["county"] }, "figures_all_there"],
    ["in the next version while that is written", { draft: true }, "figures_in_next_version"],
    ["not in a closed year", { yearClosed: true }, "document_year_closed"],
    [
      "not when the year is closed and a version open",
      { yearClosed: true, draft: true },
      "document_year_closed",
    ],
    ["not beside a plan", { asked: 0, left: 0 }, "figures_not_asked"],
    ["not beside what was written here", { way: "ordforande" }, "figures_not_filed"],
    ["nor what was recorded", { way: "protokoll" }, "figures_not_filed"],
    ["nor before anything is adopted", { way: null, draft: true }, "figures_not_filed"],
  ] as const)("%s", (_, over, obstacle) => {
    expect(figuresBesideObstacle({ ...now, ...over })).toBe(obstacle);
  });
});

describe("which figures are asked for beside a file", () => {
  const figure = (key: string, active = true) => ({ key, active, required: true, position: 3 });
  const round = (year: number, ...figures: ReturnType<typeof figure>[]) =>
    ({ kind: "berattelse", year, figures }) as const;
  const keys = (year: number, ...rounds: Parameters<typeof askedBeside>[2]) =>
    askedBeside("berattelse", year, rounds).map(({ key }) => key);
  test("those that the county asks for that year", () => {
    expect(keys(2025, round(2025, figure("besok_barn"), figure("hembesok", false)))).toEqual([
      "besok_barn",
    ]);
  });
  test("of a year that was never opened those of the nearest, the later of two", () => {
    const rounds = [round(2023, figure("hembesok")), round(2025, figure("besok_barn"))];
    expect(keys(2020, ...rounds)).toEqual(["hembesok"]);
    expect(keys(2024, ...rounds)).toEqual(["besok_barn"]);
  });
  test("before any year was opened those that the shipped template requires, and for a plan none", () => {
    expect(keys(2020)).toEqual(shippedFigures.filter((f) => f.required).map((f) => f.key));
    expect(askedBeside("plan", 2020, [round(2020, figure("besok_barn"))])).toEqual([]);
  });
});

describe("a figure as it was written", () => {
  const said = { state: null, value: null, quality: null, comment: null };
  const hours = figuresOf("berattelse").find((f) => f.key === "oppna_timmar");
  test.each([
    ["nothing is no answer", {}, { state: null, value: null }, null],
    ["a value is counted unless said", { value: 0 }, { state: "varde", quality: "raknad" }, null],
    [
      "unknown has no value",
      { state: "uppgift_saknas", quality: "raknad" },
      { state: "uppgift_saknas", quality: null },
      null,
    ],
    [
      "not both",
      { state: "inte_aktuellt", value: 3 },
      { state: "inte_aktuellt", value: null },
      "figure_both",
    ],
    [
      "a value that is missing",
      { state: "varde" },
      { state: "varde", value: null },
      "figure_missing",
    ],
    ["too big", { value: 81 }, { value: 81 }, "figure_too_big"],
  ] as const)("%s", (_, over, kept, problem) => {
    expect(figureAnswer({ ...said, ...over })).toMatchObject(kept);
    expect(figureAnswerProblem(hours, { ...said, ...over })).toBe(problem);
  });
});
