import { describe, expect, test } from "vitest";
import type { Done } from "@/lib/action";
import { addActivity, addGoal, changeActivity, changeGoal } from "@/lib/writing/goal-commands";
import { saveFigures, saveOutcome } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import { anAdopted, aYear, begin, read, type Year } from "../support/document";

const aGoal = { title: "Fler familjer hittar hit", indicator: "Besök", nature: "process" };
const draftOf = async (y: Year, id: string) => {
  const { draft } = await read(y.local, id);
  if (!draft) throw new Error("no draft");
  return draft;
};
const versionOf = (done: Done) => done.kept?.version ?? 0;

async function aPlan(y: Year) {
  const documentId = await begin(y, "plan", 2027);
  await y.local((ctx) => addGoal(ctx, schema.addGoal.parse({ documentId, ...aGoal })));
  const [goal] = (await draftOf(y, documentId)).goals;
  return { documentId, goalId: goal?.id ?? "", version: String(goal?.version) };
}

async function aReport(y: Year) {
  await anAdopted(y);
  const documentId = await begin(y, "berattelse", 2026);
  const { goals, figures } = await draftOf(y, documentId);
  return { documentId, goal: goals[0], figures };
}

describe("what saves itself while it is written", () => {
  test("a goal: each save has the version of the one before, and the button that of the last", async () => {
    const y = await aYear();
    const goal = await aPlan(y);
    const save = (version: string, title: string, auto = "ja") =>
      y.local((ctx) =>
        changeGoal(ctx, schema.changeGoal.parse({ ...goal, ...aGoal, version, title, auto })),
      );
    const first = await save(goal.version, "Fler f");
    const second = await save(String(versionOf(first)), "Fler familjer");
    const pressed = await save(String(versionOf(second)), "Fler familjer hittar", "");
    expect(pressed.kept).toBeUndefined();
    expect((await draftOf(y, goal.documentId)).goals[0]?.title).toBe("Fler familjer hittar");
    // A save by itself and a press of the button with the same words may cross.
    expect(await save(goal.version, "Fler familjer hittar")).toHaveProperty("kept");
    // Whoever has the form open since before is told, and shown what stands.
    await expect(save(goal.version, "Något annat")).rejects.toMatchObject({
      code: "conflict",
      fields: { title: "Fler familjer hittar" },
    });
  });

  test("an activity", async () => {
    const y = await aYear();
    const { documentId, goalId } = await aPlan(y);
    const said = { documentId, goalId, what: "Öppet hus", audience: "generell" };
    await y.local((ctx) => addActivity(ctx, schema.addActivity.parse(said)));
    const [activity] = (await draftOf(y, documentId)).activities;
    const save = (version: number, what: string) =>
      y.local((ctx) =>
        changeActivity(
          ctx,
          schema.changeActivity.parse({
            ...{ documentId, activityId: activity?.id, version: String(version) },
            ...{ what, audience: "riktad", auto: "ja" },
          }),
        ),
      );
    const first = await save(activity?.version ?? 0, "Öppet hus i by");
    await save(versionOf(first), "Öppet hus i byn");
    expect((await draftOf(y, documentId)).activities[0]?.what).toBe("Öppet hus i byn");
  });

  test("how a goal went: it never says that the section is ready", async () => {
    const y = await aYear();
    const { documentId, goal } = await aReport(y);
    const save = (version: number, comment: string, auto: string) =>
      y.local((ctx) =>
        saveOutcome(
          ctx,
          schema.saveOutcome.parse({
            ...{ documentId, goalId: goal?.id, version: String(version) },
            ...{ outcome: "delvis", comment, auto, activities: [] },
          }),
        ),
      );
    const ready = async () =>
      (await draftOf(y, documentId)).sections.find(({ type }) => type === "utfall")?.ready;
    const first = await save(goal?.version ?? 0, "Två av tre", "ja");
    expect(await ready()).toBe(false);
    expect(await save(goal?.version ?? 0, "Två av tre", "ja")).toHaveProperty("kept");
    await expect(save(goal?.version ?? 0, "Något annat", "")).rejects.toMatchObject({
      code: "conflict",
      fields: { comment: "Två av tre" },
    });
    await save(versionOf(first) + 2, "Två av tre kvällar blev av.", "");
    expect(await ready()).toBe(true);
  });

  test("figures: the versions of the rows that it changed, and of no others", async () => {
    const y = await aYear();
    const { documentId, figures } = await aReport(y);
    // What nobody has answered; open hours come from the register.
    const [one, other] = figures.filter(({ state }) => state === null);
    const rows = (versions: Record<string, string>, values: (string | undefined)[]) =>
      [one, other].map((figure, i) => ({
        id: figure?.id,
        version: versions[`figures[${i}].version`] ?? String(figure?.version),
        value: values[i] ?? "",
      }));
    const save = (versions: Record<string, string>, values: string[], over = {}) =>
      y.local((ctx) =>
        saveFigures(
          ctx,
          schema.saveFigures.parse({ documentId, figures: rows(versions, values), ...over }),
        ),
      );
    const first = await save({}, ["12"], { auto: "ja" });
    expect(Object.keys(first.kept?.versions ?? {})).toEqual(["figures[0].version"]);
    const seen = { ...first.kept?.versions };
    const second = await save(seen, ["123", "7"], { auto: "ja" });
    Object.assign(seen, second.kept?.versions);
    const pressed = await save(seen, ["1234", "7"], { ready: "ja", warned: "ja" });
    expect(pressed.kept).toBeUndefined();
    const now = (await draftOf(y, documentId)).figures;
    expect([one, other].map((f) => now.find(({ id }) => id === f?.id)?.value)).toEqual([1234, 7]);
    // The second writer is shown what stands in the row that both have changed.
    await expect(save({}, ["99", "7"])).rejects.toMatchObject({
      code: "conflict",
      fields: {
        "figures[0].value": "1234",
        "figures[0].version": String(now.find(({ id }) => id === one?.id)?.version),
      },
    });
  });
});
