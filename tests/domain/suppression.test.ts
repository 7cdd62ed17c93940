import { describe, expect, test } from "vitest";
import { type Counted, hiddenCounts, isFew } from "@/lib/domain/suppression";

const cells = (...said: [string, string, number][]): Counted[] =>
  said.map(([id, area, value]) => ({ id, area, value }));
const hidden = (...said: [string, string, number][]) => [...hiddenCounts(cells(...said), 5)].sort();

describe("counts of few persons", () => {
  test.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
    [6, false],
  ])("%d is few: %s", (value, few) => {
    expect(isFew(value, 5)).toBe(few);
  });

  test("are not shown, and nobody at all is", () => {
    expect(hidden(["a", "x", 3], ["b", "x", 2], ["c", "x", 0], ["d", "x", 90])).toEqual(["a", "b"]);
    expect(hidden(["a", "x", 5], ["b", "x", 90])).toEqual([]);
  });

  test("take a second with them where the total would reveal them: in their area, and in the whole", () => {
    expect(hidden(["a", "x", 3], ["b", "x", 40], ["c", "x", 20], ["d", "y", 7])).toEqual([
      "a",
      "c",
    ]);
    // Two that are few together are as one.
    expect(hidden(["a", "x", 1], ["b", "x", 2], ["c", "x", 40], ["d", "x", 20])).toEqual([
      "a",
      "b",
      "d",
    ]);
    // Alone in its area, it takes the least of the others.
    expect(hidden(["a", "x", 3], ["b", "y", 40], ["c", "y", 20])).toEqual(["a", "c"]);
  });

  test("are never the only hidden one of an area or of the whole, on random counts", () => {
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    for (let round = 0; round < 400; round++) {
      const all = Array.from({ length: 1 + random(12) }, (_, i) => ({
        id: `c${i}`,
        area: `m${random(4)}`,
        value: random(3) === 0 ? random(6) : random(200),
      }));
      const gone = hiddenCounts(all, 5);
      for (const cell of all) if (isFew(cell.value, 5)) expect(gone.has(cell.id)).toBe(true);
      const groups = [
        all,
        ...[...new Set(all.map((c) => c.area))].map((a) => all.filter((c) => c.area === a)),
      ];
      for (const group of groups) {
        const inside = group.filter((c) => gone.has(c.id));
        const others = group.filter((c) => !gone.has(c.id) && c.value > 0);
        if (inside.length === 1 && isFew(inside[0]?.value ?? 0, 5)) expect(others).toEqual([]);
      }
    }
  });
});
