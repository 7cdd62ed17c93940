import { describe, expect, test } from "vitest";
import { FollowUpPage } from "@/components/follow-up/follow-up-page";
import { SectionPage } from "@/components/writing/section-page";
import { getDocument, getSection } from "@/lib/document-page/queries";
import { saveFollowUp } from "@/lib/follow-up/commands";
import { getFollowUp } from "@/lib/follow-up/queries";
import * as schema from "@/lib/follow-up/schema";
import type { TestCounty } from "../support/county";
import { anAdopted, aYear, begin, fill, read, reopen, step } from "../support/document";
import { markup } from "../support/markup";

type As = TestCounty["as"]["coordinator"];
const tell = (as: As, documentId: string, over: object) =>
  as((ctx) => saveFollowUp(ctx, schema.saveFollowUp.parse({ documentId, version: "0", ...over })));
const seen = (as: As, id: string) => as((ctx) => getFollowUp(ctx, id), "read");

async function aPlan() {
  const y = await aYear();
  const id = await anAdopted(y, "plan", 2026);
  const { adopted } = await read(y.local, id);
  const goal = { id: adopted?.goals[0]?.id ?? "", outcome: "delvis", comment: "Väntelista." };
  const activity = { id: adopted?.activities[0]?.id ?? "", state: "genomford" };
  return { y, id, goal, activity, adopted };
}

describe("the follow-up of a plan", () => {
  test("stands beside the plan, which is not touched, and the report begins with it and names its day", async () => {
    const { y, id, goal, activity, adopted } = await aPlan();
    await tell(y.local, id, { goals: [goal], activities: [activity] });
    expect((await read(y.local, id)).adopted).toEqual(adopted);
    const beside = await y.county((ctx) => getDocument(ctx, id, null), "read");
    expect(beside.followUp?.days.map(({ onDay }) => onDay)).toEqual([beside.document.today]);
    const report = await begin(y, "berattelse", 2026);
    const section = await y.local((ctx) => getSection(ctx, report, "maluppfyllelse"), "read");
    const html = markup(SectionPage({ ...section, asked: {} }));
    expect(html).toMatch(/Enligt uppföljningen den \d+ \S+ 2026: Väntelista\./);
    expect(html).toMatch(/value="delvis"[^>]*checked|checked[^>]*value="delvis"/);
    expect(html).toMatch(/<option[^>]*value="genomford"[^>]*selected/);
    // What was only fetched is not yet an answer.
    expect(section.version.goals[0]?.outcome).toBeNull();
    expect(section.section.hasContent).toBe(false);
  });

  test("is the same one the whole day, and two who tell at once both get their words", async () => {
    const { y, id, goal } = await aPlan();
    await tell(y.local, id, { goals: [goal] });
    await expect(tell(y.local, id, { goals: [goal] })).rejects.toMatchObject({ code: "conflict" });
    const { told } = await seen(y.local, id);
    const version = String(told.days[0]?.version);
    await tell(y.local, id, { version, goals: [{ ...goal, outcome: "uppnatt", comment: "" }] });
    const after = await seen(y.local, id);
    expect(after.told.days).toHaveLength(1);
    expect([...after.told.last.values()]).toMatchObject([{ outcome: "uppnatt", comment: null }]);
    expect(markup(FollowUpPage({ data: after }))).toContain("Ifyllt med det som sades sist");
  });

  test("outlives a correction of the plan, for a goal is known by its words", async () => {
    const { y, id, goal } = await aPlan();
    await tell(y.local, id, { goals: [goal] });
    await reopen(y.local, id, "correct");
    await step(y.local, "submitDocument", id);
    expect([...(await seen(y.local, id)).told.last.keys()]).toHaveLength(1);
  });

  test("is refused where nothing is said, before its year, after the report, and of another plan's goals", async () => {
    const { y, id, goal } = await aPlan();
    const said = (as: As, over: object, plan = id) => tell(as, plan, over);
    await expect(said(y.local, { goals: [{ id: goal.id }] })).rejects.toMatchObject({
      rule: "follow_up_empty",
    });
    const other = await begin(y, "plan", 2027);
    await expect(said(y.local, { goals: [goal] }, other)).rejects.toMatchObject({
      rule: "follow_up_no_plan",
    });
    const strange = { ...goal, id: "019ac000-0000-7000-8000-000000000000" };
    await expect(said(y.local, { goals: [strange] })).rejects.toMatchObject({ code: "not_found" });
    await expect(said(y.chair, { goals: [goal] })).rejects.toMatchObject({ code: "not_allowed" });
    const report = await begin(y, "berattelse", 2026);
    await fill(y.local, report);
    await step(y.local, "submitDocument", report);
    await expect(said(y.local, { goals: [goal] })).rejects.toMatchObject({
      rule: "follow_up_reported",
    });
  });
});
