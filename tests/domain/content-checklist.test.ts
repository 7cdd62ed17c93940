import { describe, expect, test } from "vitest";
import { contentChecklist, reviewsThatStand } from "@/lib/domain/content-checklist";

const clause = { part: "avtalet", sources: ["goteborg"] } as const;
/** "tvist" is as it always was, "havning" reads otherwise since the second version, "barn" came with the third. */
const checklist = {
  version: "2028-1",
  earlier: ["2026-1", "2027-1"],
  items: [
    { key: "tvist", ...clause },
    { key: "havning", ...clause, since: "2027-1" },
    { key: "barn", ...clause, since: "2028-1" },
  ],
};

describe("by a new version of the checklist a review", () => {
  test.each([
    ["of a clause that is the same holds", "tvist", "2026-1", true],
    ["of it by the version between holds too", "tvist", "2027-1", true],
    ["by this version holds", "tvist", "2028-1", true],
    ["of a clause that reads otherwise is of what stood before", "havning", "2026-1", false],
    ["of it by the version that changed it holds", "havning", "2027-1", true],
    ["of it by this version holds", "havning", "2028-1", true],
    ["of a new clause is only by the version that brought it", "barn", "2028-1", true],
    ["cannot be of a clause before there was one", "barn", "2027-1", false],
    ["of a clause that is no longer asked for is none", "tystnad", "2026-1", false],
    ["by a version that nobody knows is none", "tvist", "2019", false],
  ])("%s", (_, key, by, holds) => {
    const review = { key, checklist: by };
    expect([...reviewsThatStand(checklist, [review])]).toEqual(holds ? [[key, review]] : []);
  });

  test("gives way to a later one, in whatever order they come", () => {
    const [was, is] = ["2026-1", "2027-1"].map((by) => ({ key: "tvist", checklist: by }));
    if (!was || !is) throw new Error("two");
    expect(reviewsThatStand(checklist, [was, is]).get("tvist")).toBe(is);
    expect(reviewsThatStand(checklist, [is, was]).get("tvist")).toBe(is);
  });
});

test("a clause that reads otherwise does so since a version that there was", () => {
  const { version, earlier, items } = contentChecklist;
  const known: readonly string[] = [...earlier, version];
  expect(new Set(known).size).toBe(known.length);
  for (const item of items as readonly { key: string; since?: string }[])
    expect(known).toContain(item.since ?? version);
});
