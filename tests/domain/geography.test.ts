import { describe, expect, it, test } from "vitest";
import { countCovers, coverOf, type Placed } from "@/lib/domain/geography";

const malmo = "1280";
const lund = "1281";
const lomma = "1262";
const gotland = "0980";
const centre = (
  id: string,
  municipality: string,
  catchments: string[],
  kind: Placed["kind"] = "familjecentral",
): Placed => ({
  id,
  municipality,
  catchments,
  kind,
});

describe("a municipality", () => {
  const shared = centre("shared", lund, [lund, lomma]);
  test("10: one centre for two municipalities lies in one and covers the other", () => {
    expect(coverOf(lund, [shared])).toEqual({ cover: "has", own: ["shared"], coveredBy: [] });
    expect(coverOf(lomma, [shared])).toEqual({ cover: "covered", own: [], coveredBy: ["shared"] });
    expect(coverOf(malmo, [shared])).toEqual({ cover: "lacks", own: [], coveredBy: [] });
  });

  test("29: with a centre of its own it has one, though another's catchment covers it too", () => {
    const own = centre("own", lomma, [lomma]);
    expect(coverOf(lomma, [shared, own])).toEqual({
      cover: "has",
      own: ["own"],
      coveredBy: ["shared"],
    });
  });

  it.each<[string, Placed["kind"], string]>([
    ["familjecentralsliknande", "familjecentralsliknande", "has"],
    ["neither", "none", "lacks"],
    ["undecided", "undecided", "lacks"],
    ["not in operation", null, "lacks"],
  ])("whose only centre is %s", (_, kind, cover) => {
    expect(coverOf(malmo, [centre("x", malmo, [malmo], kind)]).cover).toBe(cover);
  });

  test("is not covered by its own centre, even where nobody wrote down the catchment", () => {
    expect(coverOf(malmo, [centre("x", malmo, [])])).toMatchObject({ cover: "has", coveredBy: [] });
  });
});

test("10 and 11: a county's centres are counted once each, whoever they are for and from wherever", () => {
  const centres = [
    centre("a", malmo, [malmo, lund, lomma]),
    centre("b", lund, [lund, lomma, gotland]),
    centre("c", lund, [malmo], "none"),
  ];
  const codes = [malmo, lund, lomma, gotland];
  const counted = codes.flatMap((code) => coverOf(code, centres).own);
  expect(counted.toSorted()).toEqual(["a", "b"]);
  expect(countCovers(codes, centres)).toEqual({ has: 2, covered: 2, lacks: 0 });
});
