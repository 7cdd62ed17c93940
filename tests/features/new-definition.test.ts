import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { QuestionPage } from "@/components/figure-questions/question-page";
import { FiguresPage } from "@/components/filing/figures-page";
import { OutliersPage } from "@/components/outliers/outliers-page";
import { ReviewPage } from "@/components/writing/review-page";
import { SectionPage } from "@/components/writing/section-page";
import { partOf, RoundForm } from "@/components/year/round-form";
import { RoundPage } from "@/components/year/round-page";
import type { RoundActions } from "@/components/year/round-part";
import { closeRound } from "@/lib/closing/commands";
import { getReview, getSection } from "@/lib/document-page/queries";
import { getFigureThread } from "@/lib/figure-questions/queries";
import { enterFigures } from "@/lib/filing/commands";
import { getFigures } from "@/lib/filing/queries";
import * as filing from "@/lib/filing/schema";
import { Unconfirmed } from "@/lib/form/unseen";
import { newDefinitionsOf } from "@/lib/new-definitions/queries";
import { getOutliers } from "@/lib/outliers/queries";
import { readOutlierView } from "@/lib/outliers/schema";
import { defineFigure } from "@/lib/template/commands";
import * as schema from "@/lib/template/schema";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writing from "@/lib/writing/schema";
import { openRound } from "@/lib/year/commands";
import { getRound, roundOf } from "@/lib/year/queries";
import * as yearSchema from "@/lib/year/schema";
import { aCentre, afterSeeing } from "../support/centre";
import type { TestCounty } from "../support/county";
import { asRole, urls } from "../support/database";
import {
  adopt,
  aLocalGroup,
  anAdopted,
  aYear,
  begin,
  fill,
  read,
  reopen,
  step,
  type Year,
} from "../support/document";
import { fileIt } from "../support/filing";
import { markup, textOf } from "../support/markup";
import { statementsOf } from "../support/statements";

type As = TestCounty["as"]["coordinator"];
const key = "besok_barn";
const text = "Bara besök under öppettid räknas";
const said = `Ny definition från 2026: ${text}.`;

const ofRound = (y: Year, year = 2026, kind: "plan" | "berattelse" = "berattelse") =>
  y.county((ctx) => roundOf(ctx, { kind, year }), "read");

async function input(y: Year, definition: string, over: object = {}) {
  const { id, version } = await ofRound(y);
  return schema.defineFigure.parse({ roundId: id, version, key, definition, seen: "", ...over });
}
const define = async (y: Year, definition = text, over: object = {}) =>
  afterSeeing(y.county, defineFigure, await input(y, definition, over));
const held = async (y: Year, of = key) =>
  (await ofRound(y)).figures.find((figure) => figure.key === of)?.newDefinition;

/** What is said before it is saved; nothing where nothing is. */
async function asked(y: Year, definition: string): Promise<string[]> {
  const given = await input(y, definition);
  const seen = await y.county((ctx) => defineFigure(ctx, given)).catch((e: unknown) => e);
  if (seen instanceof Unconfirmed) return [...seen.sentences];
  if (seen instanceof Error) throw seen;
  return [];
}

/** One more centre in the same county, with somebody who writes for it. */
async function another(y: Year, name: string): Promise<Year> {
  const centreId = await aCentre(y.c, { bhv: "ja" }, { name });
  const groupId = await aLocalGroup(y.c, centreId);
  const chair = y.c.acting("ledamot", [
    {
      role: "ordforande",
      scope: { level: "group", id: groupId, county: false, codes: [], ids: [centreId] },
    },
  ]);
  return { ...y, centreId, groupId, chair, local: y.c.as.local(centreId) };
}

/** The adopted report of 2025 of a centre, handed in as a file, with its children's visits. */
async function lastYear(y: Year, value = "1000") {
  const filed = { kind: "berattelse", year: "2025", adoptedOn: "2026-02-20" };
  const documentId = await fileIt(y.local, y.centreId, filed);
  const { rowVersion } = await read(y.local, documentId);
  const figures = { besok_barn: { value }, besok_vuxna: { value } };
  const given = filing.enterFigures.parse({ documentId, version: rowVersion, figures });
  await afterSeeing(y.local, enterFigures, given);
  return documentId;
}

const noActions = Object.fromEntries(
  ["days", "section", "add", "figures", "define"].map((name) => [name, async () => ({}) as never]),
) as unknown as RoundActions;

const page = async (y: Year, as: As, year = 2026) => {
  const { id } = await ofRound(y, year);
  return as(
    async (ctx) =>
      markup(
        RoundPage({ page: await getRound(ctx, id), definitions: await newDefinitionsOf(ctx) }),
      ),
    "read",
  );
};

describe("a new definition of a figure", () => {
  test("is said by the county, seen by everybody, changed, and taken away by leaving it empty", async () => {
    const y = await aYear();
    await define(y);
    expect(await held(y)).toBe(text);
    const { id } = await ofRound(y);
    for (const as of [y.county, y.local, y.c.as.reader])
      expect(textOf(await page(y, as))).toContain(said);
    const link = `/aret/${id}?siffra=${key}"`;
    expect(await page(y, y.county)).toContain(link);
    expect(await page(y, y.c.as.reader)).not.toContain(link);
    await define(y, "Nu räknas varje barn en gång.");
    expect(textOf(await page(y, y.county))).toContain(
      "Ny definition från 2026: Nu räknas varje barn en gång.",
    );
    await define(y, "  ");
    expect(await held(y)).toBeNull();
    expect(textOf(await page(y, y.county))).not.toContain("Ny definition från 2026: ");
  });

  test("has a form of its own, which says how the figure has been counted so far", async () => {
    const y = await aYear();
    await define(y);
    const data = await y.county(async (ctx) => getRound(ctx, (await ofRound(y)).id), "read");
    const definitions = await y.county(newDefinitionsOf, "read");
    const form = (siffra: string) => {
      const part = partOf({ round: data.round, definitions }, { siffra }, noActions);
      return part && textOf(markup(RoundForm({ page: data, part, operationId: "x" })));
    };
    expect(form(key)).toContain(
      "Så räknades den före 2026: Alla besök under året. Samma barn räknas varje gång.",
    );
    expect(form(key)).toContain(text);
    expect(form("finns_inte")).toBeNull();
  });

  test("holds in the years after, and is not copied to them as if it were new there", async () => {
    const y = await aYear();
    await define(y);
    const days = { opensOn: "2026-11-01", deadlineOn: "2028-02-15", lastOn: "" };
    const next = yearSchema.openRound.parse({
      ...{ kind: "berattelse", year: "2027", ways: "both", ...days },
    });
    await y.county((ctx) => openRound(ctx, next));
    const round = await ofRound(y, 2027);
    expect(round.figures.filter(({ newDefinition }) => newDefinition !== null)).toEqual([]);
    const shown = textOf(await page(y, y.county, 2027));
    expect(shown).toContain(said);
    expect(shown).toContain("Ange ny definition från 2027: Besök av barn");
    const part = partOf(
      { round, definitions: await y.county(newDefinitionsOf, "read") },
      { siffra: key },
      noActions,
    );
    const data = await y.county((ctx) => getRound(ctx, round.id), "read");
    if (!part) throw new Error("no form");
    expect(textOf(markup(RoundForm({ page: data, part, operationId: "x" })))).toContain(
      `Så räknades den före 2027: ${text}`,
    );
  });

  test("stays where the figure is no longer asked for, and can be taken away there", async () => {
    const y = await aYear();
    await define(y);
    await asRole(urls.superuser, (db) =>
      db.query("update round_figure set active = false where county_id = $1 and key = $2", [
        ...[y.c.id, key],
      ]),
    );
    expect(textOf(await page(y, y.county))).toContain(`(används inte)${said}`);
    await define(y, "");
    expect(textOf(await page(y, y.county))).not.toContain("Besök av barn");
  });

  test("is the county's to say alone, of its own figures, in words that may be kept", async () => {
    const y = await aYear();
    const given = await input(y, text);
    for (const as of [y.local, y.chair, y.c.as.reader, y.c.as.nobody])
      await expect(as((ctx) => defineFigure(ctx, given))).rejects.toMatchObject({
        code: "not_allowed",
      });
    const other = await aYear();
    await expect(other.county((ctx) => defineFigure(ctx, given))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(define(y, text, { key: "finns_inte" })).rejects.toMatchObject({
      code: "not_found",
    });
    const plan = await ofRound(y, 2027, "plan");
    await expect(
      define(y, text, { roundId: plan.id, version: plan.version }),
    ).rejects.toMatchObject({ code: "not_found" });
    await expect(define(y, "Som för 19121212-1212.")).rejects.toThrow(/personnummer/);
    await expect(define(y, "x".repeat(501))).rejects.toThrow();
    await define(y, "x".repeat(500));
    await expect(y.county((ctx) => defineFigure(ctx, given))).rejects.toMatchObject({
      code: "conflict",
    });
    for (const words of ["", " ", "x".repeat(501)])
      await expect(
        asRole(urls.superuser, async (db) => {
          await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
          await db.query("update round_figure set new_definition = $1 where county_id = $2", [
            ...[words, y.c.id],
          ]);
        }),
      ).rejects.toThrow(/round_figure_new_definition/);
  });

  test("is not said of a closed year, by no path", async () => {
    const y = await aYear();
    const { id: roundId, version } = await ofRound(y);
    await afterSeeing(y.county, closeRound, { roundId, version, seen: null });
    await expect(define(y)).rejects.toMatchObject({ rule: "round_closed" });
    await expect(
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        await db.query("update round_figure set new_definition = 'Ny' where round_id = $1", [
          roundId,
        ]);
      }),
    ).rejects.toThrow(/document_year_is_closed/);
    expect(await page(y, y.county)).not.toContain("?siffra=");
  });

  test("shows first whom it reaches and who has answered, by name, and what follows", async () => {
    const y = await aYear();
    expect(await asked(y, text)).toEqual([]);
    await define(y, "");
    const [ash, elm] = [await another(y, "Asken"), await another(y, "Almen")];
    const writes = "har börjat skriva. Ändringen syns i";
    await begin(y, "berattelse", 2026);
    const id = await begin(ash, "berattelse", 2026);
    const { draft } = await read(ash.local, id);
    const figures = (draft?.figures ?? [])
      .filter((figure) => figure.key === key)
      .map((figure) => ({ id: figure.id, version: figure.version, value: "40" }));
    const saved = writing.saveFigures.parse({ documentId: id, figures });
    await ash.local((ctx) => saveFigures(ctx, saved));
    await anAdopted(elm, "berattelse", 2026);
    const both = `Asken och Eken ${writes} deras utkast.`;
    const filled =
      "Almen och Asken har redan fyllt i siffran för 2026. Kontrollera att siffrorna är räknade på det sätt som nu gäller för 2026.";
    expect(await asked(y, text)).toEqual([
      both,
      "Siffran jämförs inte längre med 2025 eller tidigare. Inget som har skrivits ändras.",
      filled,
    ]);
    expect(await held(y)).toBeNull();
    await define(y);
    expect(await asked(y, text)).toEqual([]);
    expect(await asked(y, "Varje barn en gång.")).toEqual([
      both,
      "Bara texten ändras. Siffran jämförs som förut.",
    ]);
    expect(await asked(y, "")).toEqual([
      both,
      "Siffran jämförs med 2025 igen. Inget som har skrivits ändras.",
      filled,
    ]);
  });
});

/** A centre with last year's report, that writes this year's with three times as many visits. */
async function aWriter() {
  const y = await aYear();
  await lastYear(y);
  const id = await begin(y, "berattelse", 2026);
  const save = async () => {
    const { draft } = await read(y.local, id);
    const figures = (draft?.figures ?? []).flatMap((figure) =>
      figure.key === key || figure.key === "besok_vuxna"
        ? [
            {
              ...{ id: figure.id, version: figure.version },
              value: figure.key === key ? "3000" : "1100",
            },
          ]
        : [],
    );
    const given = writing.saveFigures.parse({ documentId: id, figures });
    return (await y.local((ctx) => saveFigures(ctx, given))).goTo;
  };
  const form = async () =>
    textOf(
      markup(
        SectionPage({
          ...(await y.local((ctx) => getSection(ctx, id, "siffror"), "read")),
          asked: {},
        } as never),
      ),
    ).replace(/\s/g, " ");
  const review = async () =>
    textOf(markup(ReviewPage(await y.local((ctx) => getReview(ctx, id), "read"))));
  return { y, id, save, form, review };
}

describe("whoever writes a figure that is counted otherwise", () => {
  test("is asked why it differs as long as it does not", async () => {
    const { save, form, review } = await aWriter();
    expect(await save()).toContain("?jamfor=ja");
    expect(await review()).toContain("Besök av barn i öppna förskolan");
    const shown = await form();
    expect(shown).toContain("Ökat med 200 procent sedan 2025.");
    expect(shown).not.toMatch(/Ny definition|på annat sätt/);
  });

  test("sees how it is counted, and is neither warned nor asked why it differs from last year", async () => {
    const { y, save, form, review } = await aWriter();
    await define(y);
    expect(await save()).not.toContain("jamfor");
    expect(await review()).not.toContain("Besök av barn i öppna förskolan");
    const shown = await form();
    expect(shown).toContain(`${said}Före 2026: Alla besök under året.`);
    expect(shown).toContain("2025: 1 000, räknades på annat sätt.");
    expect(shown).toContain("2025: 1 000. ");
    expect(shown).not.toContain("procent sedan 2025");
  });

  test("sees what it was counted by before, where that was new some years ago too", async () => {
    const { y, form } = await aWriter();
    const days = { opensOn: "2024-11-01", deadlineOn: "2025-02-15", lastOn: "" };
    const earlier = yearSchema.openRound.parse({
      ...{ kind: "berattelse", year: "2024", ways: "both", ...days },
    });
    await y.county((ctx) => openRound(ctx, earlier));
    const { id: roundId, version } = await ofRound(y, 2024);
    await define(y, "Bara barn 0–5 år.", { roundId, version });
    expect(await form()).toContain(
      "Ny definition från 2024: Bara barn 0–5 år.Före 2024: Alla besök",
    );
    // Last year was counted so too.
    expect(await form()).toContain("2025: 1 000. ");
    await define(y);
    expect(await form()).toContain(`${said}Före 2026: Bara barn 0–5 år.`);
  });

  test("is still asked of the other figures", async () => {
    const { y, save } = await aWriter();
    await define(y, text, { key: "besok_vuxna" });
    expect(await save()).toContain("?jamfor=ja");
  });

  test("is not told that it differs when figures are put beside a file", async () => {
    const y = await aYear();
    await lastYear(y);
    const filed = { kind: "berattelse", year: "2026", adoptedOn: "2026-11-20" };
    const documentId = await fileIt(y.county, y.centreId, filed);
    const sentences = async () => {
      const { rowVersion } = await read(y.county, documentId);
      const figures = { besok_barn: { value: "3000" } };
      const given = filing.enterFigures.parse({ documentId, version: rowVersion, figures });
      const seen = await y.county((ctx) => enterFigures(ctx, given)).catch((e: unknown) => e);
      return (seen as Unconfirmed).sentences.join(" ");
    };
    expect(await sentences()).toContain("Det skiljer mycket från 2025");
    await define(y);
    expect(await sentences()).not.toContain("Det skiljer mycket");
    const data = await y.county((ctx) => getFigures(ctx, documentId), "read");
    expect(textOf(markup(FiguresPage({ data })))).toContain(said);
  });

  test("leaves an adopted report the same on paper, to the byte; the next version's form says it", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "berattelse", 2026);
    const print = async () => {
      const document = await read(y.county, id);
      if (!document.adopted) throw new Error("nothing adopted");
      return markup(PrintPage({ document, version: document.adopted }));
    };
    const before = await print();
    await define(y);
    expect(await print()).toBe(before);
    await reopen(y.local, id, "correct");
    const data = await y.local((ctx) => getSection(ctx, id, "siffror"), "read");
    expect(textOf(markup(SectionPage({ ...data, asked: {} } as never)))).toContain(said);
  });
});

test("a figure that is counted otherwise does not stand out by what it was last year", async () => {
  const { y, id, save } = await aWriter();
  await save();
  await fill(y.local, id);
  const { draft } = await read(y.local, id);
  const figures = (draft?.figures ?? [])
    .filter((figure) => figure.key === key)
    .map((figure) => ({ id: figure.id, version: figure.version, value: "3000" }));
  const again = writing.saveFigures.parse({ documentId: id, figures, ready: "ja" });
  await y.local((ctx) => saveFigures(ctx, again));
  await step(y.local, "submitDocument", id);
  await adopt(y.chair, id);
  const list = () => y.county((ctx) => getOutliers(ctx, readOutlierView({ ar: "2026" })), "read");
  const why = async () => (await list()).rows.find((row) => row.key === key)?.reasons ?? null;
  const thread = async () => {
    const found = await y.county((ctx) => getFigureThread(ctx, id, key), "read");
    return textOf(markup(QuestionPage({ thread: found, asked: null }))).replace(/\s/g, " ");
  };
  expect(await why()).toEqual([{ why: "changed", before: 1000, percent: 200 }]);
  expect(await thread()).toContain("Ökat med 200 procent");
  const cost = (await statementsOf(list)).length;
  await define(y);
  expect(await why()).toBeNull();
  expect(await thread()).not.toContain("procent");
  expect(await thread()).toContain("1 000, räknades på annat sätt");
  expect((await statementsOf(list)).length).toBeLessThanOrEqual(cost);
  // The others stand where they stood; where the county has asked, last year's is marked.
  expect((await list()).rows.map((row) => row.key)).toContain("besok_vuxna");
  await asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
    await db.query(
      `insert into figure_remark (county_id, id, document_id, figure_key, number, kind, body)
       values ($1, gen_random_uuid(), $2, $3, 1, 'fraga', 'Stämmer det?')`,
      [y.c.id, id, key],
    );
  });
  expect(textOf(markup(OutliersPage({ data: await list() }))).replace(/\s/g, " ")).toContain(
    "1 000räknades på annat sätt",
  );
});
