import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { type Counted, movedSince, visitToCompare } from "@/lib/domain/visit";

const today = day("2026-11-22");

test.each([
  { lastHere: null, on: null, why: "she has not been here before" },
  { lastHere: "2026-11-22", on: null, why: "she was here earlier today" },
  { lastHere: "2026-11-21", on: "2026-11-21", why: "yesterday" },
  { lastHere: "2025-12-31", on: "2025-12-31", why: "another year" },
])("the day to compare with: $why", ({ lastHere, on }) => {
  expect(visitToCompare(lastHere ? day(lastHere) : null, today)).toBe(on);
});

const counted: Counted = {
  kinds: { familjecentral: 23, familjecentralsliknande: 12, none: 4, undecided: 0 },
  lacking: 6,
  vacancies: 2,
  handedIn: { plan: 12, berattelse: 30 },
  answered: 30,
  uncovered: 4,
};

const still = {
  kinds: { familjecentral: 0, familjecentralsliknande: 0, none: 0, undecided: 0 },
  ...{ lacking: 0, vacancies: 0, answered: 0, uncovered: 0 },
  handedIn: { plan: 0, berattelse: 0 },
};

test.each([
  { was: {}, moved: {}, why: "nothing has moved, which is 0 and not unknown" },
  {
    was: { kinds: { ...still.kinds, familjecentral: 24, none: 4, familjecentralsliknande: 11 } },
    moved: { kinds: { ...still.kinds, familjecentral: -1, familjecentralsliknande: 1, none: 0 } },
    why: "one is of another kind, though they are as many",
  },
  { was: { lacking: 4 }, moved: { lacking: 2 }, why: "two more lack an agreement" },
  { was: { lacking: null }, moved: { lacking: null }, why: "the agreements were not counted" },
  { was: { vacancies: 5 }, moved: { vacancies: -3 }, why: "three have been appointed" },
  { was: { answered: 26 }, moved: { answered: 4 }, why: "four more have answered" },
  { was: { answered: null }, moved: { answered: null }, why: "there were no figures" },
  { was: { uncovered: 0 }, moved: { uncovered: 4 }, why: "from none" },
  {
    was: { handedIn: { plan: 10, berattelse: null } },
    moved: { handedIn: { plan: 2, berattelse: null } },
    why: "each kind of document by itself",
  },
])("how the lines have moved: $why", ({ was, moved }) => {
  expect(movedSince(counted, { ...counted, ...was })).toEqual({ ...still, ...moved });
});

test("what is not counted today has not moved either", () => {
  const now = { ...counted, lacking: null, uncovered: null };
  expect(movedSince(now, counted)).toMatchObject({ lacking: null, uncovered: null });
});
