import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  addAssignment,
  createPerson,
  endAssignment,
  endMembership,
  openAccount,
} from "@/lib/assignments/commands";
import { getNewPerson, getPerson, listPeople } from "@/lib/assignments/queries";
import * as schema from "@/lib/assignments/schema";
import { passwordFits } from "@/lib/auth/password";
import { enterCounty } from "@/lib/db/accounts";
import { day } from "@/lib/domain/day";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { aCentre, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { chosen, comesIn, tokenOf } from "../support/invited";

const problem = (code: string, field?: string, rule?: string) => (e: unknown) =>
  e instanceof Problem && e.code === code && (field === undefined || e.fields[field] === rule);

const someone = (over: Record<string, unknown> = {}) =>
  schema.createPerson.parse({
    name: "Kim Exempel",
    email: `kim.${randomUUID().slice(0, 8)}@exempel.example`,
    employer: "Testkommun",
    role: "lasare",
    fromOn: today,
    ...over,
  });

const people = async (c: TestCounty) => (await c.as.coordinator(listPeople, "read")).people;
const person = (c: TestCounty, id: string) =>
  c.as.coordinator(async (ctx) => (await getPerson(ctx, id)).person, "read");

/** Somebody with an assignment who has come in by her link, her account, and a session that she is signed in by. */
async function aPerson(c: TestCounty, over: Record<string, unknown> = {}) {
  const input = someone(over);
  const done = await c.as.coordinator((ctx) => createPerson(ctx, input));
  const id = idOf(done);
  await comesIn(done);
  const account = await asRole(
    urls.owner,
    async (db) =>
      (await db.query('select id, password_hash from auth."user" where email = $1', [input.email]))
        .rows[0],
  );
  const session = randomUUID();
  await asRole(urls.owner, (db) =>
    db.query(
      "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
      [session, account.id],
    ),
  );
  const enters = (on = today) => enterCounty(session, c.slug, on, 30);
  return { id, done, account, enters, input };
}

const endOf = async (c: TestCounty, id: string, over: Record<string, string> = {}) => {
  const [row] = (await person(c, id)).assignments;
  return schema.endAssignment.parse({
    assignmentId: row?.id,
    version: row?.version,
    endOn: today,
    ...over,
  });
};

describe("somebody new in the county", () => {
  test("gets an account, an assignment and a link in one go; she comes in when she has chosen a password", async () => {
    const c = await aCounty();
    const { done, account, enters } = await aPerson(c);
    expect(account.password_hash).toMatch(/^\$argon2id\$/);
    expect(await passwordFits(account.password_hash, chosen)).toBe(true);
    expect(await enters()).toMatchObject({
      state: "inside",
      assignments: [{ role: "lasare", level: "county" }],
    });
    const log = await c.as.reader(
      ({ db }) =>
        db.audit.findMany({
          where: {
            tableName: { in: ["person", "assignment"] },
            actorId: c.userId("lanssamordnare"),
          },
        }),
      "read",
    );
    expect(log.map((l) => `${l.tableName} ${l.change}`).sort()).toEqual([
      "assignment insert",
      "person insert",
    ]);
    expect(JSON.stringify(log.map((l) => l.after))).not.toContain(tokenOf(done));
  });

  test("who already has an account comes in with the password she has, and hers is untouched", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const first = await aPerson(c);
    const again = await aPerson(other, { email: first.input.email.toUpperCase() });
    expect(again.account).toEqual(first.account);
    expect((await first.enters())?.state).toBe("inside");
    expect((await again.enters())?.state).toBe("inside");
    expect(JSON.stringify(await people(other))).not.toContain(c.name);
  });

  test("is there already: refused at the address; nothing half done is left", async () => {
    const c = await aCounty();
    const { input } = await aPerson(c);
    await expect(c.as.coordinator((ctx) => createPerson(ctx, input))).rejects.toSatisfy(
      problem("broken_rule", "email", "email_taken"),
    );
    const wrong = someone({ role: "lokal_samordnare" });
    await expect(c.as.coordinator((ctx) => createPerson(ctx, wrong))).rejects.toSatisfy(
      problem("broken_rule", "centres", "scope_needed"),
    );
    const left = await asRole(
      urls.owner,
      async (db) =>
        (await db.query('select 1 from auth."user" where email = $1', [wrong.email])).rowCount,
    );
    expect(left).toBe(0);
  });

  test("is given only the county's own municipalities and centres", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const theirs = await aCentre(other);
    const mine = await aCentre(c);
    const { giving } = await c.as.coordinator(
      (ctx) => getNewPerson(ctx, { role: "kommunal_koordinator", centres: [] }),
      "read",
    );
    if (giving.step !== "form") throw new Error("there is nothing to choose before the form");
    expect(giving.centres.map((x) => x.id)).toEqual([mine]);
    expect(giving.municipalities.map((m) => m.code)).toEqual([...c.municipalities]);
    const local = someone({ role: "lokal_samordnare", centres: [theirs] });
    await expect(c.as.coordinator((ctx) => createPerson(ctx, local))).rejects.toSatisfy(
      problem("broken_rule", "centres", "scope_unknown"),
    );
    const municipal = someone({
      role: "kommunal_koordinator",
      municipalities: [other.municipalities[0]],
    });
    await expect(c.as.coordinator((ctx) => createPerson(ctx, municipal))).rejects.toSatisfy(
      problem("broken_rule", "municipalities", "scope_unknown"),
    );
    const right = await aPerson(c, { role: "lokal_samordnare", centres: [mine] });
    expect((await right.enters())?.assignments).toMatchObject([
      { role: "lokal_samordnare", level: "centres", codes: [], ids: [mine] },
    ]);
    expect((await person(c, right.id)).assignments[0]?.places).toEqual([
      "Familjecentralen Prov (exempel)",
    ]);
  });
});

describe("somebody who has been named without an account", () => {
  test("keeps her assignments, and can do what they say once she has been given one", async () => {
    const c = await aCounty();
    const email = `robin.${randomUUID().slice(0, 8)}@exempel.example`;
    const named = await c.as.coordinator(({ db }) =>
      db.person.create({ data: { name: "Robin Exempel", email } }),
    );
    await c.as.coordinator(({ db }) =>
      db.assignment.create({
        data: {
          personId: named.id,
          role: "lasare",
          level: "county",
          fromOn: new Date("2026-01-01"),
        },
      }),
    );
    const before = await person(c, named.id);
    expect(before).toMatchObject({ entry: "none", assignments: [{ state: "now" }] });
    const input = schema.openAccount.parse({ personId: named.id, version: before.version });
    for (const who of [c.as.koordinator, c.as.member, c.as.reader, c.as.nobody])
      await expect(who((ctx) => openAccount(ctx, input))).rejects.toSatisfy(problem("not_allowed"));
    const done = await c.as.coordinator((ctx) => openAccount(ctx, input));
    expect(await person(c, named.id)).toMatchObject({ entry: "invited" });
    await comesIn(done);
    expect(await person(c, named.id)).toMatchObject({ entry: "open", email });
  });
});

describe("an assignment", () => {
  test("that ends today denies the very next request, also one that began today", async () => {
    const c = await aCounty();
    for (const fromOn of ["2026-01-01", today]) {
      const { id, enters } = await aPerson(c, { fromOn });
      expect((await enters())?.assignments).toHaveLength(1);
      const input = await endOf(c, id);
      await c.as.coordinator((ctx) => endAssignment(ctx, input));
      expect(await enters()).toMatchObject({ state: "inside", assignments: [] });
    }
  });

  test("of another role replaces the first from the very next request", async () => {
    const c = await aCounty();
    const { id, enters } = await aPerson(c);
    const input = await endOf(c, id);
    await c.as.coordinator((ctx) => endAssignment(ctx, input));
    const { version } = await person(c, id);
    const more = schema.addAssignment.parse({
      personId: id,
      version,
      role: "kommunal_koordinator",
      municipalities: c.municipalities[1],
      fromOn: today,
    });
    const done = await c.as.coordinator((ctx) => addAssignment(ctx, more));
    expect(done.shown).toBeUndefined();
    expect((await enters())?.assignments).toMatchObject([
      {
        role: "kommunal_koordinator",
        level: "municipalities",
        codes: [c.municipalities[1]],
        ids: [],
      },
    ]);
  });

  test("holds from its first day to its last, and the list says which hold, come and are over", async () => {
    const c = await aCounty();
    const { enters, id } = await aPerson(c, { fromOn: "2026-12-01", lastOn: "2026-12-31" });
    expect((await enters())?.assignments).toEqual([]);
    expect((await enters(day("2026-12-31")))?.assignments).toHaveLength(1);
    expect((await enters(day("2027-01-01")))?.assignments).toEqual([]);
    await aPerson(c, { fromOn: "2025-01-01", lastOn: "2025-12-31", name: "Robin Exempel" });
    const states = (await people(c)).flatMap((p) =>
      p.assignments.map((a) => `${p.name}: ${a.state}`),
    );
    expect(states).toEqual(["Kim Exempel: coming", "Robin Exempel: over"]);
    const input = await endOf(c, id);
    await c.as.coordinator((ctx) => endAssignment(ctx, input));
    expect((await enters(day("2026-12-15")))?.assignments).toEqual([]);
  });

  test("is refused a stale ending, and one that is over", async () => {
    const c = await aCounty();
    const { id } = await aPerson(c);
    const stale = await endOf(c, id, { endOn: "2027-01-01" });
    await c.as.coordinator((ctx) => endAssignment(ctx, stale));
    await expect(c.as.coordinator((ctx) => endAssignment(ctx, stale))).rejects.toSatisfy(
      problem("conflict"),
    );
    const now = await endOf(c, id);
    await c.as.coordinator((ctx) => endAssignment(ctx, now));
    const over = { ...now, version: now.version + 1 };
    await expect(c.as.coordinator((ctx) => endAssignment(ctx, over))).rejects.toSatisfy(
      (e) => e instanceof Problem && e.rule === "assignment_over",
    );
  });
});

describe("the county's last länssamordnare", () => {
  test("goes only after it has been said what follows and confirmed", async () => {
    const c = await aCounty();
    const { id } = await aPerson(c, { role: "lanssamordnare" });
    const input = await endOf(c, id, { endOn: "2027-02-01" });
    const attempt = c.as.coordinator((ctx) => endAssignment(ctx, input));
    const warning = await attempt.catch((e: unknown) => e);
    expect(warning).toBeInstanceOf(Unconfirmed);
    expect((warning as Unconfirmed).sentences[0]).toBe(
      "Från och med 1 februari 2027 har länet ingen länssamordnare.",
    );
    expect((await person(c, id)).assignments[0]?.untilOn).toBeNull();
    await c.as.coordinator((ctx) =>
      endAssignment(ctx, { ...input, seen: (warning as Unconfirmed).seen }),
    );
    expect((await person(c, id)).assignments[0]?.untilOn).toBe("2027-02-01");
  });

  test("with another there, nothing needs to be confirmed; a closed account or membership does not count", async () => {
    const c = await aCounty();
    const first = await aPerson(c, { role: "lanssamordnare" });
    const second = await aPerson(c, { role: "lanssamordnare", name: "Robin Exempel" });
    await asRole(urls.owner, (db) =>
      db.query('update auth."user" set disabled_at = now() where id = $1', [second.account.id]),
    );
    const input = await endOf(c, first.id);
    await expect(c.as.coordinator((ctx) => endAssignment(ctx, input))).rejects.toBeInstanceOf(
      Unconfirmed,
    );
    await asRole(urls.owner, (db) =>
      db.query('update auth."user" set disabled_at = null where id = $1', [second.account.id]),
    );
    await c.as.coordinator((ctx) => endAssignment(ctx, input));
    const leave = schema.endMembership.parse({
      personId: second.id,
      version: (await person(c, second.id)).version,
    });
    await expect(c.as.coordinator((ctx) => endMembership(ctx, leave))).rejects.toBeInstanceOf(
      Unconfirmed,
    );
  });
});

describe("somebody who leaves the county", () => {
  test("is outside at the very next request, keeps her account, and comes back with a new assignment", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const { id, enters, input } = await aPerson(c);
    const elsewhere = await aPerson(other, { email: input.email });
    const leave = schema.endMembership.parse({
      personId: id,
      version: (await person(c, id)).version,
    });
    await c.as.coordinator((ctx) => endMembership(ctx, leave));
    expect((await enters())?.state).toBe("outside");
    expect((await elsewhere.enters())?.state).toBe("inside");
    const gone = await person(c, id);
    expect(gone.entry).toBe("ended");
    const more = schema.addAssignment.parse({
      personId: id,
      version: gone.version,
      role: "avtalsansvarig",
      fromOn: today,
    });
    const back = await c.as.coordinator((ctx) => addAssignment(ctx, more));
    expect((await enters())?.state).toBe("outside");
    await comesIn(back);
    expect(await enters()).toMatchObject({
      state: "inside",
      assignments: [{ role: "avtalsansvarig" }],
    });
  });
});

describe("who may", () => {
  test("give and end assignments: the länssamordnare alone; another county's people are not found", async () => {
    const c = await aCounty();
    const other = await aCounty();
    const { id } = await aPerson(c);
    const { version } = await person(c, id);
    const input = someone();
    const more = schema.addAssignment.parse({
      personId: id,
      version,
      role: "avtalsansvarig",
      fromOn: today,
    });
    const end = await endOf(c, id);
    const leave = schema.endMembership.parse({ personId: id, version });
    for (const who of [
      c.as.koordinator,
      c.as.local(randomUUID()),
      c.as.member,
      c.as.reader,
      c.as.nobody,
    ]) {
      await expect(who((ctx) => createPerson(ctx, input))).rejects.toSatisfy(
        problem("not_allowed"),
      );
      await expect(who((ctx) => addAssignment(ctx, more))).rejects.toSatisfy(
        problem("not_allowed"),
      );
      await expect(who((ctx) => endAssignment(ctx, end))).rejects.toSatisfy(problem("not_allowed"));
      await expect(who((ctx) => endMembership(ctx, leave))).rejects.toSatisfy(
        problem("not_allowed"),
      );
      await expect(who(listPeople, "read")).rejects.toSatisfy(problem("not_allowed"));
    }
    const theirs = other.as.coordinator;
    await expect(theirs((ctx) => addAssignment(ctx, more))).rejects.toSatisfy(problem("not_found"));
    await expect(theirs((ctx) => endAssignment(ctx, end))).rejects.toSatisfy(problem("not_found"));
    await expect(theirs((ctx) => endMembership(ctx, leave))).rejects.toSatisfy(
      problem("not_found"),
    );
    await expect(theirs((ctx) => getPerson(ctx, id), "read")).rejects.toSatisfy(
      problem("not_found"),
    );
  });
});
