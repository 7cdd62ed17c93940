import { describe, expect, test } from "vitest";
import { PrintPage } from "@/components/document-steps/print-page";
import { DocumentPage } from "@/components/writing/document-page";
import { getDocument } from "@/lib/document-page/queries";
import { getThreadGoals } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { addGoal } from "@/lib/writing/goal-commands";
import * as writingSchemas from "@/lib/writing/schema";
import { addCountyGoal, changeCountyGoal } from "@/lib/year/goal-commands";
import * as yearSchemas from "@/lib/year/schema";
import { asRole, urls } from "../support/database";
import { adopt, aYear, begin, fill, read, reopen, step, type Year } from "../support/document";
import { markup } from "../support/markup";

const print = async (y: Year, id: string, number = 1) => {
  const document = await read(y.county, id);
  const version = document.versions.find((v) => v.number === number);
  if (!version) throw new Error("no such version");
  return markup(PrintPage({ document, version }));
};

/** An adopted plan with a goal that is tied to one of the county's. */
async function tied() {
  const y = await aYear();
  const goal = { year: "2027", title: "Nå alla familjer", themes: [] };
  await y.county((ctx) => addCountyGoal(ctx, yearSchemas.addCountyGoal.parse(goal)));
  const above = await y.county(({ db }) => db.countyGoal.findFirstOrThrow({}), "read");
  const id = await begin(y, "plan", 2027);
  await fill(y.local, id);
  const said = { documentId: id, title: "Fler pappor", nature: "resultat", indicator: "Antal" };
  await y.local((ctx) =>
    addGoal(ctx, writingSchemas.addGoal.parse({ ...said, countyGoalId: above.id })),
  );
  return { y, id, above, said };
}

/** What is adopted lies in these; every other table of the county is what lies around it. */
const frozen =
  /^(document|document_(version|section|goal|activity|figure|event|file)|stored_file.*|audit.*)$/;

/** Every text in every other table is changed, where the database lets it. */
async function changeAllAround(y: Year): Promise<string[]> {
  return asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
    const { rows } = await db.query<{ name: string; column: string }>(
      `select c.relname as name, a.attname as "column" from pg_class c
         join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
         join pg_attribute k on k.attrelid = c.oid and k.attname = 'county_id'
         join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'text'::regtype and a.attnum > 0 and a.attgenerated = ''
       where c.relkind = 'r' order by 1, 2`,
    );
    const changed: string[] = [];
    for (const { name, column } of rows.filter((row) => !frozen.test(row.name))) {
      const done = await db
        .query(`update ${name} set ${column} = ${column} || ' ändrad' where county_id = $1`, [
          y.c.id,
        ])
        .catch(() => null);
      if ((done?.rowCount ?? 0) > 0) changed.push(`${name}.${column}`);
    }
    return changed;
  });
}

describe("what is adopted", () => {
  test("is the same on paper, to the byte, whatever is changed around it", async () => {
    const { y, id } = await tied();
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    await step(y.county, "receiveDocument", id);
    const before = await print(y, id);
    for (const name of ["Eken", "Lokal styrgrupp (exempel)", "Nå alla familjer"])
      expect(before).toContain(name);
    const changed = await changeAllAround(y);
    expect(changed).toEqual(
      expect.arrayContaining([
        "centre_profile.name",
        "county_goal.title",
        "governance_group.name",
        "person.name",
        "round_section.guidance",
        "round_section.heading",
      ]),
    );
    expect(await print(y, id)).toBe(before);
    // The page says the same names, and so does the thread from the county's goal.
    const page = markup(DocumentPage(await y.county((ctx) => getDocument(ctx, id, null), "read")));
    expect(page).toContain("av Lokal styrgrupp (exempel) (");
    expect(page).not.toContain("Nå alla familjer ändrad");
    const { rows } = await y.county(
      (ctx) => getThreadGoals(ctx, readThreadView({ typ: "plan", ar: "2027" })),
      "read",
    );
    expect(rows.map(({ countyGoal }) => countyGoal?.title ?? null)).toContain("Nå alla familjer");
  });

  test("keeps the words of the county's goal; what is being written has the new ones", async () => {
    const { y, id, above } = await tied();
    const titles = async (number: number) =>
      (await read(y.local, id)).versions
        .find((v) => v.number === number)
        ?.goals.flatMap(({ countyGoal }) => countyGoal?.title ?? []);
    const change = (title: string, seen = "") =>
      y.county(async (ctx) => {
        const { version } = await ctx.db.countyGoal.findFirstOrThrow({});
        const said = { goalId: above.id, version, title, themes: [], seen };
        return changeCountyGoal(ctx, yearSchemas.changeCountyGoal.parse(said));
      });
    const asked = await change("Nå varje familj").catch((error) => error);
    expect(asked.sentences).toEqual([
      "En familjecentral arbetar med målet.",
      "Det som skrivs nu visar målets nya lydelse.",
      "Det som är fastställt visar målet så som det löd då.",
    ]);
    await change("Nå varje familj", asked.seen);
    expect(await titles(1)).toEqual(["Nå varje familj"]);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    await change("Något helt annat", (await change("Något helt annat").catch((e) => e)).seen);
    expect(await titles(1)).toEqual(["Nå varje familj"]);
    await reopen(y.local, id, "correct");
    expect(await titles(2)).toEqual(["Något helt annat"]);
    expect(await titles(1)).toEqual(["Nå varje familj"]);
  });

  test("has its names written by the database, whichever way it is frozen", async () => {
    const { y, id } = await tied();
    const { draft } = await read(y.local, id);
    await y.local(({ db }) =>
      db.documentVersion.updateMany({
        where: { id: draft?.id ?? "" },
        data: {
          ...{ way: "protokoll", adoptedOn: new Date(), adoptedBy: y.groupId },
          ...{ frozenAt: new Date(), centreName: "Påhittat", adoptedGroupName: "Påhittad" },
        },
      }),
    );
    const now = await read(y.local, id);
    expect(now.adopted).toMatchObject({
      centreName: "Eken",
      adoptedGroupName: "Lokal styrgrupp (exempel)",
    });
    expect(now.adopted?.goals.map((goal) => goal.countyGoalTitle)).toContain("Nå alla familjer");
    const goal = now.adopted?.goals[0];
    await expect(
      y.local(({ db }) =>
        db.documentGoal.updateMany({
          where: { id: goal?.id ?? "" },
          data: { countyGoalTitle: "Annat" },
        }),
      ),
    ).rejects.toThrow(/document_frozen/);
  });
});
