import { describe, expect, test } from "vitest";
import { CentreFollowUps } from "@/components/follow-up/centre-follow-ups";
import { FollowUpPage } from "@/components/follow-up/follow-up-page";
import { ThreadPage } from "@/components/goal-thread/thread-page";
import { SectionPage } from "@/components/writing/section-page";
import { getCentreYear } from "@/lib/centre-year/queries";
import { getDocument, getSection } from "@/lib/document-page/queries";
import { saveFollowUp } from "@/lib/follow-up/commands";
import { getFollowUp } from "@/lib/follow-up/queries";
import * as schema from "@/lib/follow-up/schema";
import { getThread } from "@/lib/goal-thread/queries";
import { readThreadView } from "@/lib/goal-thread/schema";
import { aCentre } from "../support/centre";
import type { TestCounty } from "../support/county";
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
} from "../support/document";
import { markup, textOf } from "../support/markup";
import { aMedarbetare, hand } from "../support/medarbetare";

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

/** The chair of a group that answers for another centre. */
async function chairOf({ c }: Awaited<ReturnType<typeof aYear>>, centreId: string) {
  const id = await aLocalGroup(c, centreId);
  const scope = { level: "group" as const, id, county: false, codes: [], ids: [centreId] };
  return c.acting("ledamot", [{ role: "ordforande", scope }]);
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

  test("is seen by the county: which plans have been followed up and when, and which have not", async () => {
    const { y, id, goal } = await aPlan();
    const other = await aCentre(y.c, { bhv: "ja" }, { name: "Boken" });
    await anAdopted({
      ...y,
      centreId: other,
      local: y.c.as.local(other),
      chair: await chairOf(y, other),
    });
    const shown = async () => {
      const view = readThreadView({ typ: "plan", ar: "2026" });
      const thread = await y.county((ctx) => getThread(ctx, view), "read");
      return { thread, html: markup(ThreadPage({ thread })) };
    };
    expect(textOf((await shown()).html)).toContain("0 av 2 fastställda verksamhetsplaner för 2026");
    await tell(y.local, id, { goals: [goal] });
    const { thread, html } = await shown();
    expect(thread.followUps?.map(({ name, onDay }) => [name, onDay])).toEqual([
      ["Eken", "2026-11-22"],
      ["Boken", null],
    ]);
    expect(textOf(html)).toContain("1 av 2 fastställda verksamhetsplaner för 2026 har följts upp");
    expect(textOf(html)).toContain("Eken22 nov 2026Inte uppföljda än (1)Boken");
    expect(html).toContain(`/planer-och-berattelser/${id}"`);
    // A report tells what became of it, and a year to come cannot be followed up.
    for (const asked of [
      { typ: "berattelse", ar: "2026" },
      { typ: "plan", ar: "2027" },
    ]) {
      const view = readThreadView(asked);
      expect((await y.county((ctx) => getThread(ctx, view), "read")).followUps).toBeNull();
    }
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

  test("is a medarbetare's to tell with the goals or the activities handed over, and with nothing else", async () => {
    const y = await aYear();
    const { as, personId } = await aMedarbetare(y);
    const aPlanWith = async (key: string, year: number) => {
      const id = await begin(y, "plan", year);
      await fill(y.local, id);
      await hand(y, id, key, personId);
      await step(y.local, "submitDocument", id);
      await adopt(y.chair, id);
      return id;
    };
    const id = await aPlanWith("aktiviteter", 2026);
    const goal = { id: (await read(as, id)).adopted?.goals[0]?.id ?? "", outcome: "delvis" };
    await tell(as, id, { goals: [goal] });
    const year = (who: As) => who((ctx) => getCentreYear(ctx, y.centreId), "read");
    const person = (await as(({ db }) => db.person.findFirst({ where: { id: personId } }), "read"))
      ?.name;
    for (const who of [as, y.local, y.chair])
      expect((await year(who)).followUps).toMatchObject([
        { id, year: 2026, days: [{ by: person }], may: who !== y.chair },
      ]);
    expect(markup(CentreFollowUps({ slug: "x", followUps: (await year(as)).followUps }))).toMatch(
      new RegExp(`Gjord \\d+ \\S+ 2026 av ${person}\\..*Följ upp planen igen`),
    );

    const other = await aYear();
    const theirs = await aMedarbetare(other);
    const plan = await begin(other, "plan", 2026);
    await fill(other.local, plan);
    await hand(other, plan, "delaktighet", theirs.personId);
    await step(other.local, "submitDocument", plan);
    await adopt(other.chair, plan);
    const goalId = (await read(other.local, plan)).adopted?.goals[0]?.id;
    await expect(
      tell(theirs.as, plan, { goals: [{ id: goalId, outcome: "delvis" }] }),
    ).rejects.toMatchObject({ code: "not_allowed" });
    await expect(seen(theirs.as, plan)).rejects.toMatchObject({ code: "not_allowed" });
    const shown = await theirs.as((ctx) => getCentreYear(ctx, other.centreId), "read");
    expect(shown.followUps).toMatchObject([{ id: plan, days: [], may: false }]);
    expect(markup(CentreFollowUps({ slug: "x", followUps: shown.followUps }))).toMatch(
      /Inte gjord än\. Den görs av den som samordnar familjecentralen\..*Se planen/,
    );
  });

  test("names whoever told last that day", async () => {
    const { y, id, goal } = await aPlan();
    await tell(y.local, id, { goals: [goal] });
    const { told } = await seen(y.local, id);
    await tell(y.county, id, { version: String(told.days[0]?.version), goals: [goal] });
    const name = (
      await y.county(
        ({ db, actor }) => db.person.findFirst({ where: { userId: actor.userId } }),
        "read",
      )
    )?.name;
    const { followUps } = await y.local((ctx) => getCentreYear(ctx, y.centreId), "read");
    expect(followUps).toMatchObject([{ id, days: [{ by: name }], may: true }]);
  });
});
