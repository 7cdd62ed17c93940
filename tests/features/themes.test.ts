import { expect, test } from "vitest";
import { ThreadPage } from "@/components/goal-thread/thread-page";
import { ThemesPage } from "@/components/themes/themes-page";
import { DocumentPage } from "@/components/writing/document-page";
import { SectionPage } from "@/components/writing/section-page";
import { GoalsPage } from "@/components/year/goals-page";
import { getDocument, getSection } from "@/lib/document-page/queries";
import type { FormState } from "@/lib/form/state";
import { threadCsv } from "@/lib/goal-thread/document";
import { getThread, threadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { addTheme, retireTheme } from "@/lib/themes/commands";
import { getThemes, themesOf } from "@/lib/themes/queries";
import * as schema from "@/lib/themes/schema";
import { addGoal, changeGoal } from "@/lib/writing/goal-commands";
import * as writing from "@/lib/writing/schema";
import { addCountyGoal } from "@/lib/year/goal-commands";
import { getCountyGoals } from "@/lib/year/queries";
import * as years from "@/lib/year/schema";
import { adopt, aYear, begin, fill, read, step, type Year } from "../support/document";
import { markup, textOf } from "../support/markup";

const name = "Barnets rätt";
const stays = async (state: FormState) => state;
const add = (y: Year, said = name, as = y.county) =>
  as((ctx) => addTheme(ctx, schema.addTheme.parse({ name: said })));
async function theme(y: Year, said = name) {
  const { themes } = await y.county((ctx) => getThemes(ctx), "read");
  const found = themes.find((one) => one.name === said);
  if (!found?.id) throw new Error("no theme");
  return { ...found, id: found.id };
}
const retire = async (y: Year, use: "ja" | "nej", as = y.county) => {
  const { id: themeId, version } = await theme(y);
  const input = schema.retireTheme.parse({ themeId, version, use });
  return as((ctx) => retireTheme(ctx, input));
};
const goal = { title: "Barn får säga sitt", indicator: "Samtal", nature: "process" };
const addsGoal = (y: Year, documentId: string, themes: string[], title = goal.title) =>
  y.local((ctx) => addGoal(ctx, writing.addGoal.parse({ documentId, ...goal, title, themes })));
const form = async (y: Year, id: string, asked: Record<string, string>) => {
  const data = await y.local((ctx) => getSection(ctx, id, "mal"), "read");
  return textOf(markup(SectionPage({ ...data, asked })));
};

test("the four national ones are rows that every county has, and nobody's to change", async () => {
  const y = await aYear();
  const themes = await y.county((ctx) => themesOf(ctx), "read");
  expect(themes.map(({ key, own }) => [key, own])).toEqual([
    ["vald", false],
    ["jamstallt_foraldraskap", false],
    ["vagar_till_arbete", false],
    ["sprakutveckling", false],
  ]);
  const byHand = [
    y.county(({ db }) => db.theme.updateMany({ data: { name: "Annat" } })),
    y.county(({ db }) => db.theme.deleteMany({})),
    y.county(({ db }) => db.theme.create({ data: { key: "eget", name: "Eget", position: 9 } })),
  ];
  for (const one of await Promise.allSettled(byHand)) expect(one.status).toBe("rejected");
});

test("a county's own is chosen, counted, followed, and found in the file, as the national ones are", async () => {
  const y = await aYear();
  await add(y);
  const { key } = await theme(y);
  expect(key).toBe("lan-1");
  const county = years.addCountyGoal.parse({ year: "2027", title: "Barns röst", themes: [key] });
  await y.county((ctx) => addCountyGoal(ctx, county));
  const goals = await y.county((ctx) => getCountyGoals(ctx, 2027), "read");
  const actions = { add: stays, change: stays, remove: stays, copy: stays };
  const props = { asked: null, actions, operationId: "a".repeat(36) };
  expect(textOf(markup(GoalsPage({ page: goals, ...props })))).toContain(name);

  const id = await begin(y, "plan", 2027);
  expect(await form(y, id, { nytt: "ja" })).toContain(name);
  await fill(y.local, id);
  await addsGoal(y, id, [key, "vald"]);
  await step(y.local, "submitDocument", id);
  await adopt(y.chair, id);

  const view = readThreadView({ typ: "plan", ar: "2027", tema: key });
  const thread = await y.county((ctx) => getThread(ctx, view), "read");
  expect(thread.themes.find((one) => one.theme === key)).toMatchObject({
    ...{ name, retired: false, count: { goals: 1, centres: 1 } },
  });
  expect(textOf(markup(ThreadPage({ thread })))).toContain(name);
  const found = await y.county((ctx) => threadGoals(ctx, view), "read");
  expect(found.rows.map((row) => row.goal.title)).toEqual([goal.title]);
  expect(threadCsv(found)).toContain(`${name}, Förebygga och upptäcka våld`);
  const page = await y.county((ctx) => getDocument(ctx, id, null), "read");
  expect(textOf(markup(DocumentPage(page)))).toContain(name);
});

test("one that is retired stays where it stands, is given to no other goal, and can be brought back", async () => {
  const y = await aYear();
  await add(y);
  const { key } = await theme(y);
  const id = await begin(y, "plan", 2027);
  await addsGoal(y, id, [key]);
  await retire(y, "nej");
  expect((await theme(y)).retired).toBe(true);
  await expect(addsGoal(y, id, [key], "Ett till")).rejects.toMatchObject({
    fields: { themes: "theme_unknown" },
  });
  await expect(addsGoal(y, id, ["lan-77"], "Ett till")).rejects.toMatchObject({
    fields: { themes: "theme_unknown" },
  });
  expect(await form(y, id, { nytt: "ja" })).not.toContain(name);

  const [held] = (await read(y.local, id)).draft?.goals ?? [];
  if (!held) throw new Error("no goal");
  expect(await form(y, id, { mal: held.id })).toContain(name);
  const same = { documentId: id, goalId: held.id, version: held.version, ...goal };
  const kept = writing.changeGoal.parse({ ...same, base: "3", themes: [key] });
  await y.local((ctx) => changeGoal(ctx, kept));
  const view = readThreadView({ typ: "plan", ar: "2027", prel: "ja" });
  const themed = async () =>
    (await y.county((ctx) => getThread(ctx, view), "read")).themes.find((t) => t.theme === key);
  expect(await themed()).toMatchObject({ retired: true, count: { goals: 1 } });

  // Where no goal belongs to it, it is not told of as one that nobody works on.
  const gone = writing.changeGoal.parse({
    ...same,
    version: (await read(y.local, id)).draft?.goals[0]?.version,
  });
  await y.local((ctx) => changeGoal(ctx, gone));
  expect(await themed()).toBeUndefined();
  await retire(y, "ja");
  await addsGoal(y, id, [key], "Ett till");
  expect(await themed()).toMatchObject({ retired: false, count: { goals: 1 } });
});

test("the länssamordnare adds and retires, and nobody else; the page says whose each is", async () => {
  const y = await aYear();
  await expect(add(y, name, y.local)).rejects.toMatchObject({ code: "not_allowed" });
  await add(y);
  await expect(add(y, " barnets  RÄTT")).rejects.toMatchObject({ fields: { name: "theme_taken" } });
  await expect(retire(y, "nej", y.local)).rejects.toMatchObject({ code: "not_allowed" });
  await retire(y, "nej");
  const show = async (as: Year["county"]) => {
    const data = await as((ctx) => getThemes(ctx), "read");
    const actions = { add: stays, use: stays };
    return textOf(markup(ThemesPage({ data, actions, operationId: () => crypto.randomUUID() })));
  };
  expect(await show(y.county)).toContain("Används inte sedan 22 november 2026");
  expect(await show(y.county)).toContain(`Använd ${name} igen`);
  expect(await show(y.c.as.reader)).not.toContain(`Använd ${name} igen`);
  // Its name is read in what is adopted: not even the program may change it.
  await expect(
    y.county(({ db }) => db.countyTheme.updateMany({ data: { name: "Annat" } })),
  ).rejects.toThrow();
  await expect(y.county(({ db }) => db.countyTheme.deleteMany({}))).rejects.toThrow();
});

test("a goal cannot belong to a theme that is no row, whoever writes it", async () => {
  const [y, other] = [await aYear(), await aYear()];
  await add(other);
  const id = await begin(y, "plan", 2027);
  const draft = (await read(y.local, id)).draft?.id ?? "";
  const byHand = (themes: string[]) =>
    y.county(({ db }) =>
      db.documentGoal.create({
        data: { documentVersionId: draft, position: 0, title: "x", themes },
      }),
    );
  await expect(byHand(["eget"])).rejects.toThrow(/theme_is_no_row/);
  // Another county's is no row here.
  await expect(byHand(["lan-1"])).rejects.toThrow(/theme_is_no_row/);
  await byHand(["vald"]);
});
