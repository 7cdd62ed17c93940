import { describe, expect, test } from "vitest";
import { axisFromZero, stepsAcross } from "@/lib/charts/axis";
import { breakPlaces, drawLine } from "@/lib/charts/line";
import { sharesOf } from "@/lib/charts/share";

describe("an axis", () => {
  test.each<[(number | null)[], number, number[]]>([
    [[3, 7, 10], 10, [0, 2, 4, 6, 8, 10]],
    [[0, 0], 1, [0, 1]],
    [[], 1, [0, 1]],
    [[null, 90], 100, [0, 20, 40, 60, 80, 100]],
    [[1, 2], 2, [0, 1, 2]],
    [[0.5], 0.5, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [[6210, 330], 8000, [0, 2000, 4000, 6000, 8000]],
  ])("of %j begins at zero and ends at %d", (values, top, ticks) => {
    const axis = axisFromZero(values);
    expect(axis.top).toBe(top);
    expect(axis.ticks).toEqual(ticks);
    expect(axis.at(0)).toBe(0);
    expect(axis.at(top)).toBe(100);
  });

  test("keeps lengths true: twice the number is twice the length", () => {
    const axis = axisFromZero([13, 700, 4321]);
    for (const n of [1, 13, 700, 2000]) expect(axis.at(2 * n)).toBeCloseTo(2 * axis.at(n));
  });

  test("gives each year the middle of its own share", () => {
    expect(stepsAcross(4)).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(stepsAcross(1)).toEqual([50]);
    expect(stepsAcross(0)).toEqual([]);
  });
});

const at = { at: (value: number) => value };
const of = (...values: (number | null)[]) => values.map((value) => ({ value }));
const pieces = (path: string) => path.split(/(?=M)/).filter(Boolean);

describe("a line", () => {
  test("is one piece where every year has a value", () => {
    const { path, spots } = drawLine(of(10, 20, 30, 40), at);
    expect(path).toBe("M12.5,90L37.5,80L62.5,70L87.5,60");
    expect(spots.map((s) => s.value)).toEqual([10, 20, 30, 40]);
  });

  test("stops where a value is missing and is never drawn as zero there", () => {
    const { path, spots } = drawLine(of(10, null, 30, 40), at);
    expect(pieces(path)).toHaveLength(2);
    expect(pieces(path)[1]).toBe("M62.5,70L87.5,60");
    expect(spots.map((s) => s.step)).toEqual([0, 2, 3]);
    expect(path).not.toContain(",100");
  });

  test("does not cross from one definition to the next", () => {
    const { path, spots } = drawLine(of(10, 20, 30, 40), at, [2]);
    expect(pieces(path)).toEqual(["M12.5,90L37.5,80", "M62.5,70L87.5,60"]);
    expect(spots).toHaveLength(4);
    expect(breakPlaces(4, [2])).toEqual([50]);
    expect(breakPlaces(4, [0, 4])).toEqual([]);
  });

  test("of nothing but missing values is no line at all", () => {
    expect(drawLine(of(null, null), at)).toEqual({ path: "", spots: [] });
  });

  test("on random values has a piece for every unbroken run, and a spot for every value", () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    for (let round = 0; round < 200; round++) {
      const count = 1 + Math.floor(random() * 10);
      const values = Array.from({ length: count }, () =>
        random() < 0.3 ? null : Math.floor(random() * 100),
      );
      const breaks = values.map((_, i) => i).filter((i) => i > 0 && random() < 0.2);
      let runs = 0;
      for (let i = 0; i < count; i++)
        if (values[i] !== null && (i === 0 || values[i - 1] === null || breaks.includes(i))) runs++;
      const { path, spots } = drawLine(of(...values), at, breaks);
      expect(pieces(path)).toHaveLength(runs);
      expect(spots).toHaveLength(values.filter((v) => v !== null).length);
    }
  });
});

describe("the parts of a whole", () => {
  test("lie end to end and fill it", () => {
    const shares = sharesOf([24, 4, 3, 8]);
    expect(shares.map((s) => Math.round(s.width * 39) / 100)).toEqual([24, 4, 3, 8]);
    expect(shares[0]?.x).toBe(0);
    shares.forEach((s, i) => {
      expect(s.x + s.width).toBeCloseTo(shares[i + 1]?.x ?? 100);
    });
  });

  test("of nothing have no width", () => {
    expect(sharesOf([0, 0])).toEqual([
      { x: 0, width: 0 },
      { x: 0, width: 0 },
    ]);
    expect(sharesOf([])).toEqual([]);
  });
});
