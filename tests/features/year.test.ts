import { describe, expect, test } from "vitest";
import { documentsThatWait } from "@/lib/document-steps/queries";
import { addSection, changeSection } from "@/lib/template/commands";
import * as template from "@/lib/template/schema";
import { addGoal } from "@/lib/writing/goal-commands";
import * as writing from "@/lib/writing/schema";
import { addCountyGoal, changeCountyGoal, removeCountyGoal } from "@/lib/year/goal-commands";
import { countyGoalsOf, getOpening, getRound, roundOf } from "@/lib/year/queries";
import * as schema from "@/lib/year/schema";
import { afterSeeing } from "../support/centre";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  step,
  write,
  type Year,
} from "../support/document";

const round = (y: Year) => y.county((ctx) => roundOf(ctx, { kind: "plan", year: 2027 }), "read");

describe("the template of a year", () => {
  test("a heading that is switched off stays where somebody has written, and goes where nobody has", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await write(y.local, id, "delaktighet", "Föräldrarna väljer teman.");
    const change = async (key: string) => {
      const { id: roundId, version } = await round(y);
      const input = template.changeSection.parse({
        roundId,
        version: String(version),
        key,
        heading: "Ny rubrik",
        guidance: "",
        use: "off",
        seen: "",
      });
      return afterSeeing(y.county, changeSection, input);
    };
    await change("delaktighet");
    await change("na_alla");
    const sections = (await read(y.local, id)).draft?.sections ?? [];
    expect(sections.find((s) => s.key === "delaktighet")).toMatchObject({
      body: "Föräldrarna väljer teman.",
      required: false,
    });
    expect(sections.some((s) => s.key === "na_alla")).toBe(false);
  });

  test("is saved without a change, and then again from the page that is shown next", async () => {
    const y = await aYear();
    const save = async () => {
      const { id: roundId, version, sections } = await round(y);
      const { key, heading, guidance, required } = sections[0] ?? { key: "" };
      const use = required ? "required" : "optional";
      const said = { roundId, version: String(version), key, heading, guidance: guidance ?? "" };
      const input = template.changeSection.parse({ ...said, use, seen: "" });
      await y.county((ctx) => changeSection(ctx, input));
    };
    await round(y);
    await save();
    await save();
    await expect(save()).resolves.toBeUndefined();
  });

  test("never reaches what has been adopted, whatever is changed after", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    const before = JSON.stringify((await read(y.local, id)).adopted);
    const { id: roundId, version } = await round(y);
    const added = template.addSection.parse({
      roundId,
      version: String(version),
      heading: "Lokalerna",
      guidance: "",
      use: "required",
      seen: "",
    });
    await afterSeeing(y.county, addSection, added);
    expect(JSON.stringify((await read(y.local, id)).adopted)).toBe(before);
  });

  test("is read by everybody who reads the county, and changed by none of them", async () => {
    const y = await aYear();
    const { id } = await round(y);
    for (const as of [y.local, y.chair, y.c.as.reader])
      expect((await as((ctx) => getRound(ctx, id), "read")).mayEdit).toBe(false);
    await expect(y.local((ctx) => getOpening(ctx, "plan", 2031), "read")).rejects.toMatchObject({
      code: "not_allowed",
    });
    expect(await y.county((ctx) => getOpening(ctx, "plan", 2031), "read")).toMatchObject({
      days: { opensOn: "2030-10-01", deadlineOn: "2030-12-15" },
      templateOf: 2027,
      there: null,
    });
  });
});

describe("a next year", () => {
  test("stands open beside this one: what is changed in either leaves the other as it was", async () => {
    const y = await aYear();
    const now = await anAdopted(y);
    const next = await begin(y, "plan", 2027, "ja");
    await reopen(y.local, now, "correct");
    const ofDraft = async (id: string) => {
      const draft = (await read(y.local, id)).draft;
      return { goals: draft?.goals.map(({ title }) => title), sections: draft?.sections };
    };
    const before = await ofDraft(now);
    expect((await ofDraft(next)).goals).toEqual(before.goals);
    const { id: roundId, version } = await round(y);
    const added = template.addSection.parse({
      roundId,
      version: String(version),
      heading: "Vårt fokus",
      guidance: "",
      use: "required",
      seen: "",
    });
    await afterSeeing(y.county, addSection, added);
    await fill(y.local, next);
    await write(y.local, next, "delaktighet", "Nästa års ord.");
    expect(await ofDraft(now)).toEqual(before);
    const written = await ofDraft(next);
    await write(y.local, now, "delaktighet", "Det här årets ord.");
    expect(await ofDraft(next)).toEqual(written);
  });
});

describe("the county's goals", () => {
  test("are added, changed and counted, and one that a centre has tied to is not taken away", async () => {
    const y = await aYear();
    const add = schema.addCountyGoal.parse({ year: "2027", title: "Fler pappor", themes: "vald" });
    await expect(y.local((ctx) => addCountyGoal(ctx, add))).rejects.toMatchObject({
      code: "not_allowed",
    });
    await y.county((ctx) => addCountyGoal(ctx, add));
    const goal = async () => {
      const [one] = await y.county((ctx) => countyGoalsOf(ctx), "read");
      if (!one) throw new Error("no goal");
      return {
        goalId: one.id,
        version: String(one.version),
        centres: one.centres,
        title: one.title,
      };
    };
    const { centres: _, ...seen } = await goal();
    const changed = schema.changeCountyGoal.parse({ ...seen, title: "Fler pappor i grupperna" });
    await y.county((ctx) => changeCountyGoal(ctx, changed));
    await expect(y.county((ctx) => changeCountyGoal(ctx, changed))).rejects.toMatchObject({
      code: "conflict",
    });
    const documentId = await begin(y, "plan", 2027);
    const { goalId } = await goal();
    const own = { documentId, title: "Pappagrupp", indicator: "Deltagare", nature: "process" };
    await y.local((ctx) => addGoal(ctx, writing.addGoal.parse({ ...own, countyGoalId: goalId })));
    const now = await goal();
    expect(now).toMatchObject({ centres: 1, title: "Fler pappor i grupperna" });
    const remove = schema.removeCountyGoal.parse({ goalId, version: now.version });
    await expect(y.county((ctx) => removeCountyGoal(ctx, remove))).rejects.toMatchObject({
      rule: "county_goal_in_use",
    });
  });
});

describe("what waits", () => {
  test("for the chair is to adopt, for the county to receive, for whoever writes to complete", async () => {
    const y = await aYear();
    const waits = async (as: Year["local"]) =>
      (await as((ctx) => documentsThatWait(ctx), "read")).map((one) => one.document.why);
    await anAdopted(y);
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    expect([await waits(y.local), await waits(y.chair), await waits(y.county)]).toEqual([
      [],
      [],
      ["to_receive"],
    ]);
    await step(y.local, "submitDocument", id);
    expect([await waits(y.local), await waits(y.chair), await waits(y.county)]).toEqual([
      [],
      ["to_adopt"],
      ["to_receive"],
    ]);
    await adopt(y.local, id, "recordAdoption");
    expect(await waits(y.chair)).toEqual(["to_look_at"]);
    expect(await waits(y.c.as.reader)).toEqual([]);
  });
});
