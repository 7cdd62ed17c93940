import { expect, test } from "vitest";
import { CentreYearPage } from "@/components/year/centre-year-page";
import { getCarry } from "@/lib/carry/queries";
import { getCentreYear } from "@/lib/centre-year/queries";
import { beginDocument } from "@/lib/documents/commands";
import * as documents from "@/lib/documents/schema";
import { saveFollowUp } from "@/lib/follow-up/commands";
import * as followUp from "@/lib/follow-up/schema";
import { addActivity, addGoal } from "@/lib/writing/goal-commands";
import { saveOutcome } from "@/lib/writing/report-commands";
import * as writing from "@/lib/writing/schema";
import { addCountyGoal, copyCountyGoals } from "@/lib/year/goal-commands";
import { countyGoalsOf, getCountyGoals } from "@/lib/year/queries";
import * as year from "@/lib/year/schema";
import { idOf } from "../support/centre";
import {
  adopt,
  aYear,
  begin,
  fill,
  giveUp,
  read,
  reopen,
  step,
  type Year,
} from "../support/document";
import { markup, tags } from "../support/markup";

const countyGoal = (y: Year, ofYear: number, title: string) =>
  y.county((ctx) =>
    addCountyGoal(ctx, year.addCountyGoal.parse({ year: String(ofYear), title, themes: "vald" })),
  );

/** An adopted plan of 2026 with two goals, the second tied to a goal of the county's, each with two activities. */
async function aPlan(y: Year): Promise<string> {
  await countyGoal(y, 2026, "Nå alla familjer");
  const [countys] = await y.county((ctx) => countyGoalsOf(ctx), "read");
  const documentId = await begin(y, "plan", 2026);
  for (const [title, countyGoalId] of [
    ["Fler pappor", ""],
    ["Fler språk", countys?.id ?? ""],
  ]) {
    const goal = { documentId, title, indicator: "Deltagare", nature: "process", countyGoalId };
    await y.local((ctx) => addGoal(ctx, writing.addGoal.parse(goal)));
    const goalId = (await read(y.local, documentId)).draft?.goals.at(-1)?.id;
    for (const what of ["Öppet hus", "Temakväll"])
      await y.local((ctx) =>
        addActivity(
          ctx,
          writing.addActivity.parse({ documentId, goalId, what, audience: "generell" }),
        ),
      );
  }
  await fill(y.local, documentId);
  await step(y.local, "submitDocument", documentId);
  await adopt(y.chair, documentId);
  return documentId;
}

const offered = async (y: Year) =>
  ((await y.local((ctx) => getCarry(ctx, y.centreId, 2027), "read")) ?? []).map(
    ({ title, outcome, activities }) => [title, outcome, activities.map(({ what }) => what)],
  );

test("what is offered is by the last follow-up until the report says something else", async () => {
  const y = await aYear();
  const planId = await aPlan(y);
  expect(await offered(y)).toEqual([
    ["Fler pappor", null, ["Öppet hus", "Temakväll"]],
    ["Fler språk", null, ["Öppet hus", "Temakväll"]],
  ]);
  const { adopted } = await read(y.local, planId);
  const of = (what: string) => adopted?.activities.find((a) => a.what === what)?.id;
  await y.local((ctx) =>
    saveFollowUp(
      ctx,
      followUp.saveFollowUp.parse({
        documentId: planId,
        version: 0,
        goals: [],
        activities: [{ id: of("Öppet hus"), state: "genomford" }],
      }),
    ),
  );
  expect((await offered(y))[0]).toEqual(["Fler pappor", null, ["Temakväll"]]);
  const reportId = await begin(y, "berattelse", 2026);
  const report = (await read(y.local, reportId)).draft;
  const [pappor, sprak] = report?.goals ?? [];
  const tell = (goal: typeof pappor, outcome: string, states: Record<string, string>) =>
    y.local((ctx) =>
      saveOutcome(
        ctx,
        writing.saveOutcome.parse({
          ...{ documentId: reportId, goalId: goal?.id, version: goal?.version, outcome },
          activities: (report?.activities ?? [])
            .filter(({ goalId }) => goalId === goal?.id)
            .map(({ id, what }) => ({ id, state: states[what] })),
        }),
      ),
    );
  await tell(pappor, "delvis", { "Öppet hus": "delvis", Temakväll: "genomford" });
  await tell(sprak, "utgar", { "Öppet hus": "inte", Temakväll: "inte" });
  expect(await offered(y)).toEqual([["Fler pappor", "delvis", ["Öppet hus"]]]);
});

test("a correction of the report that has been given up says nothing of what is left", async () => {
  const y = await aYear();
  await aPlan(y);
  const documentId = await begin(y, "berattelse", 2026);
  await fill(y.local, documentId);
  await step(y.local, "submitDocument", documentId);
  await adopt(y.chair, documentId);
  const before = await offered(y);
  expect(before.map(([, , activities]) => activities)).toEqual([[], []]);
  await reopen(y.local, documentId, "correct");
  const { draft } = await read(y.local, documentId);
  const goal = draft?.goals[0];
  const told = writing.saveOutcome.parse({
    ...{ documentId, goalId: goal?.id, version: goal?.version, outcome: "inte" },
    activities: draft?.activities
      .filter(({ goalId }) => goalId === goal?.id)
      .map(({ id }) => ({ id, state: "inte" })),
  });
  await y.local((ctx) => saveOutcome(ctx, told));
  expect((await offered(y))[0]).toEqual(["Fler pappor", "inte", ["Öppet hus", "Temakväll"]]);
  await giveUp(y.local, documentId);
  expect(await offered(y)).toEqual(before);
});

test("everything that is offered stands in the form, ticked, to be taken along or left without script", async () => {
  const y = await aYear();
  await aPlan(y);
  const year = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
  const html = markup(
    CentreYearPage({
      year,
      begin: async () => ({ status: "idle" as const }),
      operationId: "0198c000-0000-7000-8000-000000000000",
    }),
  );
  const boxes = tags(html, "input").filter(({ attributes }) => attributes.type === "checkbox");
  const named = (name: string) => boxes.filter(({ attributes }) => attributes.name === name);
  expect([named("goals").length, named("activities").length]).toEqual([2, 4]);
  expect(boxes.every(({ attributes }) => "checked" in attributes)).toBe(true);
  expect(html).toContain("Planen börjar med 2 mål och 4 aktiviteter som inte är klara från 2026");
});

test("what is chosen comes along, and nothing else; a goal is tied to this year's county goal of the same title or none", async () => {
  const y = await aYear();
  await aPlan(y);
  const carry = (await y.local((ctx) => getCarry(ctx, y.centreId, 2027), "read")) ?? [];
  const start = (over: object) =>
    y.local((ctx) =>
      beginDocument(
        ctx,
        documents.beginDocument.parse({
          ...{ centreId: y.centreId, kind: "plan", year: "2027", ...over },
        }),
      ),
    );
  await expect(start({ goals: [y.centreId] })).rejects.toMatchObject({
    fields: { goals: "carry_changed" },
  });
  const [pappor, sprak] = carry;
  const id = idOf(
    // The activity of a goal that is left behind is left with it.
    await start({
      goals: [sprak?.id],
      activities: [sprak?.activities[1]?.id, pappor?.activities[0]?.id],
    }),
  );
  const { draft } = await read(y.local, id);
  expect(draft?.goals.map(({ title, countyGoalId }) => [title, countyGoalId])).toEqual([
    ["Fler språk", null],
  ]);
  expect(draft?.activities.map(({ what, state }) => [what, state])).toEqual([
    ["Temakväll", "planerad"],
  ]);
});

test("the thread of the new year finds what is carried over, when the county has the goal that year too", async () => {
  const y = await aYear();
  await aPlan(y);
  await countyGoal(y, 2027, "Språk");
  await y.county((ctx) => copyCountyGoals(ctx, { year: 2027 }));
  const page = await y.county((ctx) => getCountyGoals(ctx, 2027), "read");
  expect([page.goals.map(({ title }) => title), page.left]).toEqual([
    ["Språk", "Nå alla familjer"],
    0,
  ]);
  expect(page.goals[1]?.themes).toEqual(["vald"]);
  await expect(y.county((ctx) => copyCountyGoals(ctx, { year: 2027 }))).rejects.toMatchObject({
    rule: "county_goals_there",
  });
  const id = await begin(y, "plan", 2027, "ja");
  const { draft } = await read(y.local, id);
  expect(draft?.goals.map(({ countyGoalId }) => countyGoalId)).toEqual([null, page.goals[1]?.id]);
  expect(draft?.activities).toHaveLength(4);
});
