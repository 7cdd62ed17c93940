import { expect, test } from "vitest";
import { groupedBy } from "@/lib/domain/grouped";

test.each([
  { all: [], groups: [] },
  {
    all: ["ek", "alm", "en", "ask"],
    groups: [
      ["e", ["ek", "en"]],
      ["a", ["alm", "ask"]],
    ],
  },
])("$all by their first letter", ({ all, groups }) => {
  expect([...groupedBy(all, (one: string) => one.slice(0, 1))]).toEqual(groups);
});
