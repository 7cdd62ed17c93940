import { describe, expect, test } from "vitest";
import { carriedOver, missingGoals, sameGoalOf } from "@/lib/domain/carry";
import { type Outcome, outcomes } from "@/lib/domain/document-section";
import { aboutActivity, aboutGoal } from "@/lib/domain/follow-up";

const goal = { id: "g", title: "Fler pappor" };
const activity = (what: string, state: string | null = "planerad") => ({
  goalId: "g",
  what,
  state,
});
const none = new Map<string, { outcome: Outcome | null; state: string | null }>();
const ofActivity = (what: string, state: string | null) =>
  new Map([[aboutActivity(goal.title, what), { outcome: null, state }]]);
const ofGoal = (outcome: Outcome) => new Map([[aboutGoal(goal.title), { outcome, state: null }]]);

describe("what last year leaves over", () => {
  test.each([
    // the plan, the report, the follow-up, what is offered
    ["planerad", null, null, "planerad"],
    ["genomford", null, null, null],
    ["planerad", "genomford", null, null],
    ["planerad", null, "genomford", null],
    ["planerad", "delvis", "genomford", "delvis"],
    ["planerad", "genomford", "inte", null],
    ["planerad", "inte", null, "inte"],
    ["planerad", "flyttad", "pagar", "flyttad"],
    ["planerad", null, "pagar", "pagar"],
    [null, null, null, null],
  ] as const)(
    "an activity that is %s in the plan, %s in the report, %s in the follow-up: %s",
    (plan, report, followedUp, offered) => {
      const [one] = carriedOver(
        [goal],
        [activity("Pappagrupp", plan)],
        report ? ofActivity("Pappagrupp", report) : none,
        followedUp ? ofActivity("Pappagrupp", followedUp) : none,
      );
      const left = plan === null ? [null] : offered === null ? [] : [offered];
      expect(one?.left.map(({ state }) => state)).toEqual(left);
    },
  );

  test.each(outcomes)(
    "a goal that the report says is %s, unless it has been given up",
    (outcome) => {
      const offered = carriedOver([goal], [], ofGoal(outcome), none);
      expect(offered.map((one) => one.outcome)).toEqual(outcome === "utgar" ? [] : [outcome]);
    },
  );

  test("by the report before the follow-up, and by the follow-up where the report is silent", () => {
    const said = (report: typeof none, followedUp: typeof none) =>
      carriedOver([goal], [], report, followedUp)[0]?.outcome;
    expect(said(ofGoal("delvis"), ofGoal("uppnatt"))).toBe("delvis");
    expect(said(none, ofGoal("uppnatt"))).toBe("uppnatt");
    expect(said(none, none)).toBe(null);
  });

  test("each activity under its own goal, although another's has the same words", () => {
    const other = { id: "h", title: "Fler språk" };
    const rows = [activity("Öppet hus"), { ...activity("Öppet hus"), goalId: "h" }];
    const offered = carriedOver([goal, other], rows, ofActivity("Öppet hus", "genomford"), none);
    expect(offered.map(({ left }) => left.length)).toEqual([0, 1]);
  });
});

describe("the county's goal of the next year", () => {
  test.each([
    ["Nå alla familjer", "new"],
    ["  nå ALLA  familjer ", "new"],
    ["Nå alla", null],
    [null, null],
  ])("of the title %j is %j", (title, id) => {
    expect(sameGoalOf(title, [{ id: "new", title: "Nå alla familjer" }])?.id ?? null).toBe(id);
  });

  test("is fetched only where it is not there already", () => {
    const from = [{ title: "Nå alla" }, { title: "Språk" }];
    expect(missingGoals(from, [{ title: "språk " }])).toEqual([{ title: "Nå alla" }]);
    expect(missingGoals(from, from)).toEqual([]);
  });
});
