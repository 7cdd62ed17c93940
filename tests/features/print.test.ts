import { createElement } from "react";
import { expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { attachProtocol } from "@/lib/protocols/keeping";
import { asRole, urls } from "../support/database";
import { adopt, anAdopted, aYear, begin, fill, read, step, type Year } from "../support/document";
import { aPdf, fileIt } from "../support/filing";
import { markup, textOf } from "../support/markup";

async function printed(y: Year, id: string): Promise<string> {
  const document = await read(y.c.as.reader, id);
  const [version] = document.versions;
  if (!version) throw new Error("no version");
  return textOf(markup(createElement(PrintPage, { document, version })));
}

/** Texts that the product has words for, or that are another's. */
const known = new Set(["key", "aim", "returned_reason", "county_goal_title"]);

/** Writes a text of its own into every column of words of every row under a draft, and gives them all. */
async function everyWord(y: Year, documentId: string): Promise<string[]> {
  return asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
    const tables = ["document_section", "document_goal", "document_activity", "document_figure"];
    const { rows } = await db.query<{ table: string; column: string }>(
      `select table_name as "table", column_name as "column" from information_schema.columns
       where table_schema = 'public' and table_name = any($1) and data_type = 'text'`,
      [tables],
    );
    const said: string[] = [];
    for (const { table, column } of rows) {
      if (known.has(column)) continue;
      const told = await db.query<{ said: string }>(
        `update ${table} t set ${column} = '${table.slice(9)} ${column} ' || right(t.id::text, 12)
         from document_version v where v.county_id = t.county_id and v.id = t.document_version_id and v.document_id = $1
           and v.frozen_at is null returning t.${column} as said`,
        [documentId],
      );
      said.push(...told.rows.map((row) => row.said));
    }
    const countyGoal = "Länets mål om tidiga möten";
    await db.query(
      `with c as (insert into county_goal (county_id, id, year, position, title)
         select $2, gen_random_uuid(), year, 90, $3 from document where id = $1 returning id)
       update document_goal g set county_goal_id = c.id from c, document_version v
       where v.county_id = g.county_id and v.id = g.document_version_id and v.document_id = $1 and v.frozen_at is null`,
      [documentId, y.c.id, countyGoal],
    );
    return [...said, countyGoal];
  });
}

test.each(["plan", "berattelse"] as const)(
  "the print view of a %s holds every word of it, each figure, the decision and the protocol",
  async (kind) => {
    const y = await aYear();
    if (kind === "berattelse") await anAdopted(y);
    const id = await begin(y, kind, kind === "plan" ? 2027 : 2026);
    await fill(y.local, id);
    const said = await everyWord(y, id);
    expect(said.length).toBeGreaterThan(kind === "plan" ? 15 : 20);
    await step(y.local, "submitDocument", id);
    await y.chair((ctx) => attachProtocol(ctx, id, aPdf("protokoll (exempel).pdf")));
    await adopt(y.chair, id);
    await step(y.county, "receiveDocument", id);
    const text = await printed(y, id);
    // What came of a goal or an activity is told in the report alone.
    const toldLater = /^(goal|activity) (outcome_value|comment) /;
    const wanted = kind === "plan" ? said.filter((one) => !toldLater.test(one)) : said;
    expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
    const { versions } = await read(y.local, id);
    for (const { key } of versions[0]?.figures ?? []) {
      expect(text).toContain(figureWords[key]?.label ?? key);
      expect(text).toContain("12");
    }
    for (const one of ["20 november 2026", "2026 § 6", "Mottagen", "protokoll (exempel).pdf"])
      expect(text).toContain(one);
  },
);

test("the print view of what was handed in as a file names it, and who adopted it", async () => {
  const y = await aYear();
  const id = await fileIt(y.local, y.centreId);
  const text = await printed(y, id);
  for (const one of ["plan (exempel).pdf", "Den gamla styrgruppen", "20 januari 2025", "2025 § 2"])
    expect(text).toContain(one);
});
