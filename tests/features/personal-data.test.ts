import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { GET as personFile } from "@/app/[county]/installningar/uppdrag/[personId]/personuppgifter/uppgifter.json/route";
import { GET as ownFile } from "@/app/inloggningar/uppgifter/[county]/uppgifter.json/route";
import { addAssignment, createPerson, endMembership } from "@/lib/assignments/commands";
import * as assignments from "@/lib/assignments/schema";
import { namesPerson } from "@/lib/domain/naming";
import { historyOfPerson, listChanges } from "@/lib/history/queries";
import { readChangesView } from "@/lib/history/schema";
import { eventTitle, itemTitle, whoWord } from "@/lib/i18n/sv/history-sentences";
import { pseudonymisePerson } from "@/lib/personal-data/commands";
import { personalDataOf, removalOf } from "@/lib/personal-data/queries";
import * as schema from "@/lib/personal-data/schema";
import { aCentre, afterSeeing, idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { comesIn } from "../support/invited";
import { cookieOf } from "./every-command/browser";

const browser = vi.hoisted(() => ({ cookie: "" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ host: "samma.example" }),
  cookies: async () => ({ get: () => ({ value: browser.cookie }) }),
}));
process.env.TODAY = today;

const rows = <T extends object>(query: string, values: unknown[] = []) =>
  asRole(urls.superuser, async (db) => (await db.query<T>(query, values)).rows as T[]);

type Known = { id: string; name: string; email: string; phone: string; employer: string };

/** Somebody with an account who has changed a thing, each of her facts found nowhere else in the database. */
async function somebody(c: TestCounty, over: Partial<Known> = {}): Promise<Known> {
  const mark = randomUUID().slice(0, 8).replace(/\d/g, "x");
  const known = {
    name: `Vilja Unik${mark}`,
    email: `vilja.${mark}@${c.slug}.example`,
    phone: `0${Math.floor(1e8 + Math.random() * 8e8)}`,
    employer: `Arbetsplats ${mark}`,
    ...over,
  };
  const centreId = await aCentre(c, {}, { name: `Familjecentralen ${mark}` });
  const done = await c.as.coordinator((ctx) =>
    createPerson(
      ctx,
      assignments.createPerson.parse({
        ...Object.fromEntries(Object.entries(known).filter(([key]) => key !== "id")),
        role: "lokal_samordnare",
        centres: [centreId],
        fromOn: "2026-01-01",
      }),
    ),
  );
  await comesIn(done);
  const id = idOf(done);
  const [account] = await rows<{ id: string }>('select id from auth."user" where email = $1', [
    known.email,
  ]);
  await rows(
    "insert into auth.session (id, user_id, expires_at, user_agent) values ($1, $2, now() + interval '1 hour', 'Firefox')",
    [randomUUID(), account?.id],
  );
  await rows(
    `with o as (select set_config('app.county_id', $1, false), set_config('app.actor_id', $2, false))
     update centre_profile set landlord = 'Värd' from o where county_id = $1::uuid and centre_id = $3`,
    [c.id, account?.id, centreId],
  );
  return { ...known, id };
}

const versionOf = (c: TestCounty, id: string) =>
  c.as.coordinator(async ({ db }) => (await db.person.findFirstOrThrow({ where: { id } })).version);

async function leaves(c: TestCounty, personId: string) {
  const version = await versionOf(c, personId);
  await afterSeeing(
    c.as.coordinator,
    endMembership,
    assignments.endMembership.parse({ personId, version }),
  );
}

async function removed(c: TestCounty, personId: string, reason = "Begäran, diarienummer 12.") {
  const version = await versionOf(c, personId);
  const input = schema.pseudonymisePerson.parse({ personId, version, reason });
  return afterSeeing(c.as.coordinator, pseudonymisePerson, input);
}

/** Every table of the database in which a text stands, whatever the column. */
async function foundIn(text: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'`,
  );
  expect(tables.length).toBeGreaterThan(40);
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name where exists (select from ${name} t where position(lower($1) in lower(to_jsonb(t)::text)) > 0)`,
  );
  const found = await rows<{ name: string }>(each.join(" union all "), [text]);
  return found.map(({ name }) => name);
}

/** The log as everybody sees it: when, and how much, in its order. */
const shape = async (c: TestCounty) =>
  rows<{
    id: string;
    at: Date;
    transaction: string;
    actor_id: string;
    change: string;
    row_id: string;
  }>(
    "select id, at, transaction, actor_id, change, table_name, row_id from audit where county_id = $1 order by id",
    [c.id],
  );

describe("a person's data, taken away on request", () => {
  test("are found nowhere in the database afterwards, and the history stands", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    for (const text of [known.name, known.email, known.phone, known.employer])
      expect(await foundIn(text), text).not.toEqual([]);
    const before = await shape(c);
    await removed(c, known.id);
    for (const text of [known.name, known.email, known.phone, known.employer, known.name.slice(6)])
      expect(await foundIn(text), text).toEqual([]);
    const after = await shape(c);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
    expect(
      await rows(
        "select 1 from auth.session where revoked_at is null and user_agent is not null and user_id = (select user_id from person where id = $1)",
        [known.id],
      ),
    ).toEqual([]);
  });

  test("are an event of its own that says why, and what was done stands under another name", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    await removed(c, known.id);
    const { events, names, name } = await c.as.coordinator(
      (ctx) => historyOfPerson(ctx, known.id, null),
      "read",
    );
    expect(name).toMatch(/^Tidigare användare [A-T]{4}$/);
    const [latest] = events;
    expect(latest && eventTitle(latest, names)).toBe("Tog bort personuppgifter på begäran");
    expect(latest?.items[0] && itemTitle(latest.items[0], names)).toBe(
      `Personuppgifter borttagna på begäran: ${name}`,
    );
    expect(latest?.items[0]).toMatchObject({ reason: "Begäran, diarienummer 12.", fields: [] });
    const all = await c.as.coordinator((ctx) => listChanges(ctx, readChangesView({})), "read");
    expect(all.events.map(whoWord)).toContain(name);
  });

  test("are not taken while somebody has an assignment or may enter, nor twice; each is said kindly", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await expect(removed(c, known.id)).rejects.toMatchObject({ rule: "person_has_assignments" });
    await rows("update assignment set until_on = '2026-02-01' where person_id = $1", [known.id]);
    await expect(removed(c, known.id)).rejects.toMatchObject({ rule: "person_is_member" });
    await leaves(c, known.id);
    await removed(c, known.id);
    await expect(removed(c, known.id)).rejects.toMatchObject({ rule: "person_pseudonymised" });
    const again = assignments.addAssignment.parse({
      personId: known.id,
      version: await versionOf(c, known.id),
      role: "lasare",
      fromOn: today,
    });
    await expect(c.as.coordinator((ctx) => addAssignment(ctx, again))).rejects.toMatchObject({
      rule: "person_pseudonymised",
    });
  });

  test("need a reason that names nobody", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    await expect(removed(c, known.id, `${known.name} bad om det`)).rejects.toMatchObject({
      fields: { reason: "reason_names_person" },
    });
    expect(
      schema.pseudonymisePerson.safeParse({ personId: known.id, version: "1", reason: " " })
        .success,
    ).toBe(false);
    const person = { name: "Eva Ek", email: "eva.ek@exempel.example", phone: "070-123 45 67" };
    expect(
      ["Begäran av Eva.", "eva.ek@exempel.example", "Ring 0701234567"].map((s) =>
        namesPerson(s, person),
      ),
    ).toEqual([true, true, true]);
    expect(["Begäran, dnr 2026/12.", "Evakuering"].map((s) => namesPerson(s, person))).toEqual([
      false,
      false,
    ]);
  });

  test("let the same address be added anew, as somebody else", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    await removed(c, known.id);
    const back = await somebody(c, { name: known.name, email: known.email });
    expect(back.id).not.toBe(known.id);
  });

  test("leave the account alone where another county has let it in, and say so; old deeds keep their new name", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const known = await somebody(c);
    const [account] = await rows<{ id: string }>('select id from auth."user" where email = $1', [
      known.email,
    ]);
    await rows("insert into auth.membership (county_id, user_id) values ($1, $2)", [
      d.id,
      account?.id,
    ]);
    await leaves(c, known.id);
    const asked = await c.as.coordinator((ctx) => removalOf(ctx, known.id), "read");
    expect(asked.elsewhere).toBe(true);
    await removed(c, known.id);
    expect(await foundIn(known.email)).toEqual(['auth."user"']);
    expect(await rows('select disabled_at from auth."user" where id = $1', [account?.id])).toEqual([
      { disabled_at: null },
    ]);
    const whoDid = async () =>
      (
        await c.as.coordinator(
          (ctx) => listChanges(ctx, readChangesView({ person: account?.id ?? "" })),
          "read",
        )
      ).events.map(whoWord);
    const before = await whoDid();
    expect(before).toEqual([asked.pseudonym]);
    // Back by the same account, as somebody new: what was done before is not hers again.
    const back = await somebody(c, { email: known.email, name: "Vilja Igen" });
    expect(back.id).not.toBe(known.id);
    expect(new Set(await whoDid())).toEqual(new Set(["Vilja Igen", asked.pseudonym]));
    expect((await whoDid()).at(-1)).toBe(asked.pseudonym);
  });

  test("mention where the same address stands as head or contact, and leave it there", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    const centreId = await aCentre(c, { bhv: "ja" }, { name: "Eken (exempel)" });
    await c.as.coordinator(async ({ db }) => {
      const service = await db.service.findFirstOrThrow({ where: { centreId } });
      await db.serviceHead.create({
        data: {
          serviceId: service.id,
          name: "Chef",
          email: known.email,
          fromOn: new Date("2026-01-01"),
        },
      });
    });
    const version = await versionOf(c, known.id);
    const input = schema.pseudonymisePerson.parse({
      personId: known.id,
      version,
      reason: "Begäran.",
    });
    const asked = await c.as.coordinator((ctx) => pseudonymisePerson(ctx, input)).catch((e) => e);
    expect(asked.sentences).toContain(
      "Adressen står också för chef för barnhälsovård (BHV) vid Eken (exempel): ändra där.",
    );
    await removed(c, known.id);
    expect(await foundIn(known.email)).toEqual(
      expect.arrayContaining(["public.service_head", "public.audit"]),
    );
  });

  test("are asked about first, and a form that has grown old is told so", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    const input = schema.pseudonymisePerson.parse({
      personId: known.id,
      version: "1",
      reason: "Begäran.",
    });
    await expect(c.as.coordinator((ctx) => pseudonymisePerson(ctx, input))).rejects.toMatchObject({
      code: "conflict",
    });
    const now = { ...input, version: await versionOf(c, known.id) };
    await expect(c.as.coordinator((ctx) => pseudonymisePerson(ctx, now))).rejects.toMatchObject({
      name: "Unconfirmed",
    });
    expect(await foundIn(known.name)).not.toEqual([]);
  });
});

describe("the database itself", () => {
  test("reaches no other county's person, and refuses whoever is still there", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const known = await somebody(c);
    const asked = (county: string) =>
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [county]);
        return db.query("select app.pseudonymise_person($1, $2, 'Prov')", [known.id, today]);
      });
    await expect(asked("")).rejects.toThrow(/no such person/);
    await expect(asked(d.id)).rejects.toThrow(/no such person/);
    await expect(asked(c.id)).rejects.toThrow(/person_has_assignments/);
    await rows("update assignment set until_on = '2026-02-01' where person_id = $1", [known.id]);
    await expect(asked(c.id)).rejects.toThrow(/person_is_member/);
    expect(await foundIn(known.name)).not.toEqual([]);
  });

  test("lets the running role write the log no other way, and give nobody a name again", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    await leaves(c, known.id);
    await removed(c, known.id);
    const tried = (query: string) =>
      asRole(urls.app, async (db) => {
        await db.query("select set_config('app.county_id', $1, false)", [c.id]);
        await db.query(query);
      });
    for (const query of [
      "update audit set before = null",
      "delete from audit",
      "insert into audit (change, table_name, row_id) values ('update', 'person', gen_random_uuid())",
    ])
      await expect(tried(query)).rejects.toThrow(/permission denied/);
    await expect(
      tried(`update person set name = 'Vilja' where id = '${known.id}'`),
    ).rejects.toThrow(/person_pseudonymised_bare/);
    await expect(
      tried(
        `insert into assignment (id, person_id, role, level, from_on) values (gen_random_uuid(), '${known.id}', 'lasare', 'county', '2026-12-01')`,
      ),
    ).rejects.toThrow(/assignment_of_pseudonymised/);
    const others = await rows(
      "select has_function_privilege('public', 'app.pseudonymise_person(uuid, date, text)', 'execute') as may",
    );
    expect(others).toEqual([{ may: false }]);
  });
});

describe("a person's data, taken out", () => {
  const read = async (answer: Response) => ({
    status: answer.status,
    name: answer.headers.get("content-disposition") ?? "",
    kept: answer.headers.get("cache-control"),
    text: await answer.text(),
  });

  test("are all that the county holds, in a file whose name says nothing, with no secret in it", async () => {
    const c = await aCounty();
    const known = await somebody(c);
    browser.cookie = await cookieOf(c);
    const params = Promise.resolve({ county: c.slug, personId: known.id });
    const file = await read(await personFile(new Request("http://samma.example/x"), { params }));
    expect(file).toMatchObject({ status: 200, kept: "no-store" });
    expect(file.name).toBe(`attachment; filename="personuppgifter-${c.slug}-${today}.json"`);
    const told = JSON.parse(file.text);
    expect(told.person).toMatchObject({
      namn: known.name,
      epost: known.email,
      telefon: known.phone,
      arbetsgivare: known.employer,
    });
    expect(told.uppdrag).toMatchObject([
      { franOchMed: "2026-01-01", familjecentraler: [expect.stringContaining("Familjecentralen")] },
    ]);
    expect(told.konto).toMatchObject({ kommerIn: true, lankar: [{ anvand: expect.any(String) }] });
    expect(told.egnaAndringar).toMatchObject({ antal: 1 });
    expect(told.historikOmPersonen.handelser.length).toBeGreaterThan(0);
    expect(told).not.toHaveProperty("inloggningar");
    expect(file.text).not.toMatch(/[0-9a-f]{64}|argon2|token|user_id/);
  });

  test("are told to nobody who may not give accounts, and of no other county's person", async () => {
    const [c, d] = [await aCounty(), await aCounty()];
    const known = await somebody(c);
    for (const as of [c.as.reader, c.as.member, c.as.koordinator, c.as.nobody])
      await expect(as((ctx) => personalDataOf(ctx, known.id, 5), "read")).rejects.toMatchObject({
        code: "not_allowed",
      });
    await expect(
      d.as.coordinator((ctx) => personalDataOf(ctx, known.id, 5), "read"),
    ).rejects.toMatchObject({ code: "not_found" });
    for (const [county, cookie, leads] of [
      [c, await cookieOf(c, { role: "lasare" }), /saknar-behorighet/],
      [d, await cookieOf(d), /finns-inte/],
      [c, await cookieOf(c, { revoked: "now()" }), /logga-in/],
      [c, await cookieOf(d), /finns-inte/],
    ] as const) {
      browser.cookie = cookie;
      const params = Promise.resolve({ county: county.slug, personId: known.id });
      const answer = await personFile(new Request("http://samma.example/x"), { params });
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        expect.stringMatching(leads),
      ]);
      expect(await answer.text()).toBe("");
    }
  });

  test("are each person's own to take, with the sign-ins, also without an assignment", async () => {
    const c = await aCounty();
    browser.cookie = await cookieOf(c, { assigned: false });
    const params = Promise.resolve({ county: c.slug });
    const file = await read(await ownFile(new Request("http://samma.example/x"), { params }));
    const told = JSON.parse(file.text);
    expect(told.person).toMatchObject({ namn: "Robin Exempel" });
    expect(told.uppdrag).toEqual([]);
    expect(told.inloggningar).toHaveLength(1);
    browser.cookie = await cookieOf(c, { memberUntil: "now()" });
    expect((await ownFile(new Request("http://samma.example/x"), { params })).status).toBe(303);
  });
});
