import { expect, test } from "vitest";
import { SectionPage } from "@/components/writing/section-page";
import { CentreYearPage } from "@/components/year/centre-year-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getSection } from "@/lib/document-page/queries";
import { confirmSection } from "@/lib/fetched/commands";
import * as fetched from "@/lib/fetched/schema";
import { getThread, threadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { addGoal, changeGoal, removeGoal } from "@/lib/writing/goal-commands";
import { saveOutcome } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import { addCountyGoal } from "@/lib/year/goal-commands";
import * as years from "@/lib/year/schema";
import { adopt, anAdopted, aYear, begin, fill, read, step, type Year } from "../support/document";
import { fileIt } from "../support/filing";
import { markup, textOf } from "../support/markup";
import { aMedarbetare, hand } from "../support/medarbetare";

const aGoal = { title: "Fler familjer hittar hit", indicator: "Besök", nature: "resultat" };
const add = (y: Year, documentId: string, over = {}, as = y.local) =>
  as((ctx) => addGoal(ctx, schema.addGoal.parse({ documentId, ...aGoal, ...over })));
const draftOf = async (y: Year, id: string) => {
  const { draft } = await read(y.local, id);
  if (!draft) throw new Error("no draft");
  return draft;
};
const tell = async (y: Year, documentId: string, goalId: string, outcome: string) => {
  const draft = await draftOf(y, documentId);
  const version = draft.goals.find(({ id }) => id === goalId)?.version;
  const input = { documentId, goalId, version, outcome, outcomeValue: "31", comment: "Bra." };
  return y.local((ctx) => saveOutcome(ctx, schema.saveOutcome.parse(input)));
};
const fetchGoals = async (y: Year, documentId: string) => {
  const section = (await draftOf(y, documentId)).sections.find((s) => s.type === "utfall");
  const { id: sectionId, version } = section ?? { id: "", version: 0 };
  const input = fetched.confirmSection.parse({ documentId, sectionId, version, how: "hamta" });
  return y.local((ctx) => confirmSection(ctx, input));
};
/** The page where the goals of a report are told. */
async function page(y: Year, id: string, asked: Record<string, string> = {}, as = y.local) {
  const data = await as((ctx) => getSection(ctx, id, "maluppfyllelse"), "read");
  return textOf(markup(SectionPage({ ...data, asked })));
}
test("a report whose plan is a file tells its goals itself, and the county's thread counts them", async () => {
  const y = await aYear();
  await fileIt(y.local, y.centreId, { year: "2026" });
  const title = "Alla familjer ska nås";
  const county = years.addCountyGoal.parse({ year: "2026", title, aim: "", themes: ["vald"] });
  await y.county((ctx) => addCountyGoal(ctx, county));
  const [ofCounty] = await y.county(({ db }) => db.countyGoal.findMany(), "read");
  const year = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
  const before = textOf(
    markup(CentreYearPage({ year, begin: async (state) => state, operationId: "a".repeat(36) })),
  );
  expect(before).toContain("Det finns inga mål att hämta ur en fastställd plan.");
  expect(before).not.toContain("Målen hämtas ur den fastställda planen");

  const report = await begin(y, "berattelse", 2026);
  expect(await page(y, report)).toContain("Lägg till ett mål");
  expect(await page(y, report)).toContain("till exempel för att den lämnades som fil");
  expect(await page(y, report, { nytt: "ja" })).toContain("Hör till länets mål");

  const { goTo } = await add(y, report, {
    countyGoalId: ofCounty?.id,
    themes: ["sprakutveckling"],
  });
  const [goal] = (await draftOf(y, report)).goals;
  if (!goal) throw new Error("no goal");
  // It is told at once how it went.
  expect(goTo).toContain(`/avsnitt/maluppfyllelse?mal=${goal.id}`);
  expect(await page(y, report, { mal: goal.id })).toContain("Målet är skrivet här");
  const section = async () => (await draftOf(y, report)).sections.find((s) => s.type === "utfall");
  expect(await section()).toMatchObject({ hasContent: false });
  await tell(y, report, goal.id, "delvis");
  expect(await section()).toMatchObject({ hasContent: true });

  await fill(y.local, report);
  await step(y.local, "submitDocument", report);
  await adopt(y.chair, report);
  const view = readThreadView({ typ: "berattelse", ar: "2026" });
  const thread = await y.county((ctx) => getThread(ctx, view), "read");
  expect(thread.total).toMatchObject({ goals: 1, answers: { delvis: 1 } });
  expect(thread.countyGoals[0]?.count.goals).toBe(1);
  const themed = thread.themes.filter(({ count }) => count.goals > 0);
  expect(themed.map(({ theme }) => theme).sort()).toEqual(["sprakutveckling", "vald"]);
  const { rows } = await y.county((ctx) => threadGoals(ctx, view), "read");
  expect(rows.map(({ goal: { title: of } }) => of)).toEqual([aGoal.title]);
});

test("a goal that was written in a report is changed and taken away there; one of the plan's is not", async () => {
  const y = await aYear();
  const report = await begin(y, "berattelse", 2026);
  await add(y, report);
  const [own] = (await draftOf(y, report)).goals;
  if (!own) throw new Error("no goal");
  const at = { documentId: report, goalId: own.id };
  const other = schema.changeGoal.parse({ ...at, version: own.version, ...aGoal, title: "Annat" });
  expect((await y.local((ctx) => changeGoal(ctx, other))).goTo).toMatch(/maluppfyllelse$/);
  expect(await page(y, report, { andra: own.id })).toContain("Ändra målet");
  expect(await page(y, report, { bort: own.id })).toContain("Ta bort målet?");
  const version = (await draftOf(y, report)).goals[0]?.version;
  const gone = schema.removeGoal.parse({ ...at, version, seen: "" });
  await y.local((ctx) => removeGoal(ctx, gone));
  expect((await draftOf(y, report)).goals).toEqual([]);

  const y2 = await aYear();
  await anAdopted(y2, "plan", 2026);
  const fetchedOne = await begin(y2, "berattelse", 2026);
  const [ofPlan] = (await draftOf(y2, fetchedOne)).goals;
  if (!ofPlan) throw new Error("no goal");
  expect(await page(y2, fetchedOne)).not.toContain("Lägg till ett mål");
  await expect(add(y2, fetchedOne)).rejects.toMatchObject({ rule: "goals_from_plan" });
  const row = { documentId: fetchedOne, goalId: ofPlan.id, version: ofPlan.version };
  await expect(
    y2.local((ctx) => changeGoal(ctx, schema.changeGoal.parse({ ...row, ...aGoal }))),
  ).rejects.toMatchObject({ rule: "goal_of_plan" });
  await expect(
    y2.local((ctx) => removeGoal(ctx, schema.removeGoal.parse({ ...row, seen: "" }))),
  ).rejects.toMatchObject({ rule: "goal_of_plan" });
});

test("the goals of a plan that was adopted later are fetched, and what has been told stands", async () => {
  const y = await aYear();
  const report = await begin(y, "berattelse", 2026);
  // The same words as the plan will have, and a goal that it will not have.
  const title = "Fler nyanlända familjer hittar till öppna förskolan";
  await add(y, report, { title });
  await add(y, report, { title: "Ett mål till" });
  const [told, more] = (await draftOf(y, report)).goals;
  if (!told || !more) throw new Error("no goals");
  await tell(y, report, told.id, "uppnatt");
  await tell(y, report, more.id, "inte");
  await expect(fetchGoals(y, report)).rejects.toMatchObject({ rule: "nothing_to_fetch" });
  expect(await page(y, report)).not.toContain("Hämta målen ur planen");

  const plan = await begin(y, "plan", 2026);
  await fill(y.local, plan);
  await add(y, plan, { title: "Barn får sitt språk tidigt" });
  await step(y.local, "submitDocument", plan);
  await adopt(y.chair, plan);
  expect(await page(y, report)).toContain("Hämta målen ur planen");
  expect(await page(y, report)).toContain("Det ni redan har svarat står kvar.");
  await fetchGoals(y, report);

  const { goals, activities, sections } = await draftOf(y, report);
  expect(goals.map((g) => [g.title, g.outcome, g.outcomeValue, g.planGoalId !== null])).toEqual([
    [title, "uppnatt", "31", true],
    ["Ett mål till", "inte", "31", false],
    ["Barn får sitt språk tidigt", null, null, true],
  ]);
  expect(activities.map((a) => [a.goalId === told.id, a.what, a.state])).toEqual([
    [true, "Träffar tillsammans med SFI", null],
  ]);
  expect(sections.find((s) => s.type === "utfall")).toMatchObject({ hasContent: false });
  expect(await page(y, report)).not.toContain("Hämta målen ur planen");
  await expect(fetchGoals(y, report)).rejects.toMatchObject({ rule: "nothing_to_fetch" });
});

test("whoever has been handed the section writes and fetches there, and nobody else of the centre", async () => {
  const y = await aYear();
  const report = await begin(y, "berattelse", 2026);
  const hers = await aMedarbetare(y);
  await expect(add(y, report, {}, hers.as)).rejects.toMatchObject({ code: "not_allowed" });
  await hand(y, report, "maluppfyllelse", hers.personId);
  await add(y, report, {}, hers.as);
  expect((await draftOf(y, report)).goals).toHaveLength(1);
  expect(await page(y, report, {}, hers.as)).toContain("Lägg till ett mål");
});
