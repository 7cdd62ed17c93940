import { describe, expect, test } from "vitest";
import { SectionPage } from "@/components/writing/section-page";
import { getSection } from "@/lib/document-page/queries";
import type { Version } from "@/lib/documents/queries";
import type { Day } from "@/lib/domain/day";
import { confirmSection } from "@/lib/fetched/commands";
import * as fetched from "@/lib/fetched/schema";
import { setOpeningHours } from "@/lib/opening-hours/commands";
import * as hours from "@/lib/opening-hours/schema";
import { setStaffing } from "@/lib/staffing/commands";
import * as staffing from "@/lib/staffing/schema";
import { addActivity, addGoal } from "@/lib/writing/goal-commands";
import * as writing from "@/lib/writing/schema";
import { roundOf } from "@/lib/year/queries";
import { asRole, urls } from "../support/database";
import { adopt, aYear, begin, fill, read, step, write, type Year } from "../support/document";
import { markup, textOf } from "../support/markup";

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
  // The day that the staffing is from is no fact of its own.
  return all.filter(
    ([where, value]) =>
      value !== null && value !== "" && value !== undefined && !/ on$/.test(where),
  );
}

const draftOf = async (y: Year, id: string) => {
  const { draft } = await read(y.local, id);
  if (!draft) throw new Error("no draft");
  return draft;
};

const dated = (c: Year["c"], ...statements: [string, ...unknown[]][]) =>
  asRole(urls.superuser, async (db) => {
    await db.query("select set_config('app.county_id', $1, false)", [c.id]);
    for (const [sql, ...values] of statements) await db.query(sql, values);
  });

/** A centre whose year changed on days: vacant, closed, without a head, and with a new coordinator. */
async function aYearThatChanged() {
  const y = await aYear({ on: "2027-01-20" as Day });
  const round = await y.county((ctx) => roundOf(ctx, { kind: "berattelse", year: 2026 }), "read");
  const [service] = await y.county(
    ({ db }) => db.service.findMany({ where: { centreId: y.centreId, type: "oppen_forskola" } }),
    "read",
  );
  const people = await y.county(({ db }) => db.person.findMany({ take: 2 }), "read");
  const staffing = `insert into service_staffing (county_id, id, service_id, profession, persons, fte_percent, vacant_percent, from_on, until_on)
    values (app.county(), gen_random_uuid(), $1, 'forskollarare', $2, $3, $4, $5, $6)`;
  const opening = `insert into opening_hours (county_id, id, centre_id, service_type, weekday, opens, closes, from_on, until_on)
    values (app.county(), gen_random_uuid(), $1, 'oppen_forskola', $2, 540, $3, $4, $5)`;
  const head = `insert into service_head (county_id, id, service_id, name, from_on, until_on)
    values (app.county(), gen_random_uuid(), $1, $2, $3, $4)`;
  const held = `with a as (insert into assignment (county_id, id, person_id, role, level, from_on, until_on)
      values (app.county(), gen_random_uuid(), $1, 'lokal_samordnare', 'centres', $2, $3) returning id)
    insert into assignment_centre (county_id, id, assignment_id, centre_id) select app.county(), gen_random_uuid(), a.id, $4 from a`;
  await dated(
    y.c,
    ["update centre_status set until_on = '2026-07-06' where centre_id = $1", y.centreId],
    [
      `insert into centre_status (county_id, id, centre_id, status, from_on, until_on, reason) values
       (app.county(), gen_random_uuid(), $1, 'tillfalligt_stangd', '2026-07-06', '2026-07-20', 'Vatten'),
       (app.county(), gen_random_uuid(), $1, 'i_drift', '2026-07-20', null, 'Lagat')`,
      y.centreId,
    ],
    // Until March half a post was empty, then all were there; the year after that one left.
    [staffing, service?.id, 2, 150, 50, "2026-03-01", "2026-09-01"],
    [staffing, service?.id, 3, 200, 0, "2026-09-01", "2027-01-15"],
    [staffing, service?.id, 1, 100, 100, "2027-01-15", null],
    // Open on Mondays and Wednesdays; in the year after that only on Mondays.
    [opening, y.centreId, 1, 900, "2025-01-01", null],
    [opening, y.centreId, 3, 720, "2025-01-01", "2027-01-15"],
    [head, service?.id, "Ada Exempel", "2024-01-01", "2026-05-01"],
    [head, service?.id, "Bo Exempel", "2026-06-01", null],
    [held, people[0]?.id, "2024-01-01", "2026-04-01", y.centreId],
    [held, people[1]?.id, "2027-01-10", null, y.centreId],
    ["update round_section set active = true where round_id = $1 and key = 'avvikelser'", round.id],
    [
      "update round_figure set active = true where round_id = $1 and key = 'stangda_dagar'",
      round.id,
    ],
  );
  return y;
}

describe("a report on a year that has gone", () => {
  test("is told with what held then, and not with what holds when it is begun", async () => {
    const y = await aYearThatChanged();
    const id = await begin(y, "berattelse", 2026);
    const draft = await draftOf(y, id);
    const section = (key: string) => draft.sections.find((s) => s.key === key);
    expect(section("bemanning")?.facts).toEqual([
      expect.objectContaining({ persons: 3, ftePercent: 200, vacantPercent: 0, on: "2026-12-31" }),
      expect.objectContaining({
        ...{ kind: "vakans", vacantPercent: 50, fromOn: "2026-03-01", toOn: "2026-08-31" },
      }),
    ]);
    expect(section("avvikelser")?.body.split("\n")).toEqual([
      "- Den som var lokal samordnare slutade 31 mars 2026.",
      "- Den som var närmaste chef för öppen förskola slutade 30 april 2026.",
      "- Ny närmaste chef för öppen förskola från och med 1 juni 2026.",
      "- Familjecentralen var tillfälligt stängd från och med 6 juli 2026 till och med 19 juli 2026.",
    ]);
    const figure = (key: string) => draft.figures.find((f) => f.key === key);
    expect(figure("oppna_timmar")).toMatchObject({ value: 9, quality: "register" });
    expect(figure("stangda_dagar")).toMatchObject({ value: 4, quality: "register" });

    // Each says where it is from.
    const page = async (key: string) => {
      const data = await y.local((ctx) => getSection(ctx, id, key), "read");
      return textOf(markup(SectionPage({ ...data, asked: {} })));
    };
    expect(await page("bemanning")).toContain("Bemanningen 31 december 2026, hämtad ur registret");
    expect(await page("bemanning")).toContain(
      "vakant 50 procent från och med 1 mars 2026 till och med 31 augusti 2026.",
    );
    expect(await page("avvikelser")).toContain(
      "Texten är hämtad ur registret som det var 31 december 2026",
    );
    expect(await page("siffror")).toContain("Hämtat ur öppettiderna i registret.");
    expect(await page("siffror")).toContain("dagar med öppettid då familjecentralen var");
  });

  test("has nothing of what was fetched counted until somebody says that it is right, or changes it", async () => {
    const y = await aYearThatChanged();
    const id = await begin(y, "berattelse", 2026);
    const has = async (key: string) =>
      (await draftOf(y, id)).sections.find((s) => s.key === key)?.hasContent;
    for (const key of ["bemanning", "avvikelser", "siffror"]) expect(await has(key)).toBe(false);
    const { version } = await draftOf(y, id).then(
      ({ sections }) => sections.find((s) => s.key === "avvikelser") ?? { version: 0 },
    );
    expect(version).toBe(1);
    await write(y.local, id, "avvikelser", "Stängt två veckor i juli.", { ready: "" });
    expect(await has("avvikelser")).toBe(true);

    const other = await begin(y, "plan", 2027);
    const { sections } = await draftOf(y, other);
    expect(sections.find((s) => s.key === "bemanning")?.facts).toEqual([
      expect.objectContaining({ persons: 1, vacantPercent: 100, on: "2027-01-20" }),
    ]);
  });

  test("is fetched once more while nobody has changed the words", async () => {
    const y = await aYearThatChanged();
    const id = await begin(y, "berattelse", 2026);
    const fetch = async (key: string, how: string) => {
      const section = (await draftOf(y, id)).sections.find((s) => s.key === key);
      const input = { documentId: id, sectionId: section?.id, version: section?.version, how };
      return y.local((ctx) => confirmSection(ctx, fetched.confirmSection.parse(input)));
    };
    await dated(y.c, ["update service_head set name = 'Ada Exempel' where name = 'Bo Exempel'"]);
    await fetch("avvikelser", "hamta");
    await fetch("avvikelser", "stammer");
    const avvikelser = (await draftOf(y, id)).sections.find((s) => s.key === "avvikelser");
    expect(avvikelser).toMatchObject({ hasContent: true, state: "klart" });
    expect(avvikelser?.body).toContain("Ny närmaste chef");
    await write(y.local, id, "avvikelser", "Egna ord.");
    await expect(fetch("avvikelser", "hamta")).rejects.toMatchObject({ rule: "nothing_to_fetch" });
    // Nothing is fetched into words that the register knows nothing of.
    await expect(fetch("analys", "hamta")).rejects.toMatchObject({ rule: "nothing_to_fetch" });
  });
});

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
