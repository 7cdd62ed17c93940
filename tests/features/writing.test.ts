import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { SectionPage } from "@/components/writing/section-page";
import { getDocument, getReview, getSection } from "@/lib/document-page/queries";
import { confirmSection } from "@/lib/fetched/commands";
import * as fetched from "@/lib/fetched/schema";
import type { Ctx } from "@/lib/request";
import { handSection, saveSection } from "@/lib/writing/commands";
import * as goals from "@/lib/writing/goal-commands";
import { saveFigures, saveOutcome } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import { aCentre } from "../support/centre";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  sendBack,
  step,
  write,
  type Year,
} from "../support/document";
import { markup, textOf } from "../support/markup";
import { aMedarbetare, hand } from "../support/medarbetare";

const aGoal = { title: "Fler familjer hittar hit", indicator: "Besök", nature: "process" };
type As = Year["local"];

const addGoal = (as: As, documentId: string, over = {}) =>
  as((ctx) => goals.addGoal(ctx, schema.addGoal.parse({ documentId, ...aGoal, ...over })));
const draftOf = async (as: As, id: string) => {
  const { draft } = await read(as, id);
  if (!draft) throw new Error("no draft");
  return draft;
};
const goalOf = async (as: As, id: string) => {
  const [goal] = (await draftOf(as, id)).goals;
  if (!goal) throw new Error("no goal");
  return goal;
};
const sectionOf = async (as: As, id: string, key: string) => {
  const section = (await draftOf(as, id)).sections.find((s) => s.key === key);
  if (!section) throw new Error("no section");
  return section;
};
const figures = (as: As, documentId: string, said: object[], over = {}) =>
  as((ctx) => saveFigures(ctx, schema.saveFigures.parse({ documentId, figures: said, ...over })));

describe("the words of a section", () => {
  test("save themselves, and the second of two writers gets both texts", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const { id: sectionId, version } = await sectionOf(y.local, id, "delaktighet");
    const save = (as: As, body: string, at: number) =>
      as((ctx) =>
        saveSection(
          ctx,
          schema.saveSection.parse({ documentId: id, sectionId, version: at, body, auto: "ja" }),
        ),
      );
    const { kept } = await save(y.local, "Föräldrarådet", version);
    await expect(save(y.county, "Länets ord", version)).rejects.toMatchObject({
      code: "conflict",
      fields: { body: "Föräldrarådet", version: String(kept?.version) },
    });
    // The same words once more, as when the button is pressed while they save themselves.
    expect(await save(y.local, "Föräldrarådet", version)).toHaveProperty("kept");
    expect((await sectionOf(y.local, id, "delaktighet")).body).toBe("Föräldrarådet");
  });

  test("are of this document's draft and no other's", async () => {
    const y = await aYear();
    const [one, other] = [await begin(y, "plan", 2027), await begin(y, "plan", 2026)];
    const { id: sectionId, version } = await sectionOf(y.local, one, "delaktighet");
    const input = schema.saveSection.parse({ documentId: other, sectionId, version, body: "x" });
    await expect(y.local((ctx) => saveSection(ctx, input))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(write(y.chair, one, "delaktighet", "x")).rejects.toMatchObject({
      code: "not_allowed",
    });
  });

  test("hold no personnummer, and no more than so many characters", () => {
    const said = (body: string) =>
      schema.saveSection.safeParse({
        documentId: randomUUID(),
        sectionId: randomUUID(),
        version: 1,
        body,
      }).success;
    expect(said("Vi nådde 811218-9876")).toBe(false);
    expect(said("a".repeat(20_001))).toBe(false);
    expect(said("a".repeat(20_000))).toBe(true);
  });
});

describe("goals and activities", () => {
  test("are added, changed and taken away; with the activities under them after a question", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await addGoal(y.local, id, { themes: ["vald", "sprakutveckling"], aim: "samspel" });
    const goal = await goalOf(y.local, id);
    expect(goal).toMatchObject({ ...aGoal, themes: ["vald", "sprakutveckling"], aim: "samspel" });
    const change = (version: number, title: string) =>
      y.local((ctx) =>
        goals.changeGoal(
          ctx,
          schema.changeGoal.parse({ documentId: id, goalId: goal.id, version, ...aGoal, title }),
        ),
      );
    await change(goal.version, "Ett nytt mål");
    await expect(change(goal.version, "Ett annat")).rejects.toMatchObject({
      code: "conflict",
      fields: { title: "Ett nytt mål" },
    });
    const activity = { documentId: id, goalId: goal.id, what: "Träffar", audience: "riktad" };
    await y.local((ctx) => goals.addActivity(ctx, schema.addActivity.parse(activity)));
    const now = await goalOf(y.local, id);
    const remove = (seen?: string) =>
      y.local((ctx) =>
        goals.removeGoal(
          ctx,
          schema.removeGoal.parse({ documentId: id, goalId: now.id, version: now.version, seen }),
        ),
      );
    const asked = await remove().catch((error: { seen: string }) => error);
    expect(asked).toMatchObject({ sentences: ["Målets aktivitet tas också bort."] });
    await remove("seen" in asked ? asked.seen : "");
    expect((await draftOf(y.local, id)).goals).toEqual([]);
  });

  test("are of this document: another's goals and activities are not found", async () => {
    const y = await aYear();
    const [one, other] = [await begin(y, "plan", 2027), await begin(y, "plan", 2026)];
    await addGoal(y.local, one);
    await addGoal(y.local, other);
    const { id: goalId, version } = await goalOf(y.local, one);
    const row = { documentId: other, goalId, version };
    const attempts: ((ctx: Ctx) => Promise<unknown>)[] = [
      (ctx) => goals.changeGoal(ctx, schema.changeGoal.parse({ ...row, ...aGoal })),
      (ctx) => goals.removeGoal(ctx, schema.removeGoal.parse(row)),
      (ctx) => saveOutcome(ctx, schema.saveOutcome.parse({ ...row, outcome: "delvis" })),
      (ctx) =>
        goals.addActivity(
          ctx,
          schema.addActivity.parse({ documentId: other, goalId, what: "x", audience: "riktad" }),
        ),
    ];
    for (const attempt of attempts)
      await expect(y.local(attempt)).rejects.toMatchObject({ code: "not_found" });
  });

  test("a goal of the county's is one of the year's", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await expect(addGoal(y.local, id, { countyGoalId: randomUUID() })).rejects.toMatchObject({
      fields: { countyGoalId: "county_goal_unknown" },
    });
  });

  test("of a report are told one by one; the section is done when all have been", async () => {
    const y = await aYear();
    await anAdopted(y);
    const id = await begin(y, "berattelse", 2026);
    const goal = await goalOf(y.local, id);
    let seen = goal.version;
    const [activity] = (await draftOf(y.local, id)).activities;
    const tell = (activities: object[], version = seen) =>
      y.local((ctx) =>
        saveOutcome(
          ctx,
          schema.saveOutcome.parse({
            ...{ documentId: id, goalId: goal.id, version, outcome: "delvis", activities },
            outcomeValue: "22 familjer",
          }),
        ),
      );
    await expect(tell([{ id: randomUUID(), state: "inte" }])).rejects.toMatchObject({
      code: "not_found",
    });
    expect((await goalOf(y.local, id)).outcome).toBe(null);
    // Nobody has said anything of the activity, and a goal that is told does not say it either.
    expect(activity?.state).toBe(null);
    await tell([{ id: activity?.id, state: "" }]);
    expect((await draftOf(y.local, id)).activities[0]?.state).toBe(null);
    seen = (await goalOf(y.local, id)).version;
    const why = "Lokalen blev klar först i december.";
    await tell([{ id: activity?.id, state: "flyttad", comment: why }]);
    await expect(tell([{ id: activity?.id, state: "inte" }])).rejects.toMatchObject({
      code: "conflict",
      fields: { "activities[0].state": "flyttad", "activities[0].comment": why },
    });
    const after = await draftOf(y.local, id);
    expect(after.goals[0]).toMatchObject({ outcome: "delvis", outcomeValue: "22 familjer" });
    expect(after.activities[0]).toMatchObject({ state: "flyttad", comment: why });
    expect(after.sections.find((s) => s.type === "utfall")?.state).toBe("klart");
  });
});

describe("figures", () => {
  test("are a value, unknown, or do not apply; never two of them", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    const [first, second] = (await draftOf(y.local, id)).figures;
    const said = (over: object) => [{ id: first?.id, version: first?.version, ...over }];
    for (const [over, problem] of [
      [{ value: "12", state: "uppgift_saknas" }, "figure_both"],
      [{ state: "varde" }, "figure_missing"],
      [{ value: "12,5" }, "figure_not_whole"],
      [{ value: "900000" }, "figure_too_big"],
    ] as const)
      await expect(figures(y.local, id, said(over)), problem).rejects.toMatchObject({
        fields: { "figures[0].value": problem },
      });
    await figures(y.local, id, [
      ...said({ value: "0" }),
      { id: second?.id, version: second?.version, state: "uppgift_saknas" },
    ]);
    const after = (await draftOf(y.local, id)).figures;
    expect(after.slice(0, 2).map(({ state, value, quality }) => [state, value, quality])).toEqual([
      ["varde", 0, "raknad"],
      ["uppgift_saknas", null, null],
    ]);
    await expect(figures(y.local, id, said({ value: "7" }))).rejects.toMatchObject({
      code: "conflict",
      fields: { "figures[0].value": "0" },
    });
    await expect(
      figures(y.local, id, [{ id: randomUUID(), version: 1, value: "1" }]),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("that differ much from last year's are shown once, and stop nothing", async () => {
    const y = await aYear();
    await y.c.as.coordinator((ctx) =>
      ctx.db.documentRound.create({
        data: {
          kind: "berattelse",
          year: 2025,
          opensOn: new Date("2026-01-01"),
          deadlineOn: new Date("2026-02-15"),
          graceOn: new Date("2026-02-15"),
          figures: { create: [{ key: "besok_barn", required: true, active: true, position: 0 }] },
          sections: {
            create: [
              {
                key: "siffror",
                type: "siffror",
                heading: "Siffror",
                required: true,
                active: true,
                position: 0,
              },
            ],
          },
        },
      }),
    );
    const before = await begin(y, "berattelse", 2025);
    const [then] = (await draftOf(y.local, before)).figures;
    await figures(y.local, before, [{ id: then?.id, version: then?.version, value: "100" }]);
    await step(y.local, "submitDocument", before);
    await adopt(y.chair, before);

    const id = await begin(y, "berattelse", 2026);
    const now = async () =>
      (await draftOf(y.local, id)).figures.find((f) => f.key === "besok_barn");
    const save = async (value: string, over = {}) => {
      const figure = await now();
      return figures(y.local, id, [{ id: figure?.id, version: figure?.version, value }], over);
    };
    expect((await save("130")).goTo).not.toContain("jamfor");
    expect((await save("131")).goTo).toContain("jamfor=ja");
    expect((await now())?.value).toBe(131);
    expect((await save("131", { warned: "ja", ready: "ja" })).goTo).not.toContain("jamfor");
    const page = await y.local((ctx) => getSection(ctx, id, "siffror"), "read");
    expect(page.before).toMatchObject([{ key: "besok_barn", value: 100 }]);
  });
});

describe("a section that is handed to a medarbetare", () => {
  test("is hers to write, and nothing else is", async () => {
    const y = await aYear();
    const { as, personId } = await aMedarbetare(y);
    const id = await begin(y, "plan", 2027);
    await expect(write(as, id, "delaktighet", "x")).rejects.toMatchObject({ code: "not_allowed" });
    await expect(addGoal(as, id)).rejects.toMatchObject({ code: "not_allowed" });
    await hand(y, id, "delaktighet", personId);
    await hand(y, id, "mal", personId);
    await write(as, id, "delaktighet", "Föräldrarna valde tema.");
    await addGoal(as, id);
    await expect(write(as, id, "uppfoljning", "x")).rejects.toMatchObject({ code: "not_allowed" });
    const goalId = (await goalOf(as, id)).id;
    const activity = { documentId: id, goalId, what: "x", audience: "riktad" };
    await expect(
      as((ctx) => goals.addActivity(ctx, schema.addActivity.parse(activity))),
    ).rejects.toMatchObject({ code: "not_allowed" });
    await expect(step(as, "submitDocument", id)).rejects.toMatchObject({ code: "not_allowed" });
    const { id: sectionId, version } = await sectionOf(as, id, "delaktighet");
    const over = { documentId: id, sectionId, version, personId: "" };
    await expect(
      as((ctx) => handSection(ctx, schema.handSection.parse(over))),
    ).rejects.toMatchObject({ code: "not_allowed" });

    const page = await as((ctx) => getDocument(ctx, id, null), "read");
    expect(page.mayWriteIn.size).toBe(2);
    expect([page.writes, page.mayLead]).toEqual([true, false]);
    await expect(as((ctx) => getReview(ctx, id), "read")).rejects.toMatchObject({
      code: "not_allowed",
    });
    await hand(y, id, "delaktighet", "");
    await expect(write(as, id, "delaktighet", "x")).rejects.toMatchObject({ code: "not_allowed" });
  });

  test("is handed only to somebody who works there", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const person = await y.local(({ db }) => db.person.findFirst({}));
    await expect(hand(y, id, "delaktighet", person?.id ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("opens no other centre's document", async () => {
    const y = await aYear();
    const elsewhere = await aCentre(y.c, { bhv: "ja" }, { name: "Linden" });
    const as = y.c.acting("medarbetare", [
      { role: "medarbetare", scope: { level: "services", services: [], ids: [elsewhere] } },
    ]);
    const id = await begin(y, "plan", 2027);
    await expect(as((ctx) => getDocument(ctx, id, null), "read")).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(as((ctx) => getSection(ctx, id, "mal"), "read")).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("the summary", () => {
  test("is held to what somebody reads: more is kept while it is written, and neither done nor handed in", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    const long = "a".repeat(1_501);
    const auto = { auto: "ja", ready: "" };
    await write(y.local, id, "sammanfattning", long, auto);
    const section = () => sectionOf(y.local, id, "sammanfattning");
    expect(await section()).toMatchObject({ body: long, hasContent: false });
    await expect(write(y.local, id, "sammanfattning", long)).rejects.toMatchObject({
      fields: { body: "summary_too_long" },
    });
    expect((await section()).body).toBe(long);
    await expect(step(y.local, "submitDocument", id)).rejects.toMatchObject({
      rule: "document_incomplete",
    });
    const data = await y.local((ctx) => getSection(ctx, id, "sammanfattning"), "read");
    const page = textOf(markup(SectionPage({ ...data, asked: {} })));
    expect(page).toContain("1 501 av högst 1 500 tecken, 1 för många.");
    expect(page).toContain("1 tecken för långt");
    await write(y.local, id, "sammanfattning", "a".repeat(1_500));
    await step(y.local, "submitDocument", id);
  });
});

describe("what was fetched", () => {
  test("is right when somebody says so, and is fetched once more when the register has been mended", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const confirm = async (how: string) => {
      const { id: sectionId, version } = await sectionOf(y.local, id, "bemanning");
      const input = fetched.confirmSection.parse({ documentId: id, sectionId, version, how });
      return y.local((ctx) => confirmSection(ctx, input));
    };
    expect((await sectionOf(y.local, id, "bemanning")).state).toBe("ej_paborjat");
    await confirm("stammer");
    expect((await sectionOf(y.local, id, "bemanning")).state).toBe("klart");
    await confirm("hamta");
    expect((await sectionOf(y.local, id, "bemanning")).state).toBe("ej_paborjat");
  });
});

describe("the page of a document", () => {
  test("is a list of sections to whoever writes and a text to others; what stands is shown first", async () => {
    const y = await aYear();
    const id = await anAdopted(y);
    const shown = (as: As, version: number | null = null) =>
      as((ctx) => getDocument(ctx, id, version), "read");
    expect(await shown(y.local)).toMatchObject({ writes: false, version: { number: 1 } });
    await reopen(y.local, id, "correct");
    await write(y.local, id, "delaktighet", "Nu med rätt siffra.");
    expect(await shown(y.local)).toMatchObject({ writes: true, version: { number: 2 } });
    expect(await shown(y.c.as.reader)).toMatchObject({ writes: false, version: { number: 1 } });
    expect(await shown(y.c.as.reader, 2)).toMatchObject({ before: { number: 1 } });
    await expect(shown(y.local, 3)).rejects.toMatchObject({ code: "not_found" });
  });

  test("says whom to ask, and who sent it back", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await sendBack(y.chair, id, "group", "delaktighet");
    const page = await y.local((ctx) => getDocument(ctx, id, null), "read");
    const event = page.document.events.at(-1);
    expect(event).toMatchObject({ step: "return_by_group", sectionKey: "delaktighet" });
    expect(page.people.byUser.get(event?.actorId ?? "")).toBeDefined();
    const review = await y.local((ctx) => getReview(ctx, id), "read");
    expect(review.document.lock).toBe(null);
  });
});
