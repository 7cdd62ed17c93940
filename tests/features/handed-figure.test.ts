import { describe, expect, test } from "vitest";
import { getDocument, getSection } from "@/lib/document-page/queries";
import { handedToMe } from "@/lib/handed-over/queries";
import { mentionsOf } from "@/lib/personal-data/held";
import { handFigure } from "@/lib/writing/commands";
import { saveFigures } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import { asRole, urls } from "../support/database";
import {
  adopt,
  aYear,
  begin,
  fill,
  read,
  reopen,
  step,
  write,
  type Year,
} from "../support/document";
import { aMedarbetare, hand } from "../support/medarbetare";

type As = Year["local"];

const figureOf = async (y: Year, id: string, key: string) => {
  const figure = (await read(y.local, id)).draft?.figures.find((f) => f.key === key);
  if (!figure) throw new Error(`no figure ${key}`);
  return figure;
};

/** Hands a figure over, as whoever does it. */
const give = async (y: Year, as: As, id: string, key: string, personId: string) => {
  const { id: figureId, version } = await figureOf(y, id, key);
  const input = schema.handFigure.parse({ documentId: id, figureId, version, personId });
  return as((ctx) => handFigure(ctx, input));
};

const tell = async (y: Year, as: As, documentId: string, keys: string[], over = {}) => {
  const figures = await Promise.all(keys.map((key) => figureOf(y, documentId, key)));
  const said = figures.map(({ id, version }) => ({ id, version, value: "31" }));
  return as((ctx) =>
    saveFigures(ctx, schema.saveFigures.parse({ documentId, figures: said, ...over })),
  );
};

async function aReport() {
  const y = await aYear();
  const { as, personId } = await aMedarbetare(y);
  return { y, as, personId, id: await begin(y, "berattelse", 2026) };
}
const refused = { code: "not_allowed" };

describe("a figure that is handed to a medarbetare", () => {
  test("is hers to write, and nothing else is", async () => {
    const { y, as, personId, id } = await aReport();
    await expect(tell(y, as, id, ["besok_barn"])).rejects.toMatchObject(refused);
    await give(y, y.local, id, "besok_barn", personId);
    await tell(y, as, id, ["besok_barn"]);
    expect(await figureOf(y, id, "besok_barn")).toMatchObject({ value: 31, assignedTo: personId });

    await expect(tell(y, as, id, ["besok_vuxna"])).rejects.toMatchObject(refused);
    await expect(tell(y, as, id, ["besok_barn", "besok_vuxna"])).rejects.toMatchObject(refused);
    expect((await figureOf(y, id, "besok_vuxna")).state).toBeNull();
    // The section is not hers to call ready, nor to write words in, nor are the others.
    await expect(tell(y, as, id, ["besok_barn"], { ready: "ja" })).rejects.toMatchObject(refused);
    await expect(write(as, id, "siffror", "x")).rejects.toMatchObject(refused);
    await expect(write(as, id, "analys", "x")).rejects.toMatchObject(refused);
    await expect(step(as, "submitDocument", id)).rejects.toMatchObject(refused);
    await expect(give(y, as, id, "besok_barn", "")).rejects.toMatchObject(refused);

    await give(y, y.local, id, "besok_barn", "");
    await expect(tell(y, as, id, ["besok_barn"])).rejects.toMatchObject(refused);
  });

  test("leaves what the coordinator has said of the section as it is", async () => {
    const { y, as, personId, id } = await aReport();
    await tell(y, y.local, id, ["besok_barn"], { ready: "ja" });
    await give(y, y.local, id, "besok_vuxna", personId);
    await tell(y, as, id, ["besok_vuxna"]);
    const section = (await read(y.local, id)).draft?.sections.find((s) => s.key === "siffror");
    expect(section?.ready).toBe(true);
  });

  test("is all that the section's page gives her to write", async () => {
    const { y, as, personId, id } = await aReport();
    await give(y, y.local, id, "besok_barn", personId);
    const section = await as((ctx) => getSection(ctx, id, "siffror"), "read");
    expect([section.mayWrite, section.hers.map(({ key }) => key)]).toEqual([false, ["besok_barn"]]);
    const page = await as((ctx) => getDocument(ctx, id, null), "read");
    expect([page.writes, page.mayWriteIn.size, page.handedFigures]).toEqual([true, 0, 1]);
    // Whoever has the whole section has its figures with it.
    await hand(y, id, "siffror", personId);
    const whole = await as((ctx) => getSection(ctx, id, "siffror"), "read");
    expect([whole.mayWrite, whole.hers.length]).toEqual([true, 5]);
    await tell(y, as, id, ["besok_vuxna"], { ready: "ja" });
  });

  test("waits on her start page until it has an answer", async () => {
    const { y, as, personId, id } = await aReport();
    const waits = (centres = [y.centreId]) =>
      as(async (ctx) => (await handedToMe(ctx, centres)).map((w) => w.figure ?? w.section), "read");
    expect(await waits()).toEqual([]);
    await give(y, y.local, id, "besok_barn", personId);
    await hand(y, id, "analys", personId);
    expect(await waits()).toEqual(["besok_barn", "analys"]);
    expect(await waits([])).toEqual([]);
    expect(await y.local((ctx) => handedToMe(ctx, [y.centreId]), "read")).toEqual([]);
    await tell(y, as, id, ["besok_barn"]);
    expect(await waits()).toEqual(["analys"]);
    await fill(y.local, id);
    await hand(y, id, "delaktighet", personId);
    await write(as, id, "delaktighet", "Föräldrarna valde.", { ready: "" });
    expect(await waits()).toEqual(["delaktighet"]);
    await step(y.local, "submitDocument", id);
    expect(await waits()).toEqual([]);
  });

  test("is handed only to somebody who works there, and by whoever has seen it as it is", async () => {
    const { y, personId, id } = await aReport();
    const other = await y.local(({ db }) =>
      db.person.findFirst({ where: { id: { not: personId } } }),
    );
    await expect(give(y, y.local, id, "besok_barn", other?.id ?? "")).rejects.toMatchObject({
      code: "not_found",
    });
    const { id: figureId, version } = await figureOf(y, id, "besok_barn");
    await tell(y, y.local, id, ["besok_barn"]);
    const input = schema.handFigure.parse({ documentId: id, figureId, version, personId });
    await expect(y.local((ctx) => handFigure(ctx, input))).rejects.toMatchObject({
      code: "conflict",
    });
    const elsewhere = await begin(y, "plan", 2027);
    const astray = { ...input, documentId: elsewhere };
    await expect(y.local((ctx) => handFigure(ctx, astray))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("goes with the report into its next version, and is told among what the county holds of her", async () => {
    const { y, as, personId, id } = await aReport();
    await give(y, y.local, id, "besok_barn", personId);
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await expect(tell(y, as, id, ["besok_barn"])).rejects.toMatchObject({ code: "broken_rule" });
    await adopt(y.chair, id);
    await reopen(y.local, id, "correct");
    await tell(y, as, id, ["besok_barn"]);
    const held = await y.county(
      (ctx) => mentionsOf(ctx, { id: personId, email: "ingen@exempel.se" }),
      "read",
    );
    expect(held.map(({ as, what }) => [as, what])).toContainEqual(["figure", "besok_barn"]);
  });

  test("is held by the database: nobody of another county, and nothing once it is adopted", async () => {
    const { y, personId, id } = await aReport();
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    const adopted = (await read(y.local, id)).adopted?.figures[0];
    const set = (person: string, figure: string) =>
      asRole(urls.superuser, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        await db.query("update document_figure set assigned_to = $1 where id = $2", [
          person,
          figure,
        ]);
      });
    await expect(set(personId, adopted?.id ?? "")).rejects.toThrow(/document_frozen/);
    const other = await aYear();
    const { personId: theirs } = await aMedarbetare(other);
    await reopen(y.local, id, "correct");
    const figure = await figureOf(y, id, "besok_barn");
    await expect(set(theirs, figure.id)).rejects.toThrow(/document_figure_person_fkey/);
  });
});
