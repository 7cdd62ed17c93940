import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/domain/day";
import { adoptionWays } from "@/lib/domain/document";
import { obstacleTo } from "@/lib/domain/document-step";
import { lockReasons } from "@/lib/domain/document-year";
import { filingObstacle, isRecorded, losesSomething } from "@/lib/domain/filing";

const look = {
  ...{ county: false, year: 2026, thisYear: 2026, lock: null },
  round: { byRecord: true, byAnother: false },
};

describe("a file may be handed in", () => {
  test.each(lockReasons)("not while %s, as little as a decision is recorded then", (lock) => {
    expect(filingObstacle({ ...look, lock })).toBe(`document_${lock}`);
  });

  test.each(lockReasons)(
    "by the county while %s, unless the document lies with somebody else or the year is closed",
    (lock) => {
      const all = ["year_closed", "submitted", "adopted", "received"];
      expect(filingObstacle({ ...look, county: true, lock })).toBe(
        all.includes(lock) ? `document_${lock}` : null,
      );
    },
  );

  test.each([
    // who, the year, whether it has been opened and how it is adopted
    ["the centre", 2026, { byRecord: true, byAnother: false }, null],
    ["the centre", 2026, { byRecord: false, byAnother: false }, "adoption_only_by_chair"],
    ["the county", 2026, { byRecord: false, byAnother: false }, null],
    ["the centre", 2026, { byRecord: true, byAnother: true }, "adoption_filed_by_county"],
    ["the county", 2026, { byRecord: true, byAnother: true }, null],
    ["the centre", 2019, null, null],
    ["the centre", 2026, null, null],
    ["the centre", 2027, null, "filing_year_to_come"],
    ["the county", 2199, null, "filing_year_to_come"],
    ["the centre", 2027, { byRecord: true, byAnother: false }, null],
  ] as const)("by %s for %i, opened as %j: %s", (who, year, round, obstacle) => {
    expect(filingObstacle({ ...look, county: who === "the county", year, round })).toBe(obstacle);
  });

  test("and says first what it takes the place of, where there is anything", () => {
    const nothing = { headings: [], goals: 0, activities: 0, figures: 0, files: [] };
    expect(losesSomething(nothing)).toBe(false);
    for (const some of [
      { headings: ["Analys"] },
      { goals: 1 },
      { figures: 1 },
      { files: ["a.pdf"] },
    ])
      expect(losesSomething({ ...nothing, ...some })).toBe(true);
  });
});

describe("what somebody else than the chair has written down", () => {
  test.each([
    ["ordforande", true, false],
    ["protokoll", true, true],
    ["protokoll", false, true],
    ["fil", true, true],
    ["fil", false, false],
    [null, true, false],
  ] as const)("%s of a year that is open (%s): %s", (way, opened, recorded) => {
    expect(isRecorded(way, opened)).toBe(recorded);
  });

  test.each(adoptionWays)(
    "the chair may object to %s for fourteen days, if it was written down by another",
    (way) => {
      const object = (today: string, opened = true) =>
        obstacleTo("object", {
          ...{ parties: ["group"], state: "faststalld", yearClosed: false, missing: 0 },
          ...{
            byChair: true,
            byRecord: true,
            byAnother: false,
            handedInByHer: false,
            opened,
            today: today as Day,
          },
          ...{
            openedBy: null,
            pastLast: false,
            lock: null,
            protocolMissing: false,
            openQuestions: 0,
          },
          adopted: { way, frozenOn: "2026-11-01" as Day },
        });
      const chairs = way === "ordforande";
      expect(object("2026-11-15")).toBe(chairs ? "nothing_to_object_to" : null);
      expect(object("2026-11-16")).toBe(chairs ? "nothing_to_object_to" : "too_late_to_object");
      expect(object("2026-11-15", false)).toBe(way === "protokoll" ? null : "nothing_to_object_to");
    },
  );
});
