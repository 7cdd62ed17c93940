import { describe, expect, test } from "vitest";
import { LockNotice } from "@/components/writing/document-notices";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getSection } from "@/lib/document-page/queries";
import type { Day } from "@/lib/domain/day";
import { endLeave, giveLeave } from "@/lib/leave/commands";
import { getLeave } from "@/lib/leave/queries";
import * as schema from "@/lib/leave/schema";
import { getMatrix } from "@/lib/matrix/queries";
import { readMatrixView } from "@/lib/matrix/schema";
import { addHeading } from "@/lib/own-headings/commands";
import * as ownHeadings from "@/lib/own-headings/schema";
import { addActivity, addGoal, removeGoal } from "@/lib/writing/goal-commands";
import { draftToWrite } from "@/lib/writing/keeping";
import * as writingSchemas from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import {
  anAdopted,
  aYear,
  begin,
  fill,
  on,
  read,
  step,
  write,
  type Year,
} from "../support/document";
import { markup } from "../support/markup";

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
    const leave = year.now.find((row) => row.kind === "plan" && row.year === 2026)?.leaves[0];
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
      const [leave] = (await page()).holding;
      const input = schema.endLeave.parse({ leaveId: leave?.id, version: String(leave?.version) });
      return y.county((ctx) => endLeave(ctx, input));
    };
    expect(await page()).toMatchObject({
      holding: [{ untilOn: "2027-03-10", after: { untilOn: "2027-02-20" } }],
    });
    // After its own last day there is nothing to come back.
    expect(await page("2027-02-21")).toMatchObject({
      holding: [{ untilOn: "2027-03-10", after: null }],
    });
    expect(await page("2027-03-11")).toMatchObject({ holding: [] });
    await end();
    expect(await page()).toMatchObject({ holding: [{ untilOn: "2027-02-20", after: null }] });
    expect((await cell(y, 2027))?.longer).toBe("2027-02-20");
    const writes = (today: string) =>
      on(
        y.local,
        today as Day,
      )((ctx) => draftToWrite(ctx, id, { section: "siffror" })).then(
        () => "open",
        (problem) => problem.rule,
      );
    expect(await writes("2027-02-20")).toBe("open");
    expect(await writes("2027-02-21")).toBe("document_locked");
    await end();
    expect(await page()).toMatchObject({ holding: [] });
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

describe("longer time for some sections alone", () => {
  const after = "2027-02-10" as Day;
  const giveFor = (y: Year, sections: string[], over = {}) => {
    const said = { kind: "plan", year: "2027", leave: "forlangd", untilOn: "2027-02-20" };
    const input = schema.giveLeave.parse({
      ...{ centreId: y.centreId, ...said, reason: "Siffrorna dröjer.", sections },
      ...over,
    });
    return y.county((ctx) => giveLeave(ctx, input));
  };

  test("opens them, keeps the others locked with why, lets it be handed in, and ends by itself", async () => {
    const y = await aYear();
    const id = await begin(y, "plan", 2027);
    await fill(y.local, id);
    await giveFor(y, ["mal"]);
    const late = on(y.local, after);
    const { draft, openSections, leaves, lock } = await read(late, id);
    expect({ openSections, lock }).toEqual({ openSections: ["mal"], lock: null });
    expect(leaves).toMatchObject([{ headings: ["Mål"], reason: "Siffrorna dröjer." }]);
    const [goal] = draft?.goals ?? [];
    const [activity] = draft?.activities ?? [];
    const locked = { rule: "document_section_locked" };
    await expect(write(late, id, "delaktighet", "Nytt.")).rejects.toMatchObject(locked);
    const more = { documentId: id, goalId: goal?.id, what: "Fler träffar", audience: "riktad" };
    const activityInput = writingSchemas.addActivity.parse(more);
    await expect(late((ctx) => addActivity(ctx, activityInput))).rejects.toMatchObject(locked);
    const seen = { documentId: id, version: String(goal?.version), goalId: goal?.id };
    const removal = writingSchemas.removeGoal.parse({ ...seen, seen: "" });
    await expect(late((ctx) => removeGoal(ctx, removal))).rejects.toMatchObject(locked);
    const heading = ownHeadings.addHeading.parse({ documentId: id, heading: "Föräldrakvällar" });
    await expect(late((ctx) => addHeading(ctx, heading))).rejects.toMatchObject(locked);
    expect(activity).toBeDefined();
    const added = writingSchemas.addGoal.parse({
      ...{ documentId: id, title: "Ett mål till", nature: "process" },
      ...{ indicator: "Antal familjer", base: "1", target: "2" },
    });
    await late((ctx) => addGoal(ctx, added));
    const section = await late((ctx) => getSection(ctx, id, "delaktighet"), "read");
    expect(section.mayWrite).toBe(false);
    expect(markup(LockNotice(section))).toContain(
      "bara för avsnittet ”Mål” till och med 20 februari 2027",
    );
    expect((await late((ctx) => getSection(ctx, id, "mal"), "read")).mayWrite).toBe(true);
    const gone = on(y.local, "2027-02-21" as Day);
    await expect(write(gone, id, "mal", "")).rejects.toMatchObject({ rule: "document_locked" });
    await step(late, "submitDocument", id);
    expect(await cell(y, 2027)).toMatchObject({ timing: "i_tid" });
  });

  test.each([
    [["hittepa"], {}, { sections: "leave_sections_unknown" }],
    [["mal"], { leave: "befriad" }, { sections: "leave_sections_exempt" }],
    [["mal"], { untilOn: "2027-01-20" }, { untilOn: "leave_sections_open" }],
  ])("%j with %j is refused", async (sections, over, fields) => {
    const y = await aYear();
    await expect(giveFor(y, sections, over)).rejects.toMatchObject({ fields });
  });

  test("an exemption is of the whole document, by the database's word", async () => {
    const y = await aYear();
    const row = {
      centreId: y.centreId,
      documentKind: "plan",
      year: 2027,
      kind: "befriad",
    } as const;
    const data = { ...row, untilOn: new Date("2027-02-20"), reason: "Flytt.", sections: ["mal"] };
    await expect(y.county(({ db }) => db.documentLeave.create({ data }))).rejects.toThrow();
  });
});
