import { createHash } from "node:crypto";
import type { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { passwordFits } from "@/lib/auth/password";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { type Day, day } from "@/lib/domain/day";
import {
  classify,
  type Kind,
  nationalDefinition2026,
  parseSignature,
} from "@/lib/domain/definition";
import { documentStates } from "@/lib/domain/document";
import { timings } from "@/lib/domain/document-year";
import { questionsOf } from "@/lib/domain/figure-question";
import { fileTypeOf } from "@/lib/domain/file";
import {
  hsaIdProblem,
  organisationsnummerProblem,
  phoneProblem,
  postcodeProblem,
} from "@/lib/domain/identifiers";
import { findsPersonnummer } from "@/lib/domain/personnummer";
import { usualHuvudman } from "@/lib/domain/service";
import { type CentreStatus, inOperation, nextStatuses } from "@/lib/domain/status";
import { wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";
import { demoAccounts, reachesOf, userIdOf } from "../../prisma/seed/accounts";
import { batchesOf } from "../../prisma/seed/demo/county";
import { demoCounties, writeDemo } from "../../prisma/seed/demo/write";
import { idOf } from "../../prisma/seed/ids";
import { writeCounty } from "../../prisma/seed/large";
import { national, planOf } from "../../prisma/seed/large/plan";
import {
  counties,
  countyBySlug,
  municipalities,
  writeReference,
} from "../../prisma/seed/reference";
import { asRole, ownDatabase, urls } from "../support/database";

const today = day("2026-11-22");
const password = "ett lösenord som bara testet kan";

async function everything<T>(work: AsyncGenerator<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of work) all.push(one);
  return all;
}

type Row = {
  id: string;
  name: string;
  status: CentreStatus;
  signature: string;
  municipality: string;
};

async function centresOn(slug: string, on: Day): Promise<(Row & { kind: Kind })[]> {
  const countyId = countyIdOf({ countyId: countyBySlug(slug).id });
  const rows = await inCounty(
    { countyId, userId: null },
    "read",
    (db) => db.$queryRaw<Row[]>`
    select centre_id as id, name, status, signature, municipality_code as municipality from app.centres_on(${on}::date)`,
  );
  return rows.map((row) => ({
    ...row,
    kind: classify(nationalDefinition2026, parseSignature(row.signature)).kind,
  }));
}

const count = <T>(rows: T[], holds: (row: T) => boolean) => rows.filter(holds).length;

beforeAll(async () => {
  await writeReference(urls.owner);
});

describe("the reference data", () => {
  test("all 21 counties and 290 municipalities are there, Gotland's region is also a municipality", async () => {
    expect([counties.length, municipalities.length]).toEqual([21, 290]);
    const [told] = await asRole(
      urls.app,
      async (db) =>
        (
          await db.query(`
      select (select count(*)::int from county) as counties, (select count(*)::int from municipality) as municipalities,
        (select string_agg(c.slug, ',') from region r join county c on c.id = r.county_id where r.is_municipality) as both`)
        ).rows,
    );
    expect(told).toEqual({ counties: 21, municipalities: 290, both: "gotland" });
    for (const { orgNr } of counties) expect(organisationsnummerProblem(orgNr)).toBeNull();
  });

  test("written again it changes nothing; what somebody has altered is put right", async () => {
    expect(await writeReference(urls.owner)).toBe(0);
    await asRole(urls.owner, (db) =>
      db.query("update municipality set name = 'Malmby' where code = '1280'"),
    );
    expect(await writeReference(urls.owner)).toBe(1);
  });

  test("the app may only read it", async () => {
    const attempt = asRole(urls.app, (db) => db.query("update county set name = name"));
    await expect(attempt).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the demo", () => {
  let written: Awaited<ReturnType<typeof all>>;
  const all = () => everything(writeDemo(today, password));
  beforeAll(async () => {
    written = await all();
  });

  test("Skåne has the 39 in operation that its county gave in 2022, and those beside them", async () => {
    const rows = await centresOn("skane", today);
    const open = rows.filter((row) => inOperation(row.status));
    expect(
      count(open, (r) => r.kind === "familjecentral" || r.kind === "familjecentralsliknande"),
    ).toBe(39);
    expect(count(open, (r) => r.kind === "familjecentral")).toBe(23);
    expect(count(open, (r) => r.kind === "none")).toBe(4);
    expect(count(open, (r) => r.kind === "undecided")).toBe(1);
    const planned = rows.filter((r) => r.status === "under_etablering");
    expect(planned.map((r) => r.kind).sort()).toEqual([
      "familjecentral",
      "familjecentralsliknande",
    ]);
    expect(count(rows, (r) => r.status === "avvecklad")).toBe(1);
    expect(rows.every((r) => r.name.endsWith("(exempel)"))).toBe(true);
  });

  test("Örebro län, Gotland and an empty county are there too", async () => {
    const orebro = (await centresOn("orebro", today)).filter((row) => inOperation(row.status));
    expect(
      count(orebro, (r) => r.kind === "familjecentral" || r.kind === "familjecentralsliknande"),
    ).toBe(12);
    expect((await centresOn("gotland", today)).map((r) => r.kind)).toEqual(["familjecentral"]);
    expect(await centresOn("blekinge", today)).toEqual([]);
    expect(written.map((one) => one.county)).toEqual(["skane", "orebro", "gotland", "blekinge"]);
  });

  test.each<[string, string, Kind | undefined]>([
    ["fjarilen", "2026-11-22", "familjecentralsliknande"],
    ["humlan", "2026-11-22", "familjecentralsliknande"],
    ["solrosen", "2026-11-22", "none"],
    ["mossen", "2026-11-22", "none"],
    ["natet", "2026-11-22", "none"],
    ["kajutan", "2026-11-22", "none"],
    ["vitsippan", "2026-11-22", "familjecentralsliknande"],
    ["snackan", "2026-11-22", "familjecentral"],
    ["eklunden", "2026-11-22", "familjecentral"],
    ["hallonet", "2026-11-22", "familjecentralsliknande"],
    ["kallan", "2026-11-22", "familjecentralsliknande"],
    ["dungen", "2026-11-22", "undecided"],
    ["nyhamn", "2026-11-22", "familjecentral"],
    ["masen", "2026-05-31", "familjecentral"],
    ["masen", "2026-06-01", "familjecentralsliknande"],
    ["bjorkhagen", "2027-01-31", "familjecentralsliknande"],
    ["bjorkhagen", "2027-02-01", "familjecentral"],
    ["gamla-bruket", "2020-01-01", "familjecentralsliknande"],
    ["nyhamn", "2020-01-01", undefined],
  ])("%s on %s is %s", async (key, on, kind) => {
    const id = idOf("skane", "centre", key);
    expect((await centresOn("skane", day(on))).find((row) => row.id === id)?.kind).toBe(kind);
  });

  test("the same day gives the same rows, and a second run on top adds none", async () => {
    for (const county of demoCounties)
      expect(batchesOf(county, demoAccounts, today)).toEqual(
        batchesOf(county, demoAccounts, today),
      );
    const again = await everything(writeDemo(today, password, true));
    expect(again.map((one) => one.rows)).toEqual(written.map(() => 0));
  });

  test.each(["2026-11-22", "2027-01-31", "2028-02-29", "2031-12-31"])(
    "made on %s it has the same 39, and every period runs forward",
    (on) => {
      const batches = demoCounties.flatMap((county) =>
        county.slug === "skane" ? batchesOf(county, demoAccounts, day(on)) : [],
      );
      const at = new Date(`${on}T00:00:00Z`);
      const holds = (row: { fromOn: string | Date; untilOn?: string | Date | null }) =>
        row.fromOn <= at && (!row.untilOn || row.untilOn > at);
      const units = batches.flatMap((b) => b.unitProfile).filter(holds);
      const kinds = batches.flatMap(({ centreStatusPeriod, service, servicePresence }) => {
        if (!centreStatusPeriod.some((p) => holds(p) && inOperation(p.status))) return [];
        const facts = service.flatMap((s) => {
          const huvudman =
            units.find((u) => u.unitId === s.unitId)?.huvudman ?? usualHuvudman(s.type);
          const here = servicePresence.filter((p) => p.serviceId === s.id && holds(p));
          return here.map(({ degree }) => ({ type: s.type, degree, huvudman }));
        });
        return [classify(nationalDefinition2026, facts).kind];
      });
      expect(count(kinds, (kind) => kind === "familjecentral")).toBe(23);
      expect(count(kinds, (kind) => kind === "familjecentralsliknande")).toBe(16);
      const rows = batches.flatMap((batch) => Object.values(batch).flat()) as object[];
      for (const row of rows)
        if ("fromOn" in row && "untilOn" in row && row.untilOn)
          expect([row, Number(row.untilOn) > Number(row.fromOn)]).toEqual([row, true]);
    },
  );

  test("every text could have been typed in a form, and nobody real is named", () => {
    const batches = demoCounties.flatMap((county) => batchesOf(county, demoAccounts, today));
    const texts = (value: unknown): string[] =>
      typeof value === "string" ? [value] : Array.isArray(value) ? value.flatMap(texts) : [];
    for (const row of batches.flatMap((batch) => Object.values(batch).flat()))
      for (const text of Object.values(row).flatMap(texts))
        expect([text, findsPersonnummer(text)]).toEqual([text, false]);
    for (const { hsaId } of batches.flatMap((b) => b.unit))
      if (hsaId) expect([hsaId, hsaIdProblem(hsaId)]).toEqual([hsaId, null]);
    const orgNrs = batches.flatMap((b) => b.unitProfile).flatMap((p) => p.orgNr ?? []);
    for (const orgNr of orgNrs) {
      expect([orgNr, organisationsnummerProblem(orgNr)]).toEqual([orgNr, null]);
      expect(counties.map((c) => c.orgNr)).not.toContain(orgNr);
      expect(orgNr).toMatch(/^...999/);
    }
    for (const { postcode, phone } of batches.flatMap((b) => b.centreProfile)) {
      if (postcode) expect(postcodeProblem(postcode)).toBeNull();
      if (phone) expect(phoneProblem(phone)).toBeNull();
    }
    const people = [
      ...batches.flatMap((b) => b.person),
      ...batches.flatMap((b) => b.serviceHead),
      ...batches.flatMap((b) => b.centreContact),
    ];
    for (const { name } of people) if (name) expect(name).toMatch(/ Exempel$/);
  });

  test("every stage of a centre's life can follow on the one before", () => {
    const stages = demoCounties
      .flatMap((county) => batchesOf(county, demoAccounts, today))
      .map((b) => b.centreStatusPeriod);
    for (const steps of stages)
      steps.slice(1).forEach((step, i) => {
        expect(nextStatuses(steps[i]?.status as CentreStatus)).toContain(step.status);
        expect(step.fromOn).toEqual(steps[i]?.untilOn);
      });
  });

  /** The whole county's matrix on the day that the demo is made. */
  const inSkane = <T>(work: (ctx: Ctx) => Promise<T>) => {
    const countyId = countyIdOf({ countyId: countyBySlug("skane").id });
    return inCounty({ countyId, userId: null }, "read", (db) =>
      work({
        db,
        actor: { userId: "", name: "", assignments: [] },
        today,
        county: { slug: "skane", name: "Skåne län" },
      } as unknown as Ctx),
    );
  };

  test("shows every state of a plan and a report, and every timing that a county here all along can have", async () => {
    const { rounds, rows } = await inSkane((ctx) => wholeMatrix(ctx));
    const cells = rows.flatMap((row) => rounds.flatMap(({ id }) => row.cells[id] ?? []));
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(documentStates));
    // A year that was opened when it was over is a county's that came here later; the demo's have been here all along.
    const here = timings.filter((timing) => timing !== "utan_tid");
    expect(new Set(cells.map(({ timing }) => timing))).toEqual(new Set(here));
    // Whoever is freed of something has not handed it in, and whoever has longer time has not either.
    const leaves = await inSkane(({ db }) => db.documentLeave.findMany());
    expect(leaves.map(({ kind }) => kind).sort()).toEqual([
      ...Array(3).fill("befriad"),
      "forlangd",
    ]);
    for (const { centreId, documentKind, year, kind } of leaves) {
      const round = rounds.find((one) => one.kind === documentKind && one.year === year);
      const cell = rows.find(({ id }) => id === centreId)?.cells[round?.id ?? ""];
      const timing = kind === "befriad" ? "befriad" : "i_god_tid";
      expect([documentKind, year, cell?.timing]).toEqual([documentKind, year, timing]);
    }
  });

  test("shows one of each thing that can happen to a document", async () => {
    const told = await inSkane(async ({ db }) => ({
      ways: await db.documentVersion.groupBy({ by: ["way"], where: { frozenAt: { not: null } } }),
      steps: await db.documentEvent.groupBy({ by: ["step"] }),
      files: await db.documentFile.findMany({ include: { file: { include: { content: true } } } }),
      followUps: await db.documentFollowUp.findMany({ include: { answers: true } }),
      closed: await db.documentRound.findMany({ where: { closedAt: { not: null } } }),
      remarks: await db.figureRemark.findMany({ orderBy: { number: "asc" } }),
      own: await db.documentSection.count({ where: { key: { startsWith: "lokal-" } } }),
    }));
    expect(told.ways.map(({ way }) => way).sort()).toEqual(["fil", "ordforande", "protokoll"]);
    expect(told.steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(["filed", "object", "record_adoption", "correct", "return_by_group"]),
    );
    expect(new Set(told.files.map(({ category }) => category))).toEqual(
      new Set(["dokument", "protokoll"]),
    );
    for (const { file } of told.files) {
      const bytes = new Uint8Array(file.content?.content ?? []);
      expect(fileTypeOf(file.name, bytes)).toMatchObject({ contentType: "application/pdf" });
      expect(bytes.length).toBe(file.size);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(file.sha256);
    }
    expect(told.followUps.map(({ answers }) => answers.length > 3)).toEqual([true]);
    expect(told.closed.map(({ year }) => year)).toEqual([Number(today.slice(0, 4)) - 2]);
    expect(told.own).toBeGreaterThan(0);
    const questions = questionsOf(told.remarks.map((one) => ({ ...one, key: one.documentId })));
    expect(questions.map(({ state }) => state).sort()).toEqual(["besvarad", "klar", "stalld"]);
  });

  test("every account signs in and has what accounts.json says, in each of its counties", async () => {
    for (const account of demoAccounts) {
      const [user] = await asRole(
        urls.app,
        async (db) =>
          (
            await db.query(`select password_hash from auth."user" where id = $1`, [
              userIdOf(account),
            ])
          ).rows,
      );
      if (account === demoAccounts[0])
        expect(await passwordFits(user?.password_hash, password)).toBe(true);
      for (const reach of reachesOf(account)) {
        const countyId = countyIdOf({ countyId: countyBySlug(reach.county).id });
        const person = await inCounty({ countyId, userId: null }, "read", (db) =>
          db.person.findFirstOrThrow({
            where: { userId: userIdOf(account) },
            include: {
              assignments: { include: { centres: true, municipalities: true, services: true } },
            },
          }),
        );
        // Beside it she may have a seat in a group.
        const [own, ...more] = person.assignments.filter((a) => reach.seat || a.level !== "group");
        expect(more).toEqual([]);
        expect([own?.role, own?.level === "group"]).toEqual([reach.role, reach.seat === true]);
        expect(own?.centres.length).toBe(reach.centres?.length ?? 0);
        expect(own?.services.length).toBe(reach.services?.length ?? 0);
        expect(own?.municipalities.map((m) => m.municipalityCode).sort()).toEqual(
          [...(reach.municipalities ?? [])].sort(),
        );
      }
    }
  });

  test("the latest changes were made by people", async () => {
    const [last] = await asRole(
      urls.superuser,
      async (db) =>
        (
          await db.query(
            "select actor_id from audit where county_id = $1 order by id desc limit 1",
            [countyBySlug("skane").id],
          )
        ).rows,
    );
    expect(last?.actor_id).toBe(idOf("user", "samordnare@skane.example"));
  });
});

describe("the large data set", () => {
  const jamtland = planOf("jamtland", countyBySlug("jamtland").id, 1);

  const write = (url: string) => asRole(url, (db) => writeCounty(db as Client, jamtland));
  const digest = (url: string) =>
    asRole(url, async (db) => {
      const { rows } = await db.query<{ name: string }>(
        "select relname as name from pg_class where relkind = 'r' and relforcerowsecurity order by 1",
      );
      const found: Record<string, string> = {};
      for (const { name } of rows)
        found[name] = (
          await db.query(
            `select md5(coalesce(string_agg(t::text, ';' order by t.id), '')) || ' ' || count(*) as said from ${name} t where county_id = $1`,
            [jamtland.id],
          )
        ).rows[0].said;
      return found;
    });

  test("it is what was counted in 2023: 246 centres, 158 municipalities, 18 counties", () => {
    const sum = (i: 0 | 1) => Object.values(national).reduce((total, one) => total + one[i], 0);
    expect([sum(0), sum(1), Object.keys(national).length]).toEqual([246, 158, 18]);
    for (const none of ["blekinge", "gotland", "uppsala"]) expect(national[none]).toBeUndefined();
    for (const { slug, id } of counties) {
      const plan = planOf(slug, id, 1);
      expect(plan.municipalities).toHaveLength(national[slug]?.[1] ?? 0);
      expect(new Set(plan.municipalities).size).toBe(plan.municipalities.length);
    }
    expect(planOf("vastra-gotaland", "", 10).centres).toBe(600);
    expect(planOf("orebro", "", 10).centres).toBe(60);
  });

  test("every centre meets the definition, and two databases get the same rows", async () => {
    await write(urls.app);
    const rows = await centresOn("jamtland", day("2026-11-22"));
    expect(
      rows.map((row) => inOperation(row.status) && row.kind.startsWith("familjecentral")),
    ).toEqual([true, true, true, true]);
    expect(new Set(rows.map((row) => row.municipality)).size).toBe(4);
    const other = await ownDatabase();
    await writeReference(other.owner);
    await write(other.app);
    const [one, two] = [await digest(urls.superuser), await digest(other.superuser)];
    expect(Object.keys(one).length).toBeGreaterThan(20);
    expect(two).toEqual(one);
  });
});
