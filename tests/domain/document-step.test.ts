import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { DocumentStep } from "@/lib/domain/document";
import {
  obstacleRules,
  obstacleTo,
  type StepLook,
  stepObstacles,
} from "@/lib/domain/document-step";
import { ruleWords } from "@/lib/i18n/sv/rules";

const recorded = { way: "protokoll", frozenOn: day("2026-12-01") } as const;
const look: StepLook = {
  parties: ["writer", "group", "county"],
  state: "inlamnad",
  yearClosed: false,
  byChair: true,
  byRecord: true,
  byAnother: false,
  handedInByHer: false,
  adopted: null,
  opened: true,
  openedBy: null,
  pastLast: false,
  lock: null,
  missing: 0,
  protocolMissing: false,
  openQuestions: 0,
  today: day("2026-12-10"),
};

describe("what stands in the way of a step", () => {
  test.each<[DocumentStep, Partial<StepLook>, string | null]>([
    ["adopt", {}, null],
    ["adopt", { parties: ["writer", "county"] }, "not_hers"],
    ["adopt", { yearClosed: true }, "year_closed"],
    ["adopt", { state: "utkast" }, "not_from_here"],
    ["adopt", { byChair: false }, "only_recorded"],
    ["record_adoption", {}, null],
    // One person may do both, unless the county wants two.
    ["adopt", { handedInByHer: true }, null],
    ["adopt", { byAnother: true }, null],
    ["adopt", { byAnother: true, handedInByHer: true }, "handed_in_by_her"],
    ["adopt", { byAnother: true, handedInByHer: true, parties: ["writer"] }, "not_hers"],
    ["adopt", { byAnother: true, handedInByHer: true, byChair: false }, "only_recorded"],
    ["record_adoption", { byAnother: true }, null],
    ["record_adoption", { byAnother: true, handedInByHer: true }, "handed_in_by_her"],
    ["record_adoption", { byAnother: true, state: "utkast" }, "handed_in_first"],
    ["record_adoption", { byAnother: true, state: "ska_kompletteras" }, "handed_in_first"],
    ["record_adoption", { state: "utkast", handedInByHer: true }, null],
    ["record_adoption", { byAnother: true, protocolMissing: true }, "protocol_missing"],
    ["return_by_group", { byAnother: true, handedInByHer: true }, null],
    ["take_back", { byAnother: true, handedInByHer: true }, null],
    ["receive", { state: "faststalld", byAnother: true, handedInByHer: true }, null],
    ["record_adoption", { byRecord: false }, "only_by_chair"],
    // What is handed in is locked for writing, and its decision is recorded all the same.
    ["record_adoption", { lock: "submitted" }, null],
    ["record_adoption", { state: "utkast", lock: "locked" }, "locked"],
    ["record_adoption", { state: "utkast", lock: "not_open" }, "not_open"],
    ["record_adoption", { missing: 2 }, "incomplete"],
    ["record_adoption", { protocolMissing: true }, "protocol_missing"],
    ["record_adoption", { missing: 2, protocolMissing: true }, "incomplete"],
    // The chair's own press is the decision.
    ["adopt", { protocolMissing: true }, null],
    ["submit", { state: "utkast", protocolMissing: true }, null],
    // What the county has asked stops the county alone, until it has closed it or let it be.
    ["receive", { state: "faststalld" }, null],
    ["receive", { state: "faststalld", openQuestions: 1 }, "questions_open"],
    ["adopt", { openQuestions: 1 }, null],
    ["submit", { state: "utkast" }, null],
    ["submit", { state: "utkast", lock: "locked", missing: 1 }, "locked"],
    ["submit", { state: "utkast", missing: 1 }, "incomplete"],
    ["submit", { state: "ska_kompletteras" }, null],
    ["take_back", {}, null],
    ["take_back", { pastLast: true }, "take_back_locks"],
    ["take_back", { pastLast: true, adopted: recorded }, null],
    ["correct", { state: "mottagen", pastLast: true }, null],
    ["correct_closed", { state: "mottagen", yearClosed: true }, null],
    ["correct_closed", { state: "mottagen" }, "year_not_closed"],
    ["correct_closed", { yearClosed: true }, "not_from_here"],
    ["correct_closed", { yearClosed: true, parties: ["writer", "group"] }, "not_hers"],
    ["abandon", { state: "utkast" }, "nothing_to_abandon"],
    ["abandon", { state: "utkast", adopted: recorded, openedBy: "correct" }, null],
    ["abandon", { state: "ska_kompletteras", adopted: recorded, openedBy: "correct" }, null],
    ["abandon", { state: "utkast", adopted: recorded, openedBy: "object" }, "opened_by_another"],
    ["abandon", { adopted: recorded, openedBy: "correct" }, "not_from_here"],
    [
      "withdraw_objection",
      { state: "ska_kompletteras", adopted: recorded, openedBy: "object" },
      null,
    ],
    [
      "withdraw_request",
      { state: "ska_kompletteras", adopted: recorded, openedBy: "correct" },
      "opened_by_another",
    ],
  ])("%s with %o: %s", (step, over, obstacle) => {
    expect(obstacleTo(step, { ...look, ...over })).toBe(obstacle);
  });

  test.each([
    ["2026-12-01", null],
    ["2026-12-15", null],
    ["2026-12-16", "too_late_to_object"],
  ])("the chair objects until the fourteenth day after it was recorded: %s", (today, obstacle) => {
    const at = { ...look, state: "faststalld", adopted: recorded, today: day(today) } as const;
    expect(obstacleTo("object", at)).toBe(obstacle);
    for (const over of [
      { adopted: { ...recorded, way: "ordforande" } },
      { adopted: { ...recorded, way: "fil" }, opened: false },
    ] as const)
      expect(obstacleTo("object", { ...at, ...over })).toBe("nothing_to_object_to");
  });

  test("every obstacle has its sentence, but that the step is another's", () => {
    for (const obstacle of stepObstacles)
      if (obstacle !== "not_hers")
        expect(ruleWords[obstacleRules[obstacle]], obstacle).toMatch(/\.$/);
  });
});
