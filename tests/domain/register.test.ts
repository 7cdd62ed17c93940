import { describe, expect, it, test } from "vitest";
import { pageOf, pageOfParts } from "@/lib/domain/register";

describe("the register is shown fifty rows at a time", () => {
  it.each([
    [0, 1, { page: 1, pages: 1, offset: 0, first: 0, last: 0 }],
    [1, 1, { page: 1, pages: 1, offset: 0, first: 1, last: 1 }],
    [50, 1, { page: 1, pages: 1, offset: 0, first: 1, last: 50 }],
    [51, 1, { page: 1, pages: 2, offset: 0, first: 1, last: 50 }],
    [51, 2, { page: 2, pages: 2, offset: 50, first: 51, last: 51 }],
    [120, 3, { page: 3, pages: 3, offset: 100, first: 101, last: 120 }],
  ])("%i rows, page %i", (total, asked, page) => {
    expect(pageOf(total, asked)).toEqual(page);
  });

  it.each([
    [9, 3],
    [0, 1],
    [-4, 1],
    [2.7, 2],
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
  ])("who asks for page %d of three gets page %d", (asked, page) => {
    expect(pageOf(120, asked).page).toBe(page);
  });

  test("the pages together hold every row once", () => {
    for (const total of [0, 1, 49, 50, 51, 99, 100, 101, 600]) {
      const { pages } = pageOf(total, 1);
      const rows = Array.from({ length: pages }, (_, n) => pageOf(total, n + 1));
      expect(rows.reduce((sum, p) => sum + (p.last === 0 ? 0 : p.last - p.first + 1), 0)).toBe(
        total,
      );
    }
  });
});

describe("a list in parts is shown fifty rows at a time across them", () => {
  const numbers = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => from + i);
  const parts = [
    { name: "a", rows: numbers(0, 30) },
    { name: "b", rows: [] },
    { name: "c", rows: numbers(30, 120) },
  ];

  test("each row once, in order; a part says how many it has in all", () => {
    const pages = [1, 2, 3].map((page) => pageOfParts(parts, page));
    expect(
      pages.map((p) => p.parts.map((part) => [part.name, part.count, part.rows.length])),
    ).toEqual([
      [
        ["a", 30, 30],
        ["c", 90, 20],
      ],
      [["c", 90, 50]],
      [["c", 90, 20]],
    ]);
    expect(pages.flatMap((p) => p.parts.flatMap((part) => part.rows))).toEqual(numbers(0, 120));
  });

  test("no rows are one page with no part", () => {
    expect(pageOfParts([{ rows: [] }], 4)).toMatchObject({
      page: { page: 1, pages: 1 },
      parts: [],
    });
  });
});
