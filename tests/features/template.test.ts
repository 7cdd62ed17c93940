import { describe, expect, test } from "vitest";
import { Unconfirmed } from "@/lib/form/unseen";
import type { Ctx } from "@/lib/request";
import { addSection, changeSection, chooseFigures, moveSection } from "@/lib/template/commands";
import { reachedBy } from "@/lib/template/queries";
import * as schema from "@/lib/template/schema";
import { saveSection } from "@/lib/writing/commands";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writing from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import { aCentre, afterSeeing } from "../support/centre";
import {
  aLocalGroup,
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
import { fileIt } from "../support/filing";

type Kind = "plan" | "berattelse";
const ofRound = (y: Year, kind: Kind) =>
  y.county((ctx) => roundOf(ctx, { kind, year: kind === "plan" ? 2027 : 2026 }), "read");

async function change(y: Year, key: string, use: string, kind: Kind = "plan", heading = "") {
  const round = await ofRound(y, kind);
  return schema.changeSection.parse({
    roundId: round.id,
    version: String(round.version),
    key,
    heading: heading || (round.sections.find((s) => s.key === key)?.heading ?? ""),
    guidance: "",
    use,
    seen: "",
  });
}

const apply = async (y: Year, ...args: [string, string, Kind?, string?]) =>
  afterSeeing(y.county, changeSection, await change(y, ...args));

/** What is said before a change is saved. */
async function said(y: Year, ...args: [string, string, Kind?, string?]): Promise<string[]> {
  const input = await change(y, ...args);
  const error = await y.county((ctx) => changeSection(ctx, input)).catch((e: unknown) => e);
  if (!(error instanceof Unconfirmed)) throw error;
  return [...error.sentences];
}

const sectionsOf = async (y: Year, id: string) => (await read(y.local, id)).draft?.sections ?? [];
const keysOf = async (y: Year, id: string) => (await sectionsOf(y, id)).map(({ key }) => key);

/** One more centre in the same county, with somebody who writes for it. */
async function another(y: Year, name: string): Promise<Year> {
  const centreId = await aCentre(y.c, { bhv: "ja" }, { name });
  const groupId = await aLocalGroup(y.c, centreId);
  return { ...y, centreId, groupId, local: y.c.as.local(centreId) };
}

describe("a heading that is switched off", () => {
  test("hides neither goals nor activities nor the staffing of a plan", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    for (const key of ["mal", "aktiviteter", "bemanning"]) await apply(y, key, "off");
    const { draft } = await read(y.local, id);
    const kept = draft?.sections.filter((s) => ["mal", "aktiviteter", "bemanning"].includes(s.key));
    expect(kept?.map((s) => [s.key, s.required])).toEqual([
      ["mal", false],
      ["aktiviteter", false],
      ["bemanning", false],
    ]);
    expect([draft?.goals.length, draft?.activities.length]).toEqual([1, 1]);
  });

  test("hides neither the outcomes nor the figures of a report", async () => {
    const y = await aYear();
    await anAdopted(y, "plan", 2026);
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    for (const key of ["maluppfyllelse", "siffror", "bemanning"])
      await apply(y, key, "off", "berattelse");
    expect(await keysOf(y, id)).toEqual(
      expect.arrayContaining(["maluppfyllelse", "siffror", "bemanning"]),
    );
  });

  test("goes where nothing hangs under it, and says by name where it stays", async () => {
    const y = await aYear();
    const [id, ash] = [await begin(y, "plan", 2027), await another(y, "Asken")];
    const other = await begin(ash, "plan", 2027);
    await write(y.local, id, "delaktighet", "Föräldrarna väljer teman.");
    expect(await said(y, "delaktighet", "off")).toEqual([
      "Asken och Eken har börjat skriva. Ändringen syns i deras utkast.",
      "Hos Eken finns det något under rubriken. Där står den kvar med allt som finns under den, och får lämnas som den är.",
      "Hos Asken finns det inget under rubriken. Där tas den bort ur utkastet.",
    ]);
    await apply(y, "delaktighet", "off");
    expect(
      [await keysOf(y, id), await keysOf(ash, other)].map((k) => k.includes("delaktighet")),
    ).toEqual([true, false]);
  });

  test("stays where somebody saved at the same moment, and it is asked once more", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const section = (await sectionsOf(y, id)).find((s) => s.key === "delaktighet");
    const input = await change(y, "delaktighet", "off");
    const seen = await y
      .county((ctx) => changeSection(ctx, input))
      .catch((e: Unconfirmed) => e.seen);
    let written = () => {};
    const saved = new Promise<void>((done) => {
      written = done;
    });
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const saving = y.local(async (ctx: Ctx) => {
      await saveSection(
        ctx,
        writing.saveSection.parse({
          ...{ documentId: id, sectionId: section?.id, version: section?.version },
          ...{ body: "Skrivet i sista stund.", auto: "ja" },
        }),
      );
      written();
      await held;
    });
    await saved;
    const changing = y.county((ctx) => changeSection(ctx, { ...input, seen: String(seen) }));
    const answered = expect(changing).rejects.toBeInstanceOf(Unconfirmed);
    await new Promise((done) => setTimeout(done, 300));
    letGo();
    await saving;
    await answered;
    await apply(y, "delaktighet", "off");
    expect((await sectionsOf(y, id)).find((s) => s.key === "delaktighet")?.body).toBe(
      "Skrivet i sista stund.",
    );
  });
});

describe("what a changed template leaves as it is", () => {
  test("is what has been handed in: neither heading nor demand changes under its reviewer", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    const before = JSON.stringify((await read(y.local, id)).draft);
    expect(await said(y, "delaktighet", "optional", "plan", "Inflytande")).toEqual([
      "Eken har lämnat in. Det som är inlämnat ändras inte, inte heller om det ska kompletteras efteråt.",
    ]);
    await apply(y, "delaktighet", "optional", "plan", "Inflytande");
    await apply(y, "budget", "required");
    await apply(y, "uppfoljning", "off");
    expect(JSON.stringify((await read(y.local, id)).draft)).toBe(before);
    await sendBack(y.chair, id, "group");
    await apply(y, "risker", "required");
    expect(await keysOf(y, id)).toContain("risker");
  });

  test("is the next version of a file: its text stands in the file", async () => {
    const y = await aYear();
    const id = await fileIt(y.local, y.centreId, { year: "2027" });
    await reopen(y.local, id, "correct");
    const round = await ofRound(y, "plan");
    const input = schema.addSection.parse({
      ...{ roundId: round.id, version: String(round.version), heading: "Lokalerna" },
      ...{ guidance: "", use: "required", seen: "" },
    });
    const error = await y.county((ctx) => addSection(ctx, input)).catch((e: unknown) => e);
    expect(error).toMatchObject({
      sentences: ["Eken rättar det som har lämnats in som fil. Det ändras inte."],
    });
    await afterSeeing(y.county, addSection, input);
    expect(await keysOf(y, id)).toEqual([]);
  });
});

describe("a heading that is switched on", () => {
  test("stands in every draft, in its place, and must be filled in where it is required", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await apply(y, "kommunikation", "required");
    const sections = await sectionsOf(y, id);
    const keys = sections.map(({ key }) => key);
    expect(keys.indexOf("kommunikation")).toBe(keys.indexOf("na_alla") + 1);
    expect(sections.find((s) => s.key === "kommunikation")).toMatchObject({
      required: true,
      state: "ej_paborjat",
    });
    await expect(step(y.local, "submitDocument", id)).rejects.toMatchObject({
      rule: "document_incomplete",
    });
    await write(y.local, id, "kommunikation", "Vi syns i kommunens kanaler.");
    expect(await said(y, "kommunikation", "optional")).toEqual([
      "Eken har börjat skriva. Ändringen syns i utkastet.",
      "Det finns redan något under rubriken hos Eken.",
      "Inget som har skrivits försvinner. Det som är fastställt ändras inte.",
    ]);
    await step(y.local, "submitDocument", id);
  });
});

describe("the order of the headings", () => {
  test("is changed a step at a time in the template and in the drafts, and not in what is handed in", async () => {
    const y = await aYear();
    const [id, ash] = [await begin(y, "plan", 2027), await another(y, "Asken")];
    const other = await begin(ash, "plan", 2027);
    await fill(ash.local, other);
    await step(ash.local, "submitDocument", other);
    const handedIn = JSON.stringify(await sectionsOf(ash, other));
    const before = await keysOf(y, id);
    const move = async (moved: string) => {
      const { id: roundId, version } = await ofRound(y, "plan");
      const input = schema.moveSection.parse({ roundId, version: String(version), moved });
      await y.county((ctx) => moveSection(ctx, input));
    };
    const { id: roundId } = await ofRound(y, "plan");
    expect(await y.county((ctx) => reachedBy(ctx, roundId), "read")).toEqual(["Eken"]);
    expect(before.slice(0, 2)).toEqual(["mal", "aktiviteter"]);
    await move("ned mal");
    expect((await keysOf(y, id)).slice(0, 2)).toEqual(["aktiviteter", "mal"]);
    // A heading that is not used stands between, and is no neighbour.
    await move("upp uppfoljning");
    expect((await keysOf(y, id)).slice(0, 3)).toEqual(["aktiviteter", "uppfoljning", "mal"]);
    await expect(move("upp aktiviteter")).rejects.toMatchObject({ code: "not_found" });
    const used = (await ofRound(y, "plan")).sections.filter((s) => s.active);
    expect(used.map((s) => s.key)).toEqual(await keysOf(y, id));
    expect((await keysOf(y, id)).toSorted()).toEqual(before.toSorted());
    expect(JSON.stringify(await sectionsOf(ash, other))).toBe(handedIn);
    await expect(move("upp budget")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the figures of a template", () => {
  test("come into the drafts, and leave them where nobody has answered", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    const figures = async () =>
      ((await read(y.local, id)).draft?.figures ?? []).map(({ key, required, state }) => [
        key,
        required,
        state,
      ]);
    const answered = (await read(y.local, id)).draft?.figures.find((f) => f.key === "besok_barn");
    await y.local((ctx) =>
      saveFigures(
        ctx,
        writing.saveFigures.parse({
          documentId: id,
          figures: [{ id: answered?.id, version: answered?.version, value: "12" }],
        }),
      ),
    );
    const round = await ofRound(y, "berattelse");
    const input = schema.chooseFigures.parse({
      ...{ roundId: round.id, version: String(round.version) },
      ...{ required: ["samverkansmoten"], optional: ["hembesok"], seen: "" },
    });
    const error = await y.county((ctx) => chooseFigures(ctx, input)).catch((e: unknown) => e);
    expect(error).toMatchObject({
      sentences: [
        "Eken har börjat skriva. Ändringen syns i utkastet.",
        "Svar som har lämnats finns kvar. En siffra som inte längre efterfrågas tas bort där ingen har svarat. Det som är fastställt ändras inte.",
      ],
    });
    await afterSeeing(y.county, chooseFigures, input);
    expect((await figures()).toSorted()).toEqual([
      ["besok_barn", false, "varde"],
      ["hembesok", false, null],
      ["samverkansmoten", true, null],
    ]);
  });
});
