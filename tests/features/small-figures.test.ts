import { expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { EventList } from "@/components/history/event-list";
import { DocumentPage } from "@/components/writing/document-page";
import { SectionPage } from "@/components/writing/section-page";
import { getDocument, getSection } from "@/lib/document-page/queries";
import { readDocument } from "@/lib/documents/queries";
import { logRows } from "@/lib/history/document";
import { listChanges, partOfChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { saveFigures } from "@/lib/writing/report-commands";
import * as schema from "@/lib/writing/schema";
import { aCentre } from "../support/centre";
import {
  adopt,
  aLocalGroup,
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

type As = Year["local"];
const few = "färre än 5";

/** An adopted report in which three children came, and a second version in which four did. */
async function aSmallReport() {
  const y = await aYear();
  const id = await begin(y, "berattelse", 2026);
  await fill(y.local, id);
  const say = async (value: string) => {
    const { draft } = await read(y.local, id);
    const figure = draft?.figures.find(({ key }) => key === "besok_barn");
    const rows = [{ id: figure?.id, version: figure?.version, value }];
    const input = schema.saveFigures.parse({ documentId: id, figures: rows, ready: "ja" });
    await y.local((ctx) => saveFigures(ctx, input));
  };
  await say("3");
  const person = await aMedarbetare(y);
  await step(y.local, "submitDocument", id);
  await adopt(y.chair, id);
  await reopen(y.local, id, "correct");
  await say("4");
  return { y, id, person };
}

/** All that is read where the figure stands: on the page of each version, in print, in its section, and in what differs. */
async function told(as: As, id: string): Promise<string[]> {
  const html: string[] = [];
  for (const number of [1, 2]) {
    html.push(markup(DocumentPage(await as((ctx) => getDocument(ctx, id, number), "read"))));
    const document = await as((ctx) => readDocument(ctx, id), "read");
    const version = document.versions.find((v) => v.number === number);
    if (version) html.push(markup(PrintPage({ document, version })));
  }
  const section = await as((ctx) => getSection(ctx, id, "siffror"), "read");
  html.push(markup(SectionPage({ ...section, asked: {} })));
  return html.map((one) => textOf(one));
}

/** What the log says of the figure, on its page and in its file. */
async function logged(as: As): Promise<string> {
  const view = readChangesView({ amne: "planer" });
  const changes = await as((ctx) => listChanges(ctx, view), "read");
  return JSON.stringify(
    changes.events.flatMap(({ items }) =>
      items
        .filter(({ table, values }) => table === "document_figure" && values.key === "besok_barn")
        .map(({ fields, values }) => [values.value, fields.filter((f) => f.column === "value")]),
    ),
  );
}

test("a small number of persons is known to whoever writes, adopts or receives there, and few to all others", async () => {
  const { y, id, person } = await aSmallReport();
  const other = await aCentre(y.c, {}, { name: "Boken" });
  const group = await aLocalGroup(y.c, other);
  const chairOfOther = y.c.acting("ledamot", [
    {
      role: "ordforande",
      scope: { level: "group", id: group, county: false, codes: [], ids: [other] },
    },
  ]);
  const values = async (as: As) => {
    const { versions } = await as((ctx) => readDocument(ctx, id), "read");
    return versions.map(
      ({ figures }) => figures.find(({ key }) => key === "besok_barn") ?? { value: -1, few: -1 },
    );
  };
  const known = {
    writer: y.local,
    chair: y.chair,
    county: y.county,
    koordinator: y.c.as.koordinator,
  };
  for (const [who, as] of Object.entries(known)) {
    expect([who, (await values(as)).map((f) => [f.value, f.few])]).toEqual([
      who,
      [
        [4, null],
        [3, null],
      ],
    ]);
    expect(await logged(as), who).not.toContain(few);
    expect(await logged(as), who).toMatch(/"before":3.*"after":4|"after":4.*"before":3/);
  }
  const others = {
    reader: y.c.as.reader,
    coordinatorElsewhere: y.c.as.local(other),
    chairElsewhere: chairOfOther,
  };
  for (const [who, as] of Object.entries(others)) {
    expect([who, (await values(as)).map((f) => [f.value, f.few])]).toEqual([
      who,
      [
        [null, 5],
        [null, 5],
      ],
    ]);
    for (const text of await told(as, id)) expect(text, who).toContain(few);
    expect(await logged(as), who).toContain(few);
    expect(await logged(as), who).not.toMatch(/"(before|after|value)":[34]\b|\[[34],/);
    // The other figures, of twelve each, are told to everybody.
    const { versions } = await as((ctx) => readDocument(ctx, id), "read");
    expect(versions[0]?.figures.filter(({ value }) => value === 12).length).toBeGreaterThan(2);
  }

  // A medarbetare reads of her centre; what has been handed to her she knows.
  expect((await values(person.as)).map((f) => f.few)).toEqual([5, 5]);
  await hand(y, id, "siffror", person.personId);
  expect((await values(person.as)).map((f) => [f.value, f.few])).toEqual([
    [4, null],
    [3, null],
  ]);
});

test("the log says few on its page and in its file to whoever may not know, and the number to whoever may", async () => {
  const { y } = await aSmallReport();
  const view = readChangesView({ amne: "planer" });
  const shown = async (as: As) => {
    const log = await as((ctx) => listChanges(ctx, view), "read");
    const page = markup(EventList({ events: log.events, names: log.names, leadsTo: "x" }));
    const part = await as((ctx) => partOfChanges(ctx, view, null), "read");
    // What the figures became: a line for each, under the word for their value.
    const rows = logRows(part);
    const label = rows.find((row) => row.includes(few) || row.at(-2) === "12")?.at(-4);
    return { page: textOf(page), file: rows.filter((row) => row.at(-4) === label).flat() };
  };
  const reader = await shown(y.c.as.reader);
  expect(reader.page).toContain(few);
  expect(reader.file).toContain(few);
  expect(reader.file).not.toContain("4");
  const local = await shown(y.local);
  expect(local.page).not.toContain(few);
  expect(local.file).not.toContain(few);
  expect(local.file).toContain("4");
});
