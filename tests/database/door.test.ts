import { describe, expect, test } from "vitest";
import { inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import { aCentre } from "../support/centre";
import { aCounty } from "../support/county";
import { asRole, urls } from "../support/database";

describe("the door to a county's rows", () => {
  test("another county's rows are as if they did not exist, also by their ids", async () => {
    const mine = await aCounty();
    const theirs = await aCounty();
    const id = await aCentre(theirs);
    const seen = await mine.as.coordinator(({ db }) => db.centre.findMany());
    expect(seen).toEqual([]);
    expect(
      await mine.as.coordinator(({ db }) => db.centre.findFirst({ where: { id } })),
    ).toBeNull();
    expect(
      (
        await mine.as.coordinator(({ db }) =>
          db.centre.updateMany({ where: { id }, data: { version: 9 } }),
        )
      ).count,
    ).toBe(0);
  });

  test("a row cannot be written into another county, even when its id is given", async () => {
    const mine = await aCounty();
    const theirs = await aCounty();
    await mine.as.coordinator(({ db }) => db.centre.create({ data: { countyId: theirs.id } }));
    expect(await theirs.as.coordinator(({ db }) => db.centre.count())).toBe(0);
    expect(await mine.as.coordinator(({ db }) => db.centre.count())).toBe(1);
  });

  test("a reference to another county's row is refused", async () => {
    const mine = await aCounty();
    const theirs = await aCounty();
    const centreId = await aCentre(theirs);
    const attempt = mine.as.coordinator(({ db }) =>
      db.service.create({ data: { centreId, type: "bhv" } }),
    );
    await expect(attempt).rejects.toSatisfy((e) => problemOf(e)?.code === "broken_rule");
  });

  test("the filter holds without the policy: a superuser's client sees one county only", async () => {
    const mine = await aCounty();
    const theirs = await aCounty();
    await aCentre(mine);
    await aCentre(theirs);
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const { PrismaClient } = await import("@/lib/db/generated/client");
    const kept = globalThis as { bareClient?: InstanceType<typeof PrismaClient> };
    const ordinary = kept.bareClient;
    kept.bareClient = new PrismaClient({
      adapter: new PrismaPg({ connectionString: urls.superuser }),
    });
    try {
      const everything = await asRole(
        urls.superuser,
        async (db) => (await db.query("select count(*)::int as n from centre")).rows[0].n,
      );
      expect(everything).toBeGreaterThanOrEqual(2);
      expect(
        await inCounty({ countyId: mine.countyId, userId: null }, "read", (db) =>
          db.centre.count(),
        ),
      ).toBe(1);
      expect(
        await inCounty({ countyId: mine.countyId, userId: null }, "read", (db) =>
          db.centreProfile.count(),
        ),
      ).toBe(1);
    } finally {
      await kept.bareClient.$disconnect();
      if (ordinary) kept.bareClient = ordinary;
      else delete kept.bareClient;
    }
  });

  test("the accounts are not behind this door", async () => {
    const c = await aCounty();
    const attempt = c.as.coordinator(({ db }) =>
      (db as unknown as { user: { findMany(): Promise<unknown> } }).user.findMany(),
    );
    await expect(attempt).rejects.toThrow(/outside the county/);
  });

  test("a read cannot write, and cannot make itself able to", async () => {
    const c = await aCounty();
    await expect(
      c.as.coordinator(({ db }) => db.centre.create({ data: {} }), "read"),
    ).rejects.toSatisfy((e) => problemOf(e)?.code === "not_allowed");
    await expect(
      c.as.coordinator(({ db }) => db.$executeRaw`set transaction read write`, "read"),
    ).rejects.toThrow();
  });

  test("an id with a sign that Postgres cannot hold finds nothing", async () => {
    const c = await aCounty();
    for (const id of ["\u0000", "a\u0000b", "no id"])
      await expect(
        c.as.reader(({ db }) => db.centre.findFirst({ where: { id } }), "read"),
      ).rejects.toSatisfy((e) => problemOf(e)?.code === "not_found");
  });

  test("a failed write leaves nothing behind", async () => {
    const c = await aCounty();
    await expect(
      c.as.coordinator(async ({ db }) => {
        await db.centre.create({ data: {} });
        throw new Error("the power went");
      }),
    ).rejects.toThrow("the power went");
    expect(await c.as.coordinator(({ db }) => db.centre.count())).toBe(0);
  });

  test("what changes is in the log with who, before and after, in the same transaction", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const lines = await c.as.coordinator(
      ({ db }) => db.audit.findMany({ where: { centreId: id }, orderBy: { id: "asc" } }),
      "read",
    );
    expect(lines.map((l) => [l.tableName, l.change])).toEqual([
      ["centre", "insert"],
      ["centre_profile", "insert"],
      ["centre_status", "insert"],
      ["centre_catchment", "insert"],
    ]);
    expect(new Set(lines.map((l) => l.actorId))).toEqual(new Set([c.userId("lanssamordnare")]));
    expect(new Set(lines.map((l) => l.transaction)).size).toBe(1);
  });

  test("many who write over one another at once: the log's value before is the one that was there", async () => {
    const c = await aCounty();
    const id = await aCentre(c);
    const write = (i: number) =>
      c.as.coordinator(({ db }) =>
        db.centreProfile.updateMany({ where: { centreId: id }, data: { name: `Namn ${i}` } }),
      );
    await Promise.all(Array.from({ length: 12 }, (_, i) => write(i)));
    const lines = await c.as.coordinator(
      ({ db }) =>
        db.audit.findMany({
          where: { centreId: id, tableName: "centre_profile" },
          orderBy: { id: "asc" },
        }),
      "read",
    );
    const nameIn = (held: unknown) => (held as { name?: string } | null)?.name;
    expect(lines).toHaveLength(13);
    for (const [i, line] of lines.entries())
      expect(nameIn(line.before)).toBe(nameIn(lines[i - 1]?.after));
  });

  test("overlapping and backward periods are refused by the database itself", async () => {
    const c = await aCounty();
    const centreId = await aCentre(c);
    const status = (fromOn: string, untilOn: string | null) =>
      c.as.coordinator(({ db }) =>
        db.centreStatusPeriod.create({
          data: {
            centreId,
            status: "vilande",
            fromOn: new Date(fromOn),
            untilOn: untilOn ? new Date(untilOn) : null,
          },
        }),
      );
    await expect(status("2021-01-01", null)).rejects.toSatisfy(
      (e) => problemOf(e)?.rule === "periods_overlap",
    );
    await expect(status("2015-01-01", "2014-01-01")).rejects.toSatisfy((e) =>
      ["period_backward", "impossible"].includes(problemOf(e)?.rule ?? ""),
    );
  });
});
