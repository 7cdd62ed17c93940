import { describe, expect, test } from "vitest";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { saveFigures } from "@/lib/writing/report-commands";
import * as writingSchemas from "@/lib/writing/schema";
import { asRole, urls } from "../support/database";
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
} from "../support/document";

const matrix = (y: Awaited<ReturnType<typeof aYear>>) =>
  y.county((ctx) => getMatrix(ctx, readMatrixView({})), "read");
const cell = async (y: Awaited<ReturnType<typeof aYear>>, kind: string, year: number) => {
  const { columns, rows } = await matrix(y);
  const column = columns.find((c) => c.kind === kind && c.year === year);
  return rows[0]?.cells[column?.id ?? ""];
};
const problem = (rule: string) => ({ code: "broken_rule", rule });

describe("a year from plan to what the county has received", () => {
  test("goes through every hand, and the matrix shows it", async () => {
    const y = await aYear();
    expect(await cell(y, "plan", 2026)).toMatchObject({ state: "ej_paborjad", timing: "forsenad" });
    const plan = await anAdopted(y);
    expect(await cell(y, "plan", 2026)).toMatchObject({ state: "faststalld", timing: "sent" });

    const report = await begin(y, "berattelse", 2026);
    const begun = await read(y.local, report);
    const adopted = (await read(y.local, plan)).adopted;
    expect(begun.draft?.goals.map((g) => [g.title, g.planGoalId, g.outcome])).toEqual(
      adopted?.goals.map((g) => [g.title, g.id, null]),
    );
    expect(begun.draft?.activities).toHaveLength(1);
    await fill(y.local, report);
    await step(y.local, "submitDocument", report);
    await sendBack(y.chair, report, "group", "delaktighet");
    const back = await read(y.local, report);
    expect(back.state).toBe("ska_kompletteras");
    expect(back.draft?.sections.find((s) => s.key === "delaktighet")).toMatchObject({
      state: "ska_kompletteras",
      returnedReason: "Skriv hur föräldrarna fick påverka.",
    });
    await write(y.local, report, "delaktighet", "Föräldrarna valde höstens tema.");
    await step(y.local, "submitDocument", report);
    await adopt(y.chair, report);
    await step(y.county, "receiveDocument", report);
    expect(await cell(y, "berattelse", 2026)).toMatchObject({ state: "mottagen", timing: "i_tid" });
    const { columns } = await matrix(y);
    expect(columns.find((c) => c.kind === "berattelse")?.counts).toEqual({
      expected: 1,
      handedIn: 1,
      timed: 1,
      inTime: 1,
    });
    expect((await read(y.local, report)).events.map((e) => [e.step, e.reason])).toEqual([
      ["begin", null],
      ["submit", null],
      ["return_by_group", "Skriv hur föräldrarna fick påverka."],
      ["submit", null],
      ["adopt", null],
      ["receive", null],
    ]);
  });

  test("each step is its own party's, and only from where it may follow", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await expect(step(y.local, "submitDocument", id)).rejects.toMatchObject(
      problem("document_incomplete"),
    );
    await fill(y.local, id);
    await expect(adopt(y.chair, id)).rejects.toMatchObject(problem("document_step"));
    await step(y.local, "submitDocument", id);
    await expect(adopt(y.local, id)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(adopt(y.county, id)).rejects.toMatchObject({ code: "not_allowed" });
    await expect(sendBack(y.local, id, "group")).rejects.toMatchObject({ code: "not_allowed" });
    await expect(step(y.county, "receiveDocument", id)).rejects.toMatchObject(
      problem("document_step"),
    );
    await expect(write(y.local, id, "delaktighet", "Nytt")).rejects.toMatchObject(
      problem("document_submitted"),
    );
    await adopt(y.chair, id);
    await expect(step(y.local, "submitDocument", id)).rejects.toMatchObject(
      problem("document_step"),
    );
    await expect(step(y.chair, "receiveDocument", id)).rejects.toMatchObject({
      code: "not_allowed",
    });
  });

  test("a decision that the group took is recorded; the chair may object for two weeks", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await expect(adopt(y.local, id, "recordAdoption", "2030-01-01")).rejects.toMatchObject({
      fields: { adoptedOn: "decision_in_future" },
    });
    await adopt(y.local, id, "recordAdoption");
    expect((await read(y.chair, id)).adopted).toMatchObject({ way: "protokoll", number: 1 });
    await reopen(y.chair, id, "object");
    const now = await read(y.chair, id);
    expect([now.state, now.draft?.number, now.adopted?.number]).toEqual(["ska_kompletteras", 2, 1]);
  });

  test("what the chair herself adopted she does not object to", async () => {
    const y = await aYear();
    const id = await anAdopted(y);
    await expect(reopen(y.chair, id, "object")).rejects.toMatchObject(
      problem("nothing_to_object_to"),
    );
  });
});

describe("an adopted version", () => {
  test("stands, word for word, while the next is written, and until that is adopted", async () => {
    const y = await aYear();
    const id = await anAdopted(y);
    const words = (v: Awaited<ReturnType<typeof read>>["adopted"]) => [
      v?.sections.map((s) => [s.key, s.body]),
      v?.goals.map((g) => g.title),
      v?.figures.map((f) => f.value),
    ];
    const first = words((await read(y.county, id)).adopted);
    await step(y.county, "receiveDocument", id);
    await reopen(y.county, id, "request_correction");
    await write(y.local, id, "delaktighet", "Andra ord.");
    expect(words((await read(y.county, id)).adopted)).toEqual(first);
    await step(y.local, "submitDocument", id);
    await adopt(y.chair, id);
    const now = await read(y.county, id);
    expect(now.adopted?.number).toBe(2);
    expect(now.versions.map((v) => v.number)).toEqual([2, 1]);
    expect(words(now.versions[1] as never)).toEqual(first);
    expect(words(now.adopted)).not.toEqual(first);
  });

  test("no statement of the running role changes it or anything that hangs under it", async () => {
    const y = await aYear();
    const id = await anAdopted(y, "plan", 2026);
    const view = await read(y.county, id);
    const version = view.adopted?.id;
    const draft = await begin(y, "plan", 2027);
    const other = (await read(y.county, draft)).draft?.id;
    const tables = await asRole(
      urls.app,
      async (db) =>
        (
          await db.query<{ name: string }>(
            `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'document_version_id'
             where c.relkind = 'r' order by 1`,
          )
        ).rows,
    );
    expect(tables.map((t) => t.name)).toEqual([
      "document_activity",
      "document_figure",
      "document_file",
      "document_goal",
      "document_section",
    ]);
    const refused = async (sql: string, values: unknown[]) => {
      const said = await asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [y.c.id]);
        return db.query(sql, values).then(
          (done) => `did it: ${done.rowCount}`,
          (error: Error) => error.message,
        );
      });
      expect(said, sql).toMatch(/document_frozen|permission denied/);
    };
    for (const { name } of tables.filter(
      (t) => t.name !== "document_file" && t.name !== "document_figure",
    )) {
      await refused(`update ${name} set version = version + 1 where document_version_id = $1`, [
        version,
      ]);
      await refused(`delete from ${name} where document_version_id = $1`, [version]);
      // Neither is anything moved out of it, nor into it.
      await refused(`update ${name} set document_version_id = $2 where document_version_id = $1`, [
        version,
        other,
      ]);
    }
    await refused(
      "insert into document_section (county_id, id, document_version_id, key, type, heading, required, position) values ($1, gen_random_uuid(), $2, 'x', 'text', 'X', false, 99)",
      [y.c.id, version],
    );
    await refused(
      "update document_section set document_version_id = $2 where document_version_id = $1 and key = 'delaktighet'",
      [other, version],
    );
    await refused("update document_version set decision = 'x' where id = $1", [version]);
    await refused(
      "update document_version set frozen_at = null, adopted_on = null, way = null where id = $1",
      [version],
    );
    await refused("delete from document_version where id = $1", [version]);
    await refused("delete from document where id = $1", [id]);
    await refused("update document_event set reason = 'x' where document_id = $1", [id]);
  });
});

describe("writing without fear", () => {
  test("two who write in one section both get their words, and nothing is lost", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const { draft } = await read(y.local, id);
    const section = draft?.sections.find((s) => s.key === "delaktighet");
    await write(y.local, id, "delaktighet", "Mina ord.");
    await expect(
      write(y.local, id, "delaktighet", "Hennes ord.", { version: section?.version }),
    ).rejects.toMatchObject({ code: "conflict", fields: { body: "Mina ord." } });
  });

  test("a save by itself stays where it is, says the version, and never that the section is ready", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const done = await write(y.local, id, "delaktighet", "Halva mening", { auto: "ja" });
    const section = (await read(y.local, id)).draft?.sections.find((s) => s.key === "delaktighet");
    expect(done.kept).toEqual({ version: section?.version });
    expect(section).toMatchObject({ body: "Halva mening", ready: false, state: "pagar" });
  });

  test("figures: nothing, unknown, not applicable and zero are four different answers", async () => {
    const y = await aYear();
    const id = await begin(y, "berattelse", 2026);
    const rows = (await read(y.local, id)).draft?.figures ?? [];
    const said = [
      { value: "0" },
      { state: "uppgift_saknas" },
      { state: "inte_aktuellt" },
      {},
      { value: "7" },
    ];
    const figures = rows.map(({ id: figure, version }, i) => ({ id: figure, version, ...said[i] }));
    const input = writingSchemas.saveFigures.parse({ documentId: id, figures });
    await y.local((ctx) => saveFigures(ctx, input));
    const now = (await read(y.local, id)).draft?.figures.map((f) => [f.state, f.value]);
    expect(now).toEqual([
      ["varde", 0],
      ["uppgift_saknas", null],
      ["inte_aktuellt", null],
      [null, null],
      ["varde", 7],
    ]);
    const both = writingSchemas.saveFigures.parse({
      documentId: id,
      figures: [{ id: rows[0]?.id, version: 2, state: "uppgift_saknas", value: "3" }],
    });
    await expect(y.local((ctx) => saveFigures(ctx, both))).rejects.toMatchObject({
      fields: { "figures[0].value": "figure_both" },
    });
  });
});
