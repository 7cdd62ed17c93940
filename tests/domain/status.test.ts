import { describe, expect, it, test } from "vitest";
import { day } from "@/lib/domain/day";
import {
  beforeOpening,
  type CentreStatus,
  centreStatuses,
  ended,
  inOperation,
  nextStatuses,
  stepProblem,
} from "@/lib/domain/status";

describe("which centres are counted", () => {
  it.each<[CentreStatus, "before" | "in" | "out"]>([
    ["ide", "before"],
    ["avsiktsforklaring", "before"],
    ["under_etablering", "before"],
    ["i_drift", "in"],
    ["tillfalligt_stangd", "in"],
    ["vilande", "out"],
    ["under_avveckling", "in"],
    ["avvecklad", "out"],
  ])("%s is %s the count", (status, where) => {
    expect(inOperation(status)).toBe(where === "in");
    expect(beforeOpening(status)).toBe(where === "before");
  });

  test("a centre is never both before its opening and in operation", () => {
    expect(centreStatuses.filter((s) => beforeOpening(s) && inOperation(s))).toEqual([]);
    expect(centreStatuses.filter(ended)).toEqual(["avvecklad"]);
  });
});

describe("which step may follow", () => {
  test("every stage leads somewhere, never to itself, and every stage but the idea can be reached", () => {
    for (const status of centreStatuses) {
      expect(nextStatuses(status).length).toBeGreaterThan(0);
      expect(nextStatuses(status)).not.toContain(status);
    }
    const reached = new Set(centreStatuses.flatMap((s) => nextStatuses(s)));
    expect(centreStatuses.filter((s) => !reached.has(s))).toEqual(["ide"]);
  });

  test("a centre that has been open never becomes an idea or a letter of intent again", () => {
    for (const status of centreStatuses.filter((s) => !beforeOpening(s)))
      expect(nextStatuses(status).filter((s) => s === "ide" || s === "avsiktsforklaring")).toEqual(
        [],
      );
  });

  test("a centre that has never opened cannot be temporarily closed or wound up", () => {
    for (const status of centreStatuses.filter(beforeOpening)) {
      expect(nextStatuses(status)).not.toContain("tillfalligt_stangd");
      expect(nextStatuses(status)).not.toContain("under_avveckling");
    }
  });
});

describe("a länssamordnare takes a step", () => {
  const rows = [
    { status: "under_etablering", fromOn: day("2025-01-01"), untilOn: day("2026-01-01") },
    { status: "i_drift", fromOn: day("2026-01-01"), untilOn: null },
  ] as const;
  const step = (status: CentreStatus, on: string, reason = "Nämndens beslut") =>
    stepProblem(rows, { status, fromOn: day(on), reason, decision: null });

  test("closing for a time follows on being in operation", () => {
    expect(step("tillfalligt_stangd", "2026-07-01")).toBeNull();
  });
  test("an open centre is not set back to a letter of intent", () => {
    expect(step("avsiktsforklaring", "2026-07-01")).toBe("step_not_possible");
  });
  test("it stays what it is: the same stage twice is no step", () => {
    expect(step("i_drift", "2026-07-01")).toBe("step_not_possible");
  });
  test("giving the plan up before the opening leaves a planned opening that may still follow", () => {
    expect(step("avvecklad", "2025-06-01")).toBeNull();
    expect(step("ide", "2025-06-01")).toBe("step_not_possible");
  });
  test("a step on the day of another takes its place, and follows on the day before", () => {
    expect(step("vilande", "2026-01-01")).toBeNull();
    expect(step("under_avveckling", "2026-01-01")).toBe("step_not_possible");
  });
  test("what is planned after it must be able to follow", () => {
    const planned = [...rows.slice(0, 1), { ...rows[1], status: "under_avveckling" as const }];
    const early = {
      status: "avvecklad",
      fromOn: day("2025-06-01"),
      reason: "x",
      decision: null,
    } as const;
    expect(stepProblem(planned, early)).toBe("planned_step_not_possible");
  });
  test("the first stage of a new centre may be any", () => {
    for (const status of centreStatuses)
      expect(
        stepProblem([], { status, fromOn: day("2026-01-01"), reason: "Ny", decision: null }),
      ).toBeNull();
  });
  test("a step without a reason is refused", () => {
    expect(step("vilande", "2026-07-01", "  ")).toBe("reason_needed");
  });
});
