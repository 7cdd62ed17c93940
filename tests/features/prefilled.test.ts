import { describe, expect, test } from "vitest";
import type { Version } from "@/lib/documents/queries";
import { setOpeningHours } from "@/lib/opening-hours/commands";
import * as hours from "@/lib/opening-hours/schema";
import { setStaffing } from "@/lib/staffing/commands";
import * as staffing from "@/lib/staffing/schema";
import { addActivity, addGoal } from "@/lib/writing/goal-commands";
import * as writing from "@/lib/writing/schema";
import { adopt, aYear, begin, fill, read, step, type Year } from "../support/document";

const goals = [
  ["Fler nyanlända familjer hittar hit", "Familjer med tolkstöd", "14", "25"],
  ["Barn får sitt språk tidigt", "Barn i sagostunder", "40", "60"],
  ["Föräldrar delar på ansvaret", "Pappor i grupp", "12", "20"],
];

/** A centre as the demo's: three goals with two activities each, staffing at its services, hours in the register. */
async function aUsualCentre(y: Year) {
  const plan = await begin(y, "plan", 2026);
  for (const [title, indicator, base, target] of goals) {
    const said = { documentId: plan, title, indicator, base, target, nature: "resultat" };
    await y.local((ctx) => addGoal(ctx, writing.addGoal.parse(said)));
    const goalId = (await read(y.local, plan)).draft?.goals.find((g) => g.title === title)?.id;
    for (const what of ["Träffar tillsammans med SFI", "Öppet på lördagar"]) {
      const activity = {
        documentId: plan,
        goalId,
        what,
        audience: "riktad",
        timeSaid: "Hela året",
      };
      await y.local((ctx) => addActivity(ctx, writing.addActivity.parse(activity)));
    }
  }
  await fill(y.local, plan);
  await step(y.local, "submitDocument", plan);
  await adopt(y.chair, plan);
  const services = await y.county(
    ({ db }) => db.service.findMany({ where: { centreId: y.centreId } }),
    "read",
  );
  for (const { id: serviceId, version } of services) {
    const rows = [{ profession: "annan", persons: "2", ftePercent: "150", vacantPercent: "0" }];
    const input = {
      centreId: y.centreId,
      serviceId,
      version,
      mode: "changed",
      fromOn: "2026-01-01",
      staffing: rows,
    };
    await y.local((ctx) => setStaffing(ctx, staffing.setStaffing.parse(input)));
  }
  const { version } = await y.county(({ db }) =>
    db.centre.findFirstOrThrow({ where: { id: y.centreId } }),
  );
  const none = { d2: "", d3: "", d4: "", d5: "", d6: "", d7: "" };
  const open = {
    centreId: y.centreId,
    version,
    season: "ordinarie",
    mode: "changed",
    fromOn: "2026-01-01",
    hours: { oppen_forskola: { d1: "9–15", ...none } },
  };
  await y.local((ctx) => setOpeningHours(ctx, hours.setOpeningHours.parse(open)));
}

type Fact = [where: string, value: unknown];

/** Every fact of a report that has something in it: what is said of each goal and activity, each figure, each row of staffing, each text. */
function factsOf({ goals: told, activities, figures, sections }: Version): Fact[] {
  const all: Fact[] = [
    ...told.flatMap((g): Fact[] =>
      Object.entries({
        title: g.title,
        nature: g.nature,
        indicator: g.indicator,
        base: g.base,
        target: g.target,
        outcome: g.outcome,
      }).map(([name, value]) => [`goal ${g.position} ${name}`, value]),
    ),
    ...activities.flatMap((a): Fact[] =>
      Object.entries({ what: a.what, audience: a.audience, time: a.timeSaid, state: a.state }).map(
        ([name, value]) => [`activity ${a.goalId} ${a.position} ${name}`, value],
      ),
    ),
    ...figures.map((f): Fact => [`figure ${f.key}`, f.value]),
    ...sections.flatMap((s): Fact[] =>
      s.type === "bemanning"
        ? (s.facts as Record<string, unknown>[]).flatMap((row, i) =>
            Object.entries(row).map(([name, value]): Fact => [`staffing ${i} ${name}`, value]),
          )
        : [[`text ${s.key}`, s.body]],
    ),
  ];
  return all.filter(([, value]) => value !== null && value !== "" && value !== undefined);
}

const draftOf = async (y: Year, id: string) => {
  const { draft } = await read(y.local, id);
  if (!draft) throw new Error("no draft");
  return draft;
};

describe("a report that is begun", () => {
  test("has at least sixty percent of its facts already, each from a source that it names", async () => {
    const y = await aYear();
    await aUsualCentre(y);
    const report = await begin(y, "berattelse", 2026);
    const before = factsOf(await draftOf(y, report));
    await fill(y.local, report);
    const whole = factsOf(await draftOf(y, report));
    const prefilled = new Map(before);
    const kept = whole.filter(([where, value]) => prefilled.get(where) === value);
    expect(kept.length / whole.length, JSON.stringify(whole)).toBeGreaterThanOrEqual(0.6);

    const draft = await draftOf(y, report);
    // The plan, for goals and activities; the register, for staffing and opening hours.
    expect(draft.goals.every((goal) => goal.planGoalId !== null)).toBe(true);
    expect(before.filter(([where]) => where.startsWith("staffing")).length).toBeGreaterThan(0);
    expect(before.filter(([where]) => where.startsWith("figure"))).toEqual([
      ["figure oppna_timmar", 6],
    ]);
  });

  test("asks for at most twenty-five things that must be typed, whatever the county has switched on of the shipped", async () => {
    const y = await aYear();
    await aUsualCentre(y);
    const draft = await draftOf(y, await begin(y, "berattelse", 2026));
    const texts = draft.sections.filter((s) => s.type === "text" && s.required);
    const figures = draft.figures.filter((f) => f.required && f.value === null);
    expect(texts.length + figures.length).toBeLessThanOrEqual(25);
    expect(texts.length + figures.length).toBeGreaterThan(0);
  });
});
