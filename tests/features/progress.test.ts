import { expect, test } from "vitest";
import { DocumentPage } from "@/components/writing/document-page";
import { SectionPage } from "@/components/writing/section-page";
import { CentreYearPage } from "@/components/year/centre-year-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getDocument, getSection } from "@/lib/document-page/queries";
import { changeActivity, changeGoal } from "@/lib/writing/goal-commands";
import { saveFigures } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import {
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  sendBack,
  step,
  write,
  type Year,
} from "../support/document";
import { markup, textOf } from "../support/markup";

const draftOf = async (y: Year, id: string) => {
  const { draft } = await read(y.local, id);
  if (!draft) throw new Error("no draft");
  return draft;
};
const has = async (y: Year, id: string, key: string) =>
  (await draftOf(y, id)).sections.find((s) => s.key === key)?.hasContent;

/** How far a document has come: on its own page, and on the centre's. */
async function told(y: Year, id: string) {
  const far = /(\d+) av (\d+) avsnitt har innehåll/g;
  const data = await y.local((ctx) => getDocument(ctx, id, null), "read");
  const own = textOf(markup(DocumentPage(data))).match(far);
  const year = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
  const page = CentreYearPage({ year, begin: async (state) => state, operationId: "a".repeat(36) });
  return { own: own ?? [], centre: textOf(markup(page)).match(far) ?? [] };
}

test("what was carried over from last year counts when it is changed or confirmed, and not before", async () => {
  const y = await aYear();
  await anAdopted(y, "plan", 2026);
  const id = await begin(y, "plan", 2027, "ja");
  const { goals, activities } = await draftOf(y, id);
  expect([goals.length, activities.length]).toEqual([1, 1]);
  expect([await has(y, id, "mal"), await has(y, id, "aktiviteter")]).toEqual([false, false]);
  expect((await told(y, id)).own).toEqual(["0 av 6 avsnitt har innehåll"]);
  const page = async (key: string) => {
    const data = await y.local((ctx) => getSection(ctx, id, key), "read");
    return textOf(markup(SectionPage({ ...data, asked: {} })));
  };
  expect(await page("mal")).toContain("Målen är hämtade från förra årets plan.");
  expect(await page("aktiviteter")).toContain("Aktiviteterna är hämtade från förra årets plan.");

  // One press says that they are right.
  await write(y.local, id, "mal", "");
  expect([await has(y, id, "mal"), await has(y, id, "aktiviteter")]).toEqual([true, false]);
  expect(await page("mal")).not.toContain("hämtade från förra årets plan");
  // So does a change, also one that saves itself.
  const [activity] = activities;
  if (!activity) throw new Error("no activity");
  const { what, audience, version } = activity;
  const changed = { documentId: id, activityId: activity.id, version, what, audience };
  await y.local((ctx) =>
    changeActivity(
      ctx,
      schema.changeActivity.parse({ ...changed, timeSaid: "Hösten", auto: "ja" }),
    ),
  );
  expect(await has(y, id, "aktiviteter")).toBe(true);
  await write(y.local, id, "mal", "", { ready: "" });
  expect(await has(y, id, "mal")).toBe(false);
  const [goal] = goals;
  if (!goal) throw new Error("no goal");
  const said = { title: "Ännu fler", indicator: goal.indicator, nature: goal.nature };
  const input = { documentId: id, goalId: goal.id, version: goal.version, ...said };
  await y.local((ctx) => changeGoal(ctx, schema.changeGoal.parse(input)));
  expect(await has(y, id, "mal")).toBe(true);
});

test("figures count when somebody has answered one, and not what the register knows", async () => {
  const y = await aYear();
  const id = await begin(y, "berattelse", 2026);
  const figures = (await draftOf(y, id)).figures.filter((f) => f.required);
  const save = async (said: object, over = {}) => {
    const now = (await draftOf(y, id)).figures.filter((f) => f.required);
    const rows = now.map(({ id: of, version }) => ({ id: of, version, ...said }));
    const input = schema.saveFigures.parse({ documentId: id, figures: rows, ...over });
    return y.local((ctx) => saveFigures(ctx, input));
  };
  expect(figures.length).toBe(5);
  await save({ value: "12", quality: "register" });
  expect(await has(y, id, "siffror")).toBe(false);
  await save({ value: "12", quality: "register" }, { ready: "ja" });
  expect(await has(y, id, "siffror")).toBe(true);
  await save({ value: "12", quality: "raknad" });
  expect(await has(y, id, "siffror")).toBe(true);
});

test("the centre's year and the document itself say the same number, whatever has been done", async () => {
  const y = await aYear();
  const id = await begin(y, "plan", 2027);
  const same = async (expected: string) => {
    const { own, centre } = await told(y, id);
    expect(own).toEqual([`${expected} avsnitt har innehåll`]);
    expect(centre).toContain(own[0]);
  };
  await same("0 av 6");
  // Words count, though nobody has said that they are ready.
  await write(y.local, id, "delaktighet", "Föräldraråd.", { ready: "" });
  await same("1 av 6");
  await fill(y.local, id);
  await same("6 av 6");
  await step(y.local, "submitDocument", id);
  await sendBack(y.chair, id, "group", "delaktighet");
  // What has come back is not done, though it has words.
  await same("5 av 6");
  await write(y.local, id, "delaktighet", "Föräldraråd varje månad.", { ready: "" });
  await same("5 av 6");
  await write(y.local, id, "delaktighet", "Föräldraråd varje månad.");
  await same("6 av 6");
});
