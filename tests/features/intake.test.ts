import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { Problem } from "@/lib/domain/problem";
import { acceptDraft, keepDraft, pasteList } from "@/lib/intake/commands";
import { readHeader, readList } from "@/lib/intake/import";
import { getDraft } from "@/lib/intake/queries";
import * as schema from "@/lib/intake/schema";
import { listCentres } from "@/lib/register/queries";
import { readView } from "@/lib/register/schema";
import { readFile, readText } from "@/lib/tables/read";
import { aCentre, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { workbook } from "../support/zip";

const header = "Familjecentral;Kommun;Adress;Postnummer;Ort;MHV;BHV;ÖF;FS;BHV enhet";
const paste = (list: string, fromOn = "2026-01-01") => schema.pasteList.parse({ list, fromOn });

async function kept(c: TestCounty, rows: string[], head = header) {
  const done = await c.as.coordinator((ctx) => pasteList(ctx, paste([head, ...rows].join("\n"))));
  return c.as.coordinator((ctx) => getDraft(ctx, idOf(done)), "read");
}
const register = (c: TestCounty) =>
  c.as.reader((ctx) => listCentres(ctx, readView({}), null), "read");
const accept = (c: TestCounty, draft: { id: string; version: number }) =>
  c.as.coordinator((ctx) =>
    acceptDraft(ctx, schema.acceptDraft.parse({ draftId: draft.id, version: draft.version })),
  );

describe("a list that a county has", () => {
  test("is written only when it has been accepted, and then whole", async () => {
    const c = await aCounty();
    const draft = await kept(c, [
      "Eklunden;Testkommun X;Gatan 1;211 20;Staden;helt;helt;helt;helt;BVC Ek".replace(
        "Testkommun X",
        `Testkommun ${c.municipalities[0]}`,
      ),
      `Björken;${c.municipalities[1]};;;;;ja;delvis;;`,
    ]);
    expect(draft.counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 0 });
    expect((await register(c)).total).toBe(0);
    await accept(c, draft);
    const { rows } = await register(c);
    expect(rows.map((r) => [r.name, r.kind])).toEqual([
      ["Björken", "none"],
      ["Eklunden", "familjecentral"],
    ]);
  });

  test("accepted twice does nothing twice", async () => {
    const c = await aCounty();
    const draft = await kept(c, [`Eklunden;${c.municipalities[0]};;;;x;x;x;x;`]);
    await accept(c, draft);
    await expect(accept(c, draft)).rejects.toSatisfy(
      (e) => e instanceof Problem && e.rule === "already_accepted",
    );
    expect((await register(c)).total).toBe(1);
  });

  test("read in again changes only what has become otherwise", async () => {
    const c = await aCounty();
    await accept(
      c,
      await kept(c, [
        `Eklunden;${c.municipalities[0]};Gatan 1;21120;Staden;x;x;x;x;`,
        `Björken;${c.municipalities[0]};;;;;x;x;;`,
      ]),
    );
    const again = await kept(c, [
      `EKLUNDEN;${c.municipalities[0]};Nya gatan 2;21120;Staden;x;x;x;delvis;`,
      `Björken;${c.municipalities[0]};;;;;x;x;;`,
    ]);
    expect(again.counts).toEqual({ new: 0, changed: 1, unchanged: 1, refused: 0 });
    await accept(c, again);
    expect((await register(c)).rows.map((r) => r.kind)).toEqual([
      "familjecentralsliknande",
      "familjecentralsliknande",
    ]);
  });

  test("that only names the services leaves the kind open", async () => {
    const c = await aCounty();
    const draft = await kept(
      c,
      [`Eklunden;${c.municipalities[0]};MHV, BHV, ÖF`],
      "Namn;Kommun;Verksamheter",
    );
    await accept(c, draft);
    expect((await register(c)).rows[0]).toMatchObject({
      kind: "undecided",
      degrees: { bhv: "okand", forebyggande_socialtjanst: "nej" },
    });
  });

  test("has each refused row named with its reason, and takes in the others", async () => {
    const c = await aCounty();
    const [m] = c.municipalities;
    const draft = await kept(c, [
      `Ett;Ingenstans;;;;x;x;x;x;`,
      `Två;${m};;2112;;x;x;x;x;`,
      `Tre;${m};;;;kanske;x;x;x;`,
      `Anna 811218-9876;${m};;;;x;x;x;x;`,
      `Fyra;${m};;;;x;x;x;x;`,
      `fyra;${m};;;;x;x;x;x;`,
      `;${m};;;;x;x;x;x;`,
    ]);
    expect(draft.rows.map((r) => r.row.problems.map((p) => p.problem))).toEqual([
      ["municipality_unknown"],
      ["postcode_wrong", "address_incomplete"],
      ["degree_unknown_word"],
      ["personnummer"],
      [],
      ["twice"],
      ["name_missing"],
    ]);
    await accept(c, draft);
    expect((await register(c)).rows.map((r) => r.name)).toEqual(["Fyra"]);
  });

  test("is the länssamordnare's, and another county's draft is not found", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const draft = await kept(c, [`Ett;${c.municipalities[0]};;;;x;x;x;x;`]);
    for (const who of [c.as.koordinator, c.as.local(), c.as.member, c.as.reader, c.as.nobody])
      await expect(who((ctx) => getDraft(ctx, draft.id))).rejects.toSatisfy(
        (e) => e instanceof Problem && e.code === "not_allowed",
      );
    await expect(other.as.coordinator((ctx) => getDraft(ctx, draft.id))).rejects.toSatisfy(
      (e) => e instanceof Problem && e.code === "not_found",
    );
  });

  test("may hold a centre that the county already has, whose years stay as they were", async () => {
    const c = await aCounty();
    await aCentre(c, { bhv: "ja", oppen_forskola: "ja" });
    const draft = await kept(c, [
      `Familjecentralen Prov (exempel);${c.municipalities[0]};;;;ja;ja;ja;ja;`,
    ]);
    expect(draft.counts.changed).toBe(1);
    await accept(c, draft);
    const then = await c.as.reader(
      (ctx) => listCentres(ctx, readView({ dag: "2025-12-31" }), null),
      "read",
    );
    expect([then.rows[0]?.kind, (await register(c)).rows[0]?.kind]).toEqual([
      "familjecentralsliknande",
      "familjecentral",
    ]);
  });
});

describe("what a table is", () => {
  test("headings are known however they are written, and unknown ones are named", () => {
    expect(readHeader(["  NAMN", "kommun", "Bvc", "Öppna  förskolan", "Färg"])).toEqual({
      columns: ["name", "municipality", "bhv", "oppen_forskola", null],
      unknown: ["Färg"],
    });
    expect(readList([["Färg"], ["röd"]], []).missing).toEqual(["name", "municipality"]);
  });

  test("text is parted by whichever mark the headings have, quotes and line breaks kept", () => {
    expect(readText('\ufeffA;B\n"x;y";2')).toEqual({
      rows: [
        ["A", "B"],
        ["x;y", "2"],
      ],
    });
    expect(readText("A\tB\nx\t2")).toEqual({
      rows: [
        ["A", "B"],
        ["x", "2"],
      ],
    });
    expect(readText("A,B\nx,2")).toEqual({
      rows: [
        ["A", "B"],
        ["x", "2"],
      ],
    });
    expect(readText(" \n ")).toEqual({ problem: "empty" });
    expect(readText(`A\n${"x\n".repeat(501)}`)).toEqual({ problem: "too_many_rows" });
  });

  test("a file is what its bytes say, not what it is called", async () => {
    const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]);
    expect(await readFile("lista.csv", zip)).toEqual({ problem: "wrong_type" });
    expect(await readFile("lista.xlsx", new TextEncoder().encode("A;B"))).toEqual({
      problem: "wrong_type",
    });
    expect(await readFile("lista.exe", new TextEncoder().encode("A;B"))).toEqual({
      problem: "wrong_type",
    });
    expect(await readFile("lista.xlsx", zip)).toEqual({ problem: "broken" });
    expect(await readFile("lista.csv", new Uint8Array([0xd6, 0x46, 0x3b, 0x42]))).toEqual({
      rows: [["ÖF", "B"]],
    });
  });

  test("a workbook gives its first sheet: dates, numbers, formulas' results and formatted text", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Lista").addRows([
      ["Namn", "Öppnade", "Antal"],
      [
        { richText: [{ text: "Ek" }, { text: "lunden" }] },
        new Date("2020-01-15T00:00:00Z"),
        { formula: "1+1", result: 2 },
      ],
    ]);
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(await readFile("lista.xlsx", bytes)).toEqual({
      rows: [
        ["Namn", "Öppnade", "Antal"],
        ["Eklunden", "2020-01-15", "2"],
      ],
    });
  });

  test("rows are counted without the empty ones, and no more are read than may be", () => {
    const rows = (n: number) => Array.from({ length: n }, (_, i) => `Ek ${i};Lund\n;;;\n`).join("");
    const read = readText(`Namn;Kommun\n${rows(500)}`);
    expect("rows" in read && read.rows).toHaveLength(501);
    expect(readText(`Namn;Kommun\n${rows(501)}`)).toEqual({ problem: "too_many_rows" });
    expect(readText(`Namn;Kommun\n${rows(501)}"${"x".repeat(200_000)}`)).toEqual({
      problem: "too_many_rows",
    });
  });

  test("a file in any encoding and with any line breaks that Excel has written is read", async () => {
    const rows = [
      ["Namn", "Kommun"],
      ["Ek å", "Malmö"],
      ["Al", "Lund"],
    ];
    const text = "Namn\tKommun\r\nEk å\tMalmö\nAl\tLund\r";
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    expect(await readFile("lista.txt", utf16)).toEqual({ rows });
    const marked = new TextEncoder().encode(`\ufeff${text}`);
    expect(await readFile("lista.csv", marked)).toEqual({ rows });
    const old = new Uint8Array(Buffer.from(text, "latin1"));
    expect(await readFile("lista.csv", old)).toEqual({ rows });
  });
});

describe("a list that says what the register may not hold", () => {
  const columns = "Namn;Kommun;Adress;Postnummer;Ort;Telefon;Webb;BHV;BHV enhet;Anteckning";
  const row = (c: TestCounty, over: Record<number, string>) => {
    const cells = ["Eken", c.municipalities[0], "Gatan 1", "21120", "Staden", "", "", "x", "", ""];
    return cells.map((cell, i) => over[i] ?? cell).join(";");
  };

  test.each([
    ["phone", "phone_wrong", { 5: "Anna 040-12 34 56" }],
    ["phone", "phone_wrong", { 5: "040-12 34 56 / 040-78 90 12, annars 070-123 45 67" }],
    ["town", "too_long", { 4: "S".repeat(61) }],
    ["street", "too_long", { 2: "G".repeat(121) }],
    ["website", "website_wrong", { 6: "http://[" }],
    ["website", "too_long", { 6: `https://a.example/${"a".repeat(300)}` }],
    ["bhv_unit", "too_long", { 8: "E".repeat(121) }],
    ["bhv_unit", "personnummer", { 8: "811218-9876" }],
  ] as const)("is refused before it is accepted: %s %s", async (column, problem, over) => {
    const c = await aCounty();
    const draft = await kept(c, [row(c, over), row(c, { 0: "Alen" })], columns);
    const [wrong] = draft.rows;
    expect(wrong?.row.problems).toMatchObject([{ column, problem }]);
    await accept(c, draft);
    expect((await register(c)).rows.map((r) => r.name)).toEqual(["Alen"]);
  });

  test("names a municipality twice in the catchment, and it is one", async () => {
    const c = await aCounty();
    const [home, other] = c.municipalities;
    const row = `Eken;${home};${other}, ${other}, ${home}`;
    await accept(c, await kept(c, [row], "Namn;Kommun;Upptagningskommuner"));
    expect((await register(c)).total).toBe(1);
  });

  test("keeps no personnummer, not in the draft nor in the file's name", async () => {
    const c = await aCounty();
    const said = "811218-9876";
    const rows = [`${columns};Barn ${said}`, row(c, { 0: `Eken ${said}`, 9: said })];
    const table = readText(rows.join("\n"));
    const list = { fileName: `${said}.csv`, table, fromOn: today };
    const done = await c.as.coordinator((ctx) => keepDraft(ctx, list));
    const [held] = await c.as.coordinator(({ db }) => db.importDraft.findMany(), "read");
    expect(JSON.stringify(held)).not.toContain(said);
    const draft = await c.as.coordinator((ctx) => getDraft(ctx, idOf(done)), "read");
    expect(draft.rows[0]?.row.problems).toMatchObject([
      { column: "name", problem: "personnummer" },
    ]);
  });

  test("is named by nothing, where its file's name is none that may stand in the register", async () => {
    const c = await aCounty();
    for (const fileName of ["", "a\u0000.csv", "811218-9876.xlsx", "\ud83d.csv"]) {
      const table = readText(`Namn;Kommun\nEken ${fileName.length};${c.municipalities[0]}`);
      const done = await c.as.coordinator((ctx) =>
        keepDraft(ctx, { fileName, table, fromOn: today }),
      );
      const draft = await c.as.coordinator((ctx) => getDraft(ctx, idOf(done)), "read");
      expect(draft.fileName).toBe("Uppladdad lista");
      await accept(c, draft);
    }
  });
});

describe("a workbook that means harm", () => {
  const cell = (at: string, text: string) =>
    `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell("A1", "Namn")}</row><row r="2">${cell("A2", "Ek")}</row>`;
  const read = (sheet: string | Uint8Array, says?: number) =>
    readFile("lista.xlsx", workbook(sheet, says));

  test("may speak of a billion columns", async () => {
    const cols = '<cols><col min="1" max="2000000000" width="9"/></cols>';
    const told = { rows: [["Namn"], ["Ek"]] };
    expect(await read(`${cols}<sheetData>${rows}</sheetData>`)).toEqual(told);
  });

  test("is broken when every cell of it is merged, and the server still stands", async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const sheet = `<sheetData>${rows}</sheetData>${merged}`;
    expect(await read(sheet)).toEqual({ problem: "broken" });
  });

  test("is broken when a row lies beyond Excel's last", async () => {
    const far = `<row r="2000000000">${cell("A2000000000", "Al")}</row>`;
    expect(await read(`<sheetData>${rows}${far}</sheetData>`)).toEqual({ problem: "broken" });
  });

  test("is too large when it unpacks to much, also when it says that it does not", async () => {
    const bomb = new Uint8Array(60 * 1024 * 1024);
    expect(await read(bomb)).toEqual({ problem: "too_large" });
    expect(await read(bomb, 1000)).toEqual({ problem: "too_large" });
  });
});
