import { describe, expect, test } from "vitest";
import { getCentreYear } from "@/lib/centre-year/queries";
import type { Day } from "@/lib/domain/day";
import { endLeave, giveLeave } from "@/lib/leave/commands";
import { getLeave } from "@/lib/leave/queries";
import * as schema from "@/lib/leave/schema";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { draftToWrite } from "@/lib/writing/keeping";
import { roundOf } from "@/lib/year/queries";
import { anAdopted, aYear, begin, fill, on, read, step, type Year } from "../support/document";

const give = (y: Year, over: Record<string, string> = {}) => {
  const input = schema.giveLeave.parse({
    centreId: y.centreId,
    kind: "plan",
    year: "2026",
    leave: "befriad",
    untilOn: "2026-12-31",
    reason: "Lokalerna byggs om.",
    ...over,
  });
  return y.county((ctx) => giveLeave(ctx, input));
};
const cell = async (y: Year, year = 2026) => {
  const { columns, rows } = await y.county((ctx) => getMatrix(ctx, readMatrixView({})), "read");
  return rows[0]?.cells[columns.find((c) => c.kind === "plan" && c.year === year)?.id ?? ""];
};

describe("leave for one centre", () => {
  test("an exemption takes the centre out of the count, ends by itself and can be taken back", async () => {
    const y = await aYear();
    expect(await cell(y)).toMatchObject({ timing: "forsenad" });
    await give(y);
    expect(await cell(y)).toMatchObject({ timing: "befriad", exempt: true });
    const year = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
    const leave = year.now.find((row) => row.kind === "plan" && row.year === 2026)?.leave;
    expect(leave).toMatchObject({ kind: "befriad", reason: "Lokalerna byggs om." });
    const later = await y.county(
      (ctx) => getMatrix({ ...ctx, today: "2027-01-01" as typeof ctx.today }, readMatrixView({})),
      "read",
    );
    const column = later.columns.find((c) => c.kind === "plan" && c.year === 2026);
    expect(later.rows[0]?.cells[column?.id ?? ""]).toMatchObject({ timing: "forsenad" });
    const input = schema.endLeave.parse({ leaveId: leave?.id, version: String(leave?.version) });
    await expect(y.local((ctx) => endLeave(ctx, input))).rejects.toMatchObject({
      code: "not_allowed",
    });
    await y.county((ctx) => endLeave(ctx, input));
    expect(await cell(y)).toMatchObject({ timing: "forsenad" });
    await expect(y.county((ctx) => endLeave(ctx, input))).rejects.toMatchObject({
      rule: "leave_ended",
    });
  });

  test("longer time opens what was locked, is shown on the document, and a new one takes its place", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await give(y, { year: "2027", leave: "forlangd", untilOn: "2027-02-20" });
    await give(y, {
      year: "2027",
      leave: "forlangd",
      untilOn: "2027-03-10",
      reason: "Ny samordnare.",
    });
    expect((await read(y.local, id)).leave).toMatchObject({
      untilOn: "2027-03-10",
      reason: "Ny samordnare.",
    });
  });

  test("when the one in its place is ended, what was before counts again, and the page says so first", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    const longer = { year: "2027", leave: "forlangd" };
    await give(y, { ...longer, untilOn: "2027-02-20" });
    await give(y, { ...longer, untilOn: "2027-03-10", reason: "Ny samordnare." });
    const { id: roundId } = await y.county(
      (ctx) => roundOf(ctx, { kind: "plan", year: 2027 }),
      "read",
    );
    const page = (today = "2026-11-22") =>
      on(y.county, today as Day)((ctx) => getLeave(ctx, y.centreId, roundId), "read");
    const end = async () => {
      const { leave } = await page();
      const input = schema.endLeave.parse({ leaveId: leave?.id, version: String(leave?.version) });
      return y.county((ctx) => endLeave(ctx, input));
    };
    const { leave, after } = await page();
    expect(leave).toMatchObject({ untilOn: "2027-03-10" });
    expect(after).toMatchObject({ untilOn: "2027-02-20" });
    // After its own last day there is nothing to come back.
    expect(await page("2027-02-21")).toMatchObject({
      leave: { untilOn: "2027-03-10" },
      after: null,
    });
    expect(await page("2027-03-11")).toMatchObject({ leave: null, after: null });
    await end();
    expect(await page()).toMatchObject({ leave: { untilOn: "2027-02-20" }, after: null });
    expect((await cell(y, 2027))?.longer).toBe("2027-02-20");
    const writes = (today: string) =>
      on(
        y.local,
        today as Day,
      )((ctx) => draftToWrite(ctx, id)).then(
        () => "open",
        (problem) => problem.rule,
      );
    expect(await writes("2027-02-20")).toBe("open");
    expect(await writes("2027-02-21")).toBe("document_locked");
    await end();
    expect(await page()).toMatchObject({ leave: null, after: null });
    expect((await cell(y, 2027))?.longer).toBe(null);
    expect(await writes("2027-02-20")).toBe("document_locked");
  });

  test("what came while it held is in time when it has been ended, and what has run out is not ended", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2026);
    await give(y, { leave: "forlangd" });
    await fill(y.local, id);
    await step(y.local, "submitDocument", id);
    expect(await cell(y)).toMatchObject({ timing: "i_tid" });
    const given = (await read(y.local, id)).leave;
    const input = schema.endLeave.parse({ leaveId: given?.id, version: String(given?.version) });
    const late = on(y.county, "2027-01-01" as Day);
    await expect(late((ctx) => endLeave(ctx, input))).rejects.toMatchObject({
      rule: "leave_ended",
    });
    await on(y.county, "2026-11-23" as Day)((ctx) => endLeave(ctx, input));
    expect(await cell(y)).toMatchObject({ timing: "i_tid" });
    expect((await read(y.local, id)).leave).toMatchObject({ id: given?.id });
  });

  test.each([
    [{ untilOn: "2026-11-21" }, { fields: { untilOn: "leave_in_past" } }],
    [{ untilOn: "2028-06-01" }, { fields: { untilOn: "leave_too_long" } }],
    [
      { year: "2027", leave: "forlangd", untilOn: "2026-12-10" },
      { fields: { untilOn: "leave_not_longer" } },
    ],
    [{ year: "2040" }, { code: "not_found" }],
  ])("%j is refused", async (over, problem) => {
    const y = await aYear();
    await expect(give(y, over as Record<string, string>)).rejects.toMatchObject(problem);
  });

  test("what is handed in needs none, and only the county gives it", async () => {
    const y = await aYear();
    await anAdopted(y);
    await expect(give(y)).rejects.toMatchObject({ rule: "leave_not_needed" });
    const input = schema.giveLeave.parse({
      centreId: y.centreId,
      kind: "plan",
      year: "2027",
      leave: "befriad",
      untilOn: "2026-12-31",
      reason: "Vi hinner inte.",
    });
    await expect(y.local((ctx) => giveLeave(ctx, input))).rejects.toMatchObject({
      code: "not_allowed",
    });
  });
});
