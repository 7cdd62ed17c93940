import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cheapestPlaces } from "@/lib/domain/assignment-of-places";
import { placeTiles, tileLetters } from "@/lib/domain/tile-map";

type Line = { code: string; name: string; county: string; latitude: number; longitude: number };
const all: Line[] = readFileSync("prisma/seed/data/kommuner.csv", "utf8")
  .replace(/^\ufeff/, "")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [code = "", name = "", county = "", lat, lon] = line.split(",");
    return { code, name, county, latitude: Number(lat), longitude: Number(lon) };
  });
const counties = [...new Set(all.map((m) => m.county))].map((county): [string, Line[]] => [
  county,
  all.filter((m) => m.county === county),
]);

/** How large a part of the pairs that lie clearly apart stand the other way round on the map. */
function turned(members: Line[], along: (m: Line) => number, on: (code: string) => number): number {
  const span = Math.max(...members.map(along)) - Math.min(...members.map(along));
  let clear = 0;
  let wrong = 0;
  for (const a of members)
    for (const b of members) {
      if (along(a) - along(b) < span * 0.15) continue;
      clear++;
      if (on(a.code) < on(b.code)) wrong++;
    }
  return clear === 0 ? 0 : wrong / clear;
}

test("the country has 21 län and 290 municipalities", () => {
  expect(counties).toHaveLength(21);
  expect(all).toHaveLength(290);
});

describe.each(counties)("the map of län %s", (_county, members) => {
  const map = placeTiles(members);
  const tile = (code: string) => map.tiles.find((t) => t.code === code);

  test("has a cell of its own for every municipality, inside a small grid without empty rows", () => {
    const cells = map.tiles.map((t) => `${t.row} ${t.column}`);
    expect(new Set(cells).size).toBe(members.length);
    expect(map.tiles.map((t) => t.code).sort()).toEqual(members.map((m) => m.code).sort());
    expect(new Set(map.tiles.map((t) => t.row)).size).toBe(map.rows);
    expect(new Set(map.tiles.map((t) => t.column)).size).toBe(map.columns);
    expect(map.columns).toBeLessThanOrEqual(9);
    expect(map.rows * map.columns).toBeLessThanOrEqual(members.length * 2 + 2);
  });

  test("keeps what lies clearly to the north above, and what lies clearly to the west to the left", () => {
    expect(
      turned(
        members,
        (m) => -m.latitude,
        (code) => tile(code)?.row ?? 0,
      ),
    ).toBeLessThan(0.06);
    expect(
      turned(
        members,
        (m) => m.longitude,
        (code) => tile(code)?.column ?? 0,
      ),
    ).toBeLessThan(0.06);
  });

  test("is the same whatever the order of the municipalities", () => {
    expect(placeTiles([...members].reverse())).toEqual(map);
  });

  test("has two or three letters for each, no two alike, that begin as the name does", () => {
    const letters = tileLetters(members.map((m) => m.name));
    expect(new Set(letters).size).toBe(members.length);
    letters.forEach((l, i) => {
      expect(l).toMatch(/^\p{Lu}\p{L}{1,2}$/u);
      expect(l[0]).toBe(members[i]?.name[0]);
    });
  });
});

test("names with the same beginning are told apart by their second word, or by later letters", () => {
  expect(tileLetters(["Upplands Väsby", "Upplands-Bro", "Vallentuna"])).toEqual([
    "UpV",
    "UpB",
    "Val",
  ]);
  expect(tileLetters(["Kungsbacka", "Kungälv", "Kil"])).toEqual(["Kun", "Kug", "Kil"]);
});

test("places are given so that all costs together are the least, as trying every way finds", () => {
  let seed = 3;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  const every = (n: number, places: number[]): number[][] =>
    n === 0
      ? [[]]
      : places.flatMap((p) =>
          every(
            n - 1,
            places.filter((q) => q !== p),
          ).map((rest) => [p, ...rest]),
        );
  for (let round = 0; round < 60; round++) {
    const rows = 1 + Math.floor(random() * 4);
    const places = rows + Math.floor(random() * 3);
    const costs = Array.from({ length: rows }, () =>
      Array.from({ length: places }, () => Math.floor(random() * 20)),
    );
    const cost = (way: number[]) => way.reduce((sum, p, row) => sum + (costs[row]?.[p] ?? 0), 0);
    const best = Math.min(...every(rows, costs[0]?.map((_, p) => p) ?? []).map(cost));
    const given = cheapestPlaces(costs);
    expect(new Set(given).size).toBe(rows);
    expect(cost(given)).toBe(best);
  }
});
