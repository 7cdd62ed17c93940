import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { StepPage } from "@/components/document-steps/step-page";
import { QuestionPage } from "@/components/figure-questions/question-page";
import { OutliersPage } from "@/components/outliers/outliers-page";
import { StartPage } from "@/components/start/start-page";
import { DocumentPage } from "@/components/writing/document-page";
import { ReviewPage } from "@/components/writing/review-page";
import { SectionPage } from "@/components/writing/section-page";
import { closeRound } from "@/lib/closing/commands";
import { getDocument, getReview, getSection } from "@/lib/document-page/queries";
import { documentsThatWait, getStep } from "@/lib/document-steps/queries";
import { obstacleOf } from "@/lib/documents/keeping";
import * as commands from "@/lib/figure-questions/commands";
import { getFigureThread } from "@/lib/figure-questions/queries";
import * as schema from "@/lib/figure-questions/schema";
import { listChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { receiveMany } from "@/lib/matrix/commands";
import { getOutliers } from "@/lib/outliers/queries";
import { readOutlierView } from "@/lib/outliers/schema";
import { getStart } from "@/lib/start/queries";
import { getAllWaiting } from "@/lib/waiting/queries";
import { readWaitingView } from "@/lib/waiting/schema";
import { handFigure } from "@/lib/writing/commands";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writingSchemas from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import { afterSeeing } from "../support/centre";
import type { TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import {
  adopt,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  step,
  type Year,
} from "../support/document";
import { markup, textOf } from "../support/markup";
import { aMedarbetare, hand } from "../support/medarbetare";

type As = TestCounty["as"]["coordinator"];
const key = "besok_barn";

/** Says something of a figure, as somebody who has seen so much of its thread. */
async function say(
  as: As,
  name: keyof typeof commands,
  documentId: string,
  { body = "Stämmer det?", of = key, version = 0 } = {},
) {
  const said = (await read(as, documentId)).remarks.filter((remark) => remark.key === of).length;
  const input = schema[name].parse({ documentId, key: of, version: version || said + 1, body });
  return as((ctx) => commands[name](ctx, input as never));
}
const thread = (as: As, id: string, of = key) => as((ctx) => getFigureThread(ctx, id, of), "read");
const page = async (as: As, id: string, asked: string | null = null) =>
  textOf(markup(QuestionPage({ thread: await thread(as, id), asked })));
const states = async (as: As, id: string) =>
  (await read(as, id)).remarks.map((remark) => remark.kind);
const list = (y: Year, asked: Record<string, string> = {}) =>
  y.county((ctx) => getOutliers(ctx, readOutlierView({ ar: "2026", ...asked })), "read");
const shown = async (as: As, id: string) =>
  markup(DocumentPage(await as((ctx) => getDocument(ctx, id, null), "read")));

async function aReport() {
  const y = await aYear();
  return { y, id: await anAdopted(y, "berattelse", 2026) };
}

/** The figures of a draft are written, each with its value. */
async function write(y: Year, documentId: string, values: Record<string, string>) {
  const { draft } = await read(y.local, documentId);
  const figures = (draft?.figures ?? []).flatMap(({ id, version, key: of }) =>
    values[of] ? [{ id, version, value: values[of] }] : [],
  );
  await y.local((ctx) =>
    saveFigures(ctx, writingSchemas.saveFigures.parse({ documentId, figures })),
  );
}

describe("a question about a figure", () => {
  test("is asked, answered and closed, and then the county receives; the adopted version and its print stay as they were", async () => {
    const { y, id } = await aReport();
    const before = await read(y.county, id);
    const print = async () => {
      const document = await read(y.county, id);
      if (!document.adopted) throw new Error("nothing adopted");
      return markup(PrintPage({ document, version: document.adopted }));
    };
    const onPaper = await print();
    await say(y.county, "askAboutFigure", id, { body: "Räknas vuxna med?" });
    await expect(step(y.county, "receiveDocument", id)).rejects.toMatchObject({
      rule: "questions_open",
    });
    expect(await page(y.local, id)).toContain("Räknas vuxna med?");
    await say(y.local, "answerAboutFigure", id, { body: "Nej, bara barn." });
    await expect(step(y.county, "receiveDocument", id)).rejects.toMatchObject({
      rule: "questions_open",
    });
    await say(y.county, "closeFigureQuestion", id, { body: "" });
    expect(await states(y.county, id)).toEqual(["fraga", "svar", "klar"]);
    const { adopted, rowVersion, versions } = await read(y.county, id);
    expect(adopted).toEqual(before.adopted);
    expect([rowVersion, versions.length]).toEqual([before.rowVersion, 1]);
    expect(await print()).toBe(onPaper);
    await step(y.county, "receiveDocument", id);
    expect((await read(y.county, id)).state).toBe("mottagen");
    // What was said stands there with who and when, for both of them.
    for (const as of [y.county, y.local]) {
      const { remarks } = await thread(as, id);
      expect(remarks.map(({ by, at }) => [typeof by, at instanceof Date])).toEqual(
        Array(3).fill(["string", true]),
      );
      expect(textOf(await shown(as, id))).toMatch(/frågor och svar \(3\).*Nej, bara barn\./);
    }
  });

  test("that is open is let be with a reason, and is said on the page of the step with a way to it", async () => {
    const { y, id } = await aReport();
    await say(y.county, "askAboutFigure", id);
    const { document, decision } = await y.county((ctx) => getStep(ctx, id, "receive"), "read");
    const html = markup(
      StepPage({
        ...{ document, decision, step: "receive", obstacle: obstacleOf(document, "receive") },
        ...{ actions: {} as never, operationId: "x", removeProtocol: {} as never, problem: null },
      }),
    );
    expect(textOf(html)).toContain("En fråga om siffrorna är öppen");
    expect(html).toContain(`/planer-och-berattelser/${id}/siffror/${key}"`);
    expect(await shown(y.county, id)).toContain(`/${id}/steg/ta-emot"`);
    const problems = await y.county(async () => schema.acceptFigure.safeParse({ body: "" }));
    expect(problems.success).toBe(false);
    await expect(say(y.county, "closeFigureQuestion", id)).rejects.toMatchObject({
      rule: "question_not_answered",
    });
    await say(y.county, "acceptFigure", id, { body: "Samordnaren har slutat." });
    await step(y.county, "receiveDocument", id);
    expect(await page(y.local, id)).toContain("Samordnaren har slutat.");
  });

  test("stops its own row alone where the county receives several", async () => {
    const { y, id } = await aReport();
    await say(y.county, "askAboutFigure", id);
    const round = await y.county((ctx) => roundOf(ctx, { kind: "berattelse", year: 2026 }), "read");
    const { rowVersion } = await read(y.county, id);
    const done = await y.county((ctx) =>
      receiveMany(ctx, { roundId: round.id, documents: [`${id} ${rowVersion}`] }),
    );
    expect(done.shown?.("").facts).toEqual([
      { term: "Eken", value: expect.stringContaining("frågor om siffrorna") },
    ]);
    expect((await read(y.county, id)).state).toBe("faststalld");
  });

  test("neither stops the centre from handing in nor the group from deciding, and both are told of it", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    await expect(say(y.county, "askAboutFigure", id)).rejects.toMatchObject({
      rule: "question_before_handed_in",
    });
    await step(y.local, "submitDocument", id);
    await say(y.county, "askAboutFigure", id);
    await step(y.local, "takeBackDocument", id);
    const review = await y.local((ctx) => getReview(ctx, id), "read");
    expect(textOf(markup(ReviewPage(review)))).toContain("Länet har 1 fråga om siffrorna");
    const section = await y.local((ctx) => getSection(ctx, id, "siffror"), "read");
    const html = markup(SectionPage({ ...section, asked: {} }));
    expect(textOf(html)).toContain("Länet har en fråga");
    expect(textOf(html)).toContain("Svara på länets fråga");
    await say(y.local, "answerAboutFigure", id, { body: "Rättat." });
    await write(y, id, { [key]: "14" });
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    expect((await read(y.county, id)).state).toBe("faststalld");
    expect(await states(y.chair, id)).toEqual(["fraga", "svar"]);
  });

  test("is the county's to ask and to close, and the centre's or a medarbetare's with the figure to answer", async () => {
    const y = await aYear();
    const { as: medarbetare, personId } = await aMedarbetare(y);
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    const figure = (await read(y.local, id)).draft?.figures.find((one) => one.key === key);
    await y.local((ctx) =>
      handFigure(
        ctx,
        writingSchemas.handFigure.parse({
          ...{ documentId: id, figureId: figure?.id, version: figure?.version, personId },
        }),
      ),
    );
    await step(y.local, "submitDocument", id);
    for (const as of [y.local, y.chair, medarbetare])
      await expect(say(as, "askAboutFigure", id)).rejects.toMatchObject({ code: "not_allowed" });
    await say(y.county, "askAboutFigure", id);
    await say(y.county, "askAboutFigure", id, { of: "besok_vuxna" });
    await expect(say(y.chair, "answerAboutFigure", id)).rejects.toMatchObject({
      code: "not_allowed",
    });
    await say(medarbetare, "answerAboutFigure", id, { body: "Jag räknade om." });
    await expect(
      say(medarbetare, "answerAboutFigure", id, { of: "besok_vuxna" }),
    ).rejects.toMatchObject({ code: "not_allowed" });
    for (const as of [y.local, y.chair, medarbetare])
      for (const name of ["closeFigureQuestion", "acceptFigure"] as const)
        await expect(say(as, name, id)).rejects.toMatchObject({ code: "not_allowed" });
  });

  test("is nothing that whoever only reads the county's documents sees, nor does the log tell her", async () => {
    const { y, id } = await aReport();
    await say(y.county, "askAboutFigure", id, { body: "Jag räknade om." });
    const reader = y.c.as.reader;
    expect((await read(reader, id)).remarks).toEqual([]);
    await expect(thread(reader, id)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(
      reader((ctx) => getOutliers(ctx, readOutlierView({})), "read"),
    ).rejects.toMatchObject({ code: "not_allowed" });
    const log = async (as: As) =>
      JSON.stringify(
        (await as((ctx) => listChanges(ctx, readChangesView({ amne: "planer" })), "read")).events,
      );
    expect(await log(y.county)).toContain("Jag räknade om.");
    expect(await log(reader)).not.toContain("Jag räknade om.");
  });

  test("waits for whoever is to answer it, and its answer for the county", async () => {
    const { y, id } = await aReport();
    const waits = async (as: As) =>
      (await as((ctx) => documentsThatWait(ctx), "read")).map(({ document }) => document.why);
    expect(await waits(y.local)).toEqual([]);
    await step(y.county, "receiveDocument", id);
    await say(y.county, "askAboutFigure", id);
    expect([await waits(y.local), await waits(y.county)]).toEqual([["to_answer"], []]);
    await say(y.local, "answerAboutFigure", id);
    expect([await waits(y.local), await waits(y.county)]).toEqual([[], ["to_close"]]);
    await say(y.county, "closeFigureQuestion", id);
    expect(await waits(y.county)).toEqual([]);
  });

  test("waits in the list of a medarbetare who may answer it, and of nobody else who works there", async () => {
    const y = await aYear();
    const { as: medarbetare, personId } = await aMedarbetare(y);
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    const of = async (name: string) => {
      const figure = (await read(y.local, id)).draft?.figures.find((one) => one.key === name);
      const given = { documentId: id, figureId: figure?.id, version: figure?.version, personId };
      await y.local((ctx) => handFigure(ctx, writingSchemas.handFigure.parse(given)));
    };
    await of(key);
    await step(y.local, "submitDocument", id);
    const start = async (as: As) => (await as(getStart, "read")).waiting;
    const waits = async (as: As) =>
      (await as((ctx) => getAllWaiting(ctx, readWaitingView({})), "read")).lines.map(({ first }) =>
        first.what === "document" ? `${first.as} ${first.document.why}` : first.what,
      );
    // Another figure is not hers to answer.
    await say(y.county, "askAboutFigure", id, { of: "besok_vuxna" });
    expect([await waits(medarbetare), await start(medarbetare)]).toEqual([[], null]);
    await say(y.county, "askAboutFigure", id);
    expect(await waits(medarbetare)).toEqual(["medarbetare to_answer"]);
    const html = markup(StartPage({ slug: y.c.slug, start: await medarbetare(getStart, "read") }));
    expect(textOf(html)).toContain("Länet har frågat om siffrorna i verksamhetsberättelse 2026");
    expect(html).toContain(`/planer-och-berattelser/${id}"`);
    expect(await shown(medarbetare, id)).toContain(`/${id}/siffror/${key}"`);
    // Whoever works at another centre, or reads here without the figure, is asked nothing.
    const other = y.c.acting("medarbetare", [
      { role: "medarbetare", scope: { level: "services", services: [], ids: [] } },
    ]);
    for (const as of [other, y.c.as.reader, y.chair])
      expect(await waits(as)).not.toContain("medarbetare to_answer");
    // She who also writes for the centre has it once, as that.
    const both = y.c.acting("lasare", [
      { role: "medarbetare", scope: { level: "centres", ids: [y.centreId] } },
      { role: "lokal_samordnare", scope: { level: "centres", ids: [y.centreId] } },
    ]);
    expect((await waits(both)).filter((one) => one.includes("to_answer"))).toEqual([
      "lokal_samordnare to_answer",
    ]);
    await say(medarbetare, "answerAboutFigure", id);
    expect([await waits(medarbetare), await start(medarbetare)]).toEqual([[], null]);
  });

  test("waits for whoever has the section of the figures as well, also once it is adopted, and not in a closed year", async () => {
    const y = await aYear();
    const { as: medarbetare, personId } = await aMedarbetare(y);
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    await hand(y, id, "siffror", personId);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    await say(y.county, "askAboutFigure", id);
    const waits = async () =>
      (await medarbetare((ctx) => getAllWaiting(ctx, readWaitingView({})), "read")).total;
    expect(await waits()).toBe(1);
    const { id: roundId, version } = await y.county(
      (ctx) => roundOf(ctx, { kind: "berattelse", year: 2026 }),
      "read",
    );
    await afterSeeing(y.county, closeRound, { roundId, version, seen: null });
    expect(await waits()).toBe(0);
    await expect(say(medarbetare, "answerAboutFigure", id)).rejects.toMatchObject({
      rule: "document_year_closed",
    });
  });

  test("is one thread: who speaks second at the same time is told, and a personnummer is refused", async () => {
    const { y, id } = await aReport();
    await say(y.county, "askAboutFigure", id);
    await expect(say(y.county, "askAboutFigure", id, { version: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    const said = { documentId: id, key, version: 2, body: "Fråga 19121212-1212." };
    for (const name of Object.keys(commands) as (keyof typeof commands)[])
      expect(schema[name].safeParse(said).success, name).toBe(false);
    await expect(say(y.county, "askAboutFigure", id, { of: "hembesok" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("goes on in the next version, and its figure is led to where it can be changed", async () => {
    const { y, id } = await aReport();
    await say(y.county, "askAboutFigure", id);
    expect(await page(y.local, id)).toContain("Rätta i en ny version");
    await reopen(y.local, id, "correct");
    expect(await page(y.local, id)).toContain("Ändra siffran i berättelsen");
    expect(await states(y.local, id)).toEqual(["fraga"]);
  });

  test("is neither asked nor answered in a closed year, by the command's word and the database's", async () => {
    const { y, id } = await aReport();
    await step(y.county, "receiveDocument", id);
    await say(y.county, "askAboutFigure", id);
    const { id: roundId, version } = await y.county(
      (ctx) => roundOf(ctx, { kind: "berattelse", year: 2026 }),
      "read",
    );
    await afterSeeing(y.county, closeRound, { roundId, version, seen: null });
    for (const [as, name] of [
      [y.county, "askAboutFigure"],
      [y.local, "answerAboutFigure"],
      [y.county, "acceptFigure"],
    ] as const)
      await expect(say(as, name, id)).rejects.toMatchObject({ rule: "document_year_closed" });
    await expect(
      y.county(({ db }) =>
        db.figureRemark.create({
          data: { documentId: id, key, number: 2, kind: "svar", body: "x" },
        }),
      ),
    ).rejects.toThrow(/document_year_is_closed/);
    expect(await page(y.local, id)).toContain("Året är stängt");
    const directly = (sql: string) =>
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        return db.query(sql).then(
          () => "done",
          (error: Error) => error.message,
        );
      });
    for (const sql of ["update figure_remark set body = 'x'", "delete from figure_remark"])
      expect(await directly(sql)).toMatch(/permission denied/);
  });
});

describe("the county's list of figures that stand out", () => {
  /** Last year's report is adopted, and this year's says other numbers. */
  async function twoYears() {
    const y = await aYear();
    const last = await anAdopted(y, "berattelse", 2026);
    await asRole(urls.superuser, async (db) => {
      await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
      await db.query("update document set year = 2025 where id = $1", [last]);
    });
    const id = await begin(y, "berattelse", 2026);
    await fill(y.local, id);
    await write(y, id, { [key]: "40", besok_vuxna: "13" });
    return { y, id };
  }

  test("holds what has been handed in and differs much, with why, and how far its question has come", async () => {
    const { y, id } = await twoYears();
    expect((await list(y)).rows).toEqual([]);
    await step(y.local, "submitDocument", id);
    const { rows } = await list(y);
    expect(rows.map((row) => [row.centre, row.key, row.value, row.before, row.question])).toEqual([
      ["Eken", key, 40, 12, "ingen"],
    ]);
    const said = async (asked: Record<string, string> = {}) =>
      textOf(markup(OutliersPage({ data: await list(y, asked) })));
    expect(await said()).toContain("Ökat med 233 procent sedan 2025.");
    expect(await said()).toContain("Inte fastställd");
    await say(y.county, "askAboutFigure", id);
    // What does not stand out is there as soon as it is asked about.
    await say(y.county, "askAboutFigure", id, { of: "oppna_timmar" });
    await say(y.local, "answerAboutFigure", id);
    const all = await list(y);
    expect(all.rows.map((row) => [row.key, row.question])).toEqual([
      [key, "besvarad"],
      ["oppna_timmar", "stalld"],
    ]);
    expect([all.out, all.asked, all.answered]).toEqual([1, 1, 1]);
    for (const [lage, found] of [
      ["oppna", 2],
      ["stalld", 1],
      ["besvarad", 1],
      ["klar", 0],
      ["ingen", 0],
    ] as const)
      expect((await list(y, { lage })).found, lage).toBe(found);
    expect((await list(y, { lage: "strunt", sida: "9" })).found).toBe(2);
    expect(await said({ lage: "stalld" })).toContain("Sticker inte ut, men ni har frågat om den.");
    // The reason stands at the figure too, for the county alone.
    expect(await page(y.county, id)).toContain("Ökat med 233 procent");
    expect(await page(y.local, id)).not.toContain("Ökat med 233 procent");
  });
});
