import { describe, expect, test } from "vitest";
import { hiddenTotals, type Total } from "@/lib/domain/hidden-totals";
import { type Counted, hiddenCounts, isFew } from "@/lib/domain/suppression";

const cells = (areas: Record<string, number[]>): Counted[] =>
  Object.entries(areas).flatMap(([area, values]) =>
    values.map((value, i) => ({ id: `${area}${i}`, area, value })),
  );

const sumOver = (all: readonly Counted[], of: readonly string[]) =>
  all.filter(({ id }) => of.includes(id)).reduce((sum, { value }) => sum + value, 0);

/** The county, its areas with the greatest first, and then some groups. */
function totalsOf(all: readonly Counted[], groups: Record<string, string[]>): Total[] {
  const areas = [...new Set(all.map(({ area }) => area))]
    .map((area) => ({ id: area, of: all.filter((c) => c.area === area).map(({ id }) => id) }))
    .sort((a, b) => sumOver(all, b.of) - sumOver(all, a.of));
  return [
    { id: "all", of: all.map(({ id }) => id) },
    ...areas,
    ...Object.entries(groups).map(([id, of]) => ({ id, of })),
  ];
}

const shownBy = (all: readonly Counted[]) => {
  const hidden = hiddenCounts(all, 5);
  return new Set(all.flatMap(({ id }) => (hidden.has(id) ? [] : [id])));
};
const hiddenAmong = (all: readonly Counted[], groups: Record<string, string[]>) =>
  hiddenTotals(all, shownBy(all), totalsOf(all, groups), 5);

describe("totals that are not shown", () => {
  test.each([
    { areas: { a: [20], b: [30] }, hidden: [], why: "nobody is few" },
    { areas: { a: [3], b: [30], c: [40] }, hidden: ["a", "b"], why: "the county less the rest" },
    {
      areas: { a: [3, 20], b: [30] },
      hidden: [],
      why: "both are hidden, and their sum tells neither",
    },
    { areas: { a: [3], b: [4], c: [40] }, hidden: ["a", "b"], why: "two of few hide each other" },
    {
      areas: { a: [3], b: [3, 20], c: [40] },
      hidden: ["a", "b"],
      why: "a shown pair is no shelter",
    },
    { areas: { a: [3] }, hidden: ["a", "all"], why: "there is no other" },
    { areas: { a: [0], b: [30] }, hidden: [], why: "nobody at all is not few" },
    {
      areas: { a: [1, 2], b: [30], c: [40] },
      hidden: ["a", "b"],
      why: "two that are few together",
    },
  ])("of the county and of areas: $why", ({ areas, hidden }) => {
    expect([...hiddenAmong(cells(areas), {})].sort()).toEqual(hidden);
  });

  test.each<{ groups: Record<string, string[]>; hidden: string[]; why: string }>([
    { groups: { g: ["a0", "a1"] }, hidden: [], why: "as much as its area" },
    { groups: { g: ["a0"] }, hidden: ["g"], why: "few itself" },
    { groups: { g: ["a0", "b0"] }, hidden: ["g"], why: "less what is shown, the one of few" },
    { groups: { g: ["a1", "b0"] }, hidden: ["g"], why: "its area less it, the one of few" },
    { groups: { g: ["b0", "c0"] }, hidden: [], why: "all of it is shown" },
    {
      groups: { g: ["a0", "a1", "b0"], h: ["a0", "b0"] },
      hidden: ["h"],
      why: "the greater is told, and the lesser not beside it",
    },
  ])("of local groups: $why", ({ groups, hidden }) => {
    // Of area a, 3 and 20 are hidden by themselves.
    const all = cells({ a: [3, 20, 60], b: [30], c: [40] });
    expect([...hiddenAmong(all, groups)].sort()).toEqual(hidden);
  });
});

const prime = 2_147_483_647n;
const modulo = (n: bigint) => ((n % prime) + prime) % prime;
function inverse(n: bigint): bigint {
  let [base, power, result] = [modulo(n), prime - 2n, 1n];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
/** How many of some equations say something of their own: another count than the rule's, in whole numbers. */
function rank(rows: number[][]): number {
  const left = rows.map((row) => row.map(BigInt));
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= found && row[column] !== 0n);
    const pivot = left[at];
    if (!pivot) continue;
    left.splice(at, 1);
    left.splice(found, 0, pivot);
    for (let i = found + 1; i < left.length; i++) {
      const row = left[i] ?? [];
      const times = (row[column] ?? 0n) * inverse(pivot[column] ?? 1n);
      left[i] = row.map((n, k) => modulo(n - times * (pivot[k] ?? 0n)));
    }
    found++;
  }
  return found;
}

function random(seed: number) {
  let now = seed;
  return (below: number) => {
    now = (now * 48271) % 2147483647;
    return now % below;
  };
}

test("no count and no total of few follows from all that is shown, in counties by chance", () => {
  const next = random(7);
  let [hiddenGroups, shownGroups] = [0, 0];
  for (let round = 0; round < 600; round++) {
    const value = () => (next(3) === 0 ? next(6) : next(60));
    const all = cells(
      Object.fromEntries(
        ["a", "b", "c", "d"].map((area) => [area, Array.from({ length: 1 + next(4) }, value)]),
      ),
    );
    const some = () => all.filter(() => next(3) === 0).map(({ id }) => id);
    const groups = { g: some(), h: some(), k: some() };
    const totals = totalsOf(all, groups);
    const hidden = hiddenAmong(all, groups);
    const row = (of: readonly string[]) => all.map(({ id }) => (of.includes(id) ? 1 : 0));
    const seen = [
      ...[...shownBy(all)].map((id) => row([id])),
      // Everybody may know that nobody is nobody.
      ...all.filter(({ value: n }) => n === 0).map(({ id }) => row([id])),
      ...totals.filter(({ id }) => !hidden.has(id)).map(({ of }) => row(of)),
    ];
    const known = rank(seen);
    const secrets = [...all.map(({ id }) => [id]), ...totals.map(({ of }) => of)].filter((of) =>
      isFew(sumOver(all, of), 5),
    );
    for (const of of secrets) expect(rank([...seen, row(of)])).toBe(known + 1);
    for (const id of ["g", "h", "k"]) {
      if (hidden.has(id)) hiddenGroups++;
      else shownGroups++;
    }
  }
  // Otherwise nothing had been tried.
  expect(Math.min(hiddenGroups, shownGroups)).toBeGreaterThan(100);
});
