import { describe, expect, test } from "vitest";
import { FiguresBeside } from "@/components/filing/figures-beside";
import { FiguresPage } from "@/components/filing/figures-page";
import { closeRound } from "@/lib/closing/commands";
import { getDocument } from "@/lib/document-page/queries";
import { enterFigures } from "@/lib/filing/commands";
import { getFigures } from "@/lib/filing/queries";
import * as schema from "@/lib/filing/schema";
import { Unconfirmed } from "@/lib/form/unseen";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writing from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import { afterSeeing } from "../support/centre";
import type { TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import { adopt, anAdopted, aYear, read, reopen, step, type Year } from "../support/document";
import { fileIt } from "../support/filing";
import { markup } from "../support/markup";

type As = TestCounty["as"]["coordinator"];
const pdf = {
  name: "Berättelse (exempel).pdf",
  bytes: new TextEncoder().encode(`%PDF-1.7 ${"x".repeat(500)}`),
};

const aFile = (y: Year, year = "2025", kind = "berattelse") =>
  fileIt(y.local, y.centreId, { kind, year, adoptedOn: "2026-02-20" }, pdf);

async function enter(as: As, documentId: string, figures: Record<string, object>, over = {}) {
  const { rowVersion } = await read(as, documentId);
  const input = schema.enterFigures.parse({
    ...{ documentId, figures, version: rowVersion },
    ...over,
  });
  return afterSeeing(as, enterFigures, input);
}

const standing = async (as: As, id: string) =>
  (await read(as, id)).adopted?.figures.map(({ key, state, value }) => [key, state, value]);

/** What the database answers to a statement by the product's own role. */
const directly = (y: Year, sql: string, values: unknown[]) =>
  asRole(urls.app, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
    return db.query(sql, values).then(
      (done) => `did it: ${done.rowCount}`,
      (error: Error) => error.message,
    );
  });

describe("figures beside what was handed in as a file", () => {
  test("are entered by the centre, then by the county when it has received it, without a new version", async () => {
    const y = await aYear();
    const id = await aFile(y);
    const before = (await read(y.local, id)).adopted;
    await enter(y.local, id, {
      besok_barn: { value: "1240" },
      oppna_timmar: { state: "uppgift_saknas" },
    });
    await step(y.county, "receiveDocument", id);
    await expect(enter(y.local, id, { besok_vuxna: { value: "9" } })).rejects.toMatchObject({
      rule: "figures_received",
    });
    await enter(y.county, id, { besok_vuxna: { value: "900", comment: "Ur bilagan." } });
    const after = await read(y.local, id);
    expect([after.versions.length, after.state]).toEqual([1, "mottagen"]);
    expect(await standing(y.local, id)).toEqual([
      ["besok_barn", "varde", 1240],
      ["besok_vuxna", "varde", 900],
      ["oppna_timmar", "uppgift_saknas", null],
    ]);
    // The file, the day, the group and whoever wrote it down stand as they stood.
    expect({ ...after.adopted, figures: [] }).toEqual({ ...before, figures: [] });
    expect(after.events.map((e) => e.step)).toEqual(["filed", "figures", "receive", "figures"]);
  });

  test("are seen before they are saved, each, with what differs much from the year before", async () => {
    const y = await aYear();
    const [last, id] = [await aFile(y, "2024"), await aFile(y)];
    await enter(y.local, last, { besok_barn: { value: "1000" } });
    const { rowVersion } = await read(y.local, id);
    const input = schema.enterFigures.parse({
      documentId: id,
      version: rowVersion,
      figures: { besok_barn: { value: "1500" }, samverkansmoten: { state: "inte_aktuellt" } },
    });
    const seen = await y.local((ctx) => enterFigures(ctx, input)).catch((e: unknown) => e);
    expect(seen).toBeInstanceOf(Unconfirmed);
    expect((seen as Unconfirmed).sentences.map((s) => s.replace(/\s/g, " "))).toEqual([
      "Besök av barn i öppna förskolan: 1 500. Det skiljer mycket från 2024, då det var 1 000.",
      "Samverkansmöten: inte aktuellt.",
      "När det är sparat ändras det bara i en ny version.",
    ]);
    expect(await standing(y.local, id)).toEqual([]);
  });

  test("stand once: neither changed, nor taken away, nor said again by any path", async () => {
    const y = await aYear();
    const id = await aFile(y);
    await enter(y.local, id, { besok_barn: { value: "12" } });
    await expect(enter(y.local, id, { besok_barn: { value: "13" } })).rejects.toMatchObject({
      fields: { "figures.besok_barn.value": "figure_there" },
    });
    const version = (await read(y.local, id)).adopted?.id;
    const refused = async (sql: string, ...values: unknown[]) =>
      expect(await directly(y, sql, [version, ...values]), sql).toMatch(
        /document_frozen|permission denied|document_figure_once/,
      );
    await refused("update document_figure set value = 13 where document_version_id = $1");
    await refused("delete from document_figure where document_version_id = $1");
    const add = (key: string, state: string) =>
      `insert into document_figure (county_id, id, document_version_id, key, required, position, state, value)
       values ('${y.c.id}', gen_random_uuid(), $1, '${key}', true, 0, ${state})`;
    await refused(add("besok_barn", "'varde', 13"));
    // A row to be filled later would be a hole in what is frozen.
    await refused(add("besok_vuxna", "null, null"));
    await refused(
      "insert into document_section (county_id, id, document_version_id, key, type, heading, required, position) select v.county_id, gen_random_uuid(), v.id, 'x', 'text', 'X', false, 9 from document_version v where v.id = $1",
    );
    const written = await anAdopted(y, "berattelse", 2026);
    const { id: theirs } = (await read(y.local, written)).adopted ?? { id: "" };
    expect(await directly(y, add("hembesok", "'varde', 1"), [theirs])).toMatch(/document_frozen/);
    await expect(enter(y.local, written, {})).rejects.toMatchObject({ rule: "figures_not_filed" });
  });

  test("are put right in a next version, where those that are missing can be told too", async () => {
    const y = await aYear();
    const id = await aFile(y);
    await enter(y.local, id, { besok_barn: { value: "12" } });
    const first = (await read(y.local, id)).adopted?.id;
    await reopen(y.local, id, "correct");
    await expect(enter(y.local, id, { besok_vuxna: { value: "9" } })).rejects.toMatchObject({
      rule: "figures_in_next_version",
    });
    expect(
      await directly(
        y,
        "insert into document_figure (county_id, id, document_version_id, key, required, position, state, value) select v.county_id, gen_random_uuid(), v.id, 'besok_vuxna', true, 1, 'varde', 9 from document_version v where v.id = $1",
        [first],
      ),
    ).toMatch(/document_frozen/);
    const { draft } = await read(y.local, id);
    expect(draft?.sections.map(({ key }) => key)).toEqual(["siffror"]);
    expect(draft?.figures.map(({ key, value }) => [key, value])).toContainEqual(["besok_barn", 12]);
    expect(draft?.figures).toHaveLength(5);
    const wrong = draft?.figures.find(({ key }) => key === "besok_barn");
    await y.local((ctx) =>
      saveFigures(
        ctx,
        writing.saveFigures.parse({
          documentId: id,
          figures: [{ id: wrong?.id, version: wrong?.version, value: "21" }],
        }),
      ),
    );
    expect(await standing(y.local, id)).toEqual([["besok_barn", "varde", 12]]);
    await adopt(y.local, id, "recordAdoption");
    expect(await standing(y.local, id)).toContainEqual(["besok_barn", "varde", 21]);
  });

  test("are refused with a sentence: nothing said, a value too big, a comment to nothing, a plan, a closed year, others", async () => {
    const y = await aYear();
    const [id, plan] = [await aFile(y, "2026"), await aFile(y, "2025", "plan")];
    const seen = { besok_barn: { value: "1" } };
    await expect(enter(y.local, id, {})).rejects.toMatchObject({ rule: "figures_none_said" });
    await expect(
      enter(y.local, id, { oppna_timmar: { value: "81" }, besok_barn: { comment: "Oklart." } }),
    ).rejects.toMatchObject({
      fields: {
        "figures.oppna_timmar.value": "figure_too_big",
        "figures.besok_barn.value": "figure_missing",
      },
    });
    await expect(enter(y.local, id, seen, { version: "99" })).rejects.toMatchObject({
      code: "conflict",
    });
    const { id: roundId, version } = await y.county(
      (ctx) => roundOf(ctx, { kind: "berattelse", year: 2026 }),
      "read",
    );
    await afterSeeing(y.county, closeRound, { roundId, version, seen: null });
    await expect(enter(y.county, id, seen)).rejects.toMatchObject({ rule: "document_year_closed" });
    expect(
      await directly(
        y,
        "insert into document_figure (county_id, id, document_version_id, key, required, position, state) select v.county_id, gen_random_uuid(), v.id, 'hembesok', true, 1, 'uppgift_saknas' from document_version v where v.document_id = $1",
        [id],
      ),
    ).toMatch(/document_year_is_closed/);
    await expect(enter(y.local, plan, {})).rejects.toMatchObject({ rule: "figures_not_asked" });
    await expect(enter(y.chair, id, {})).rejects.toMatchObject({ code: "not_allowed" });
    expect(schema.enterFigures.safeParse({ figures: { okand: { value: "1" } } }).success).toBe(
      false,
    );
  });

  test("and their absence are told on the document's page, with who entered them and what is left", async () => {
    const y = await aYear();
    const id = await aFile(y);
    const shown = async (as: As) =>
      markup(FiguresBeside(await as((ctx) => getDocument(ctx, id, null), "read")));
    expect(await shown(y.local)).toContain("Inga siffror är inskrivna.");
    expect(await shown(y.local)).toContain("Skriv in siffrorna");
    expect(await shown(y.chair)).not.toContain("Skriv in siffrorna");
    await enter(y.local, id, { besok_barn: { value: "12" } });
    expect(await shown(y.local)).toMatch(/Inskrivna bredvid filen.*2026\./);
    expect(await shown(y.local)).toContain(
      "Saknas: besök av vuxna i öppna förskolan, öppna förskolans öppettider, samverkansmöten och föräldragrupper.",
    );
    const page = await y.local((ctx) => getFigures(ctx, id), "read");
    const html = markup(FiguresPage({ data: page }));
    expect(html).toContain('name="figures.besok_vuxna.value"');
    expect(html).not.toContain('name="figures.besok_barn.value"');
  });
});
