import { describe, expect, test } from "vitest";
import { figureLines } from "@/lib/overviews/figures";
import { hiddenFigures } from "@/lib/overviews/hidden-figures";
import type { FigureSeen } from "@/lib/overviews/read";

/** What each centre has told of the children's visits in some years; the area is the centre's first letter. */
type Told = { earliest?: number; first?: number; before?: number; now?: number; draft?: true };
type Said = Record<string, Told>;
const year = 2025;

/** The line of a group; the figure is counted otherwise from each of some years. */
function lines(said: Said, group: string[], view = false, changed: number[] = []) {
  const definitions = changed.map((on) => ({ key: "besok_barn", year: on, text: "Räknas om." }));
  const figures = Object.entries(said).flatMap(
    ([centreId, { earliest, first, before, now, draft }]): FigureSeen[] =>
      (
        [
          [year - 3, earliest, true],
          [year - 2, first, true],
          [year - 1, before, true],
          [year, now, !draft],
        ] as const
      ).flatMap(([on, value, approved]) =>
        value === undefined
          ? []
          : [{ centreId, year: on, key: "besok_barn", state: "varde", value, approved }],
      ),
  );
  const centres = Object.keys(said);
  const areaOf = new Map(centres.map((id) => [id, id.slice(0, 1)]));
  const hidden = hiddenFigures(figures, areaOf, {
    wholes: [
      { id: "county", centres },
      ...[...new Set(areaOf.values())].map((code) => ({
        id: code,
        centres: centres.filter((id) => areaOf.get(id) === code),
      })),
      { id: "group", centres: group },
    ],
    definitions,
    fewerThan: 5,
  });
  const [line] = figureLines(
    figures.filter(({ centreId }) => group.includes(centreId)),
    year,
    { withPreliminary: view, definitions, hides: hidden("group", year, view) },
  );
  return line;
}

const many = { before: 50, now: 60 };

describe("a local group's figure of persons, and its change", () => {
  test.each<{ why: string; said: Said; group: string[]; few: boolean; percent: number | null }>([
    {
      why: "nobody is few",
      said: { a1: many, a2: many, b1: many },
      group: ["a1", "a2"],
      few: false,
      percent: 20,
    },
    {
      why: "few itself, and so is its change not shown",
      said: { a1: { before: 50, now: 3 }, a2: many, b1: many },
      group: ["a1"],
      few: true,
      percent: null,
    },
    {
      why: "not few, but less what is shown by itself it tells one who is",
      said: { a1: { before: 50, now: 3 }, a2: many, a3: { before: 80, now: 90 }, b1: many },
      group: ["a1", "a3"],
      few: true,
      percent: null,
    },
    {
      why: "few the year before, which the percent would tell",
      said: { a1: { before: 3, now: 60 }, a2: many, b1: many },
      group: ["a1"],
      few: false,
      percent: null,
    },
    {
      why: "the change is of one who is few, though the total is of more",
      said: { a1: { before: 50, now: 3 }, a2: { now: 60 }, a3: { before: 80, now: 90 } },
      group: ["a1", "a2"],
      few: false,
      percent: null,
    },
  ])("$why", ({ said, group, few, percent }) => {
    const line = lines(said, group);
    expect({ few: line?.few, percent: line?.change?.percent ?? null }).toEqual({ few, percent });
  });

  test.each<{ why: string; said: Said; group: string[]; values: number[] | null }>([
    {
      why: "nobody is few",
      said: { a1: { first: 40, ...many }, a2: { first: 45, ...many }, b1: many },
      group: ["a1", "a2"],
      values: [85, 100, 120],
    },
    {
      why: "few in the first of the years, which the rest would tell",
      said: { a1: { first: 3, ...many }, a2: many, b1: many },
      group: ["a1"],
      values: null,
    },
    {
      why: "not few together, but less the one whose number stands by itself it tells one who is",
      said: { a1: { first: 3, ...many }, a2: { first: 45, ...many }, a3: { first: 90, ...many } },
      group: ["a1", "a3"],
      values: null,
    },
  ])("over the years: $why", ({ said, group, values }) => {
    expect(lines(said, group)?.series?.values ?? null).toEqual(values);
  });

  test("is the year's own where it is counted otherwise from it: last year's few are in no change", () => {
    const said: Said = { a1: { before: 3, now: 60 }, a2: many, b1: many };
    const line = (changed: number[]) => lines(said, ["a1"], false, changed);
    expect(line([])).toMatchObject({ change: null, fewChanged: true, defined: null });
    expect(line([year])).toMatchObject({
      ...{ change: null, fewChanged: false, defined: { year } },
      ...{ few: false, total: 60 },
    });
    expect(line([year - 1])).toMatchObject({ change: null, fewChanged: true, defined: null });
  });

  test("over the years from a new definition hides the few of the centres that are in them then", () => {
    const said: Said = {
      a1: { first: 3, before: 50, now: 60 },
      a2: { earliest: 40, first: 45, before: 50, now: 60 },
      a3: { earliest: 80, first: 90, before: 95, now: 99 },
    };
    const series = (changed: number[]) => lines(said, ["a1", "a3"], false, changed)?.series ?? null;
    // The one that has told every year is shown; from the new definition the few would be in the sum.
    expect(series([])?.centres).toEqual(["a3"]);
    expect(series([year - 2])).toBeNull();
    const nobodyFew = { ...said, a1: { first: 30, before: 50, now: 60 } };
    expect(lines(nobodyFew, ["a1", "a3"], false, [year - 2])?.series?.values).toEqual([
      120, 145, 159,
    ]);
  });

  test("that counts what is not adopted does not tell the one who is, beside what is", () => {
    const said: Said = { a1: many, a2: many, a3: { before: 40, now: 3, draft: true }, b1: many };
    expect(lines(said, ["a1", "a2", "a3"])?.few).toBe(false);
    expect(lines(said, ["a1", "a2", "a3"], true)?.few).toBe(true);
  });
});
