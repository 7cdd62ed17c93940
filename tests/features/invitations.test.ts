import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Done } from "@/lib/action";
import {
  createPerson,
  endMembership,
  renewInvitation,
  revokeInvitation,
} from "@/lib/assignments/commands";
import { getPerson } from "@/lib/assignments/queries";
import * as schema from "@/lib/assignments/schema";
import { accept, welcomeOf } from "@/lib/auth/welcome";
import { enterCounty } from "@/lib/db/accounts";
import { idOf } from "../support/centre";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";
import { chosen, comesIn, tokenOf } from "../support/invited";

const rows = (query: string, values: unknown[]) =>
  asRole(urls.owner, async (db) => (await db.query(query, values)).rows);

const anAddress = () => `ny.${randomUUID().slice(0, 8)}@exempel.example`;

function invites(c: TestCounty, email = anAddress()): Promise<Done> {
  const input = schema.createPerson.parse({
    name: "Noor Exempel",
    email,
    role: "lasare",
    fromOn: today,
  });
  return c.as.coordinator((ctx) => createPerson(ctx, input));
}

async function versionOf(c: TestCounty, done: Done) {
  const { person } = await c.as.coordinator((ctx) => getPerson(ctx, idOf(done)), "read");
  return { entry: person.entry, asked: { personId: person.id, version: person.version } };
}

/** Whether an account may enter, by a session made for the asking. */
async function enters(c: TestCounty, email: string) {
  const [user] = await rows('select id from auth."user" where email = $1', [email]);
  const session = randomUUID();
  await rows(
    "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
    [session, user?.id],
  );
  return (await enterCounty(session, c.slug, today, 30))?.state;
}

describe("a link", () => {
  test("is shown once, with a text to send, and held only as a digest", async () => {
    const c = await aCounty();
    const done = await invites(c);
    const token = tokenOf(done);
    expect(token).toMatch(/^[\w-]{43}$/);
    const shown = done.shown?.("https://samma-tak.example");
    expect(shown?.text?.value).toContain(`https://samma-tak.example/valkommen/${token}`);
    expect(await rows("select 1 from auth.invitation where token_hash = $1", [token])).toEqual([]);
    expect(JSON.stringify(done)).not.toContain(token);
  });

  test("lets its owner choose a password, opens the county, and does so once", async () => {
    const c = await aCounty();
    const email = anAddress();
    const done = await invites(c, email);
    expect(await enters(c, email)).toBe("outside");
    expect(await welcomeOf(tokenOf(done))).toMatchObject({ email, chooses: true });
    expect(await comesIn(done, "för kort")).toEqual({ ok: false, problem: "short" });
    expect(await comesIn(done)).toMatchObject({ ok: true, slug: c.slug });
    expect(await enters(c, email)).toBe("inside");
    expect(await comesIn(done, "någon annans lösenord")).toEqual({ ok: false, problem: "gone" });
    expect(await welcomeOf(tokenOf(done))).toBeNull();
  });

  test("that is pressed twice at once is used once", async () => {
    const done = await invites(await aCounty());
    const answers = await Promise.all([comesIn(done), comesIn(done), comesIn(done)]);
    expect(answers.filter((a) => a.ok)).toHaveLength(1);
  });

  test("holds for fourteen days", async () => {
    const c = await aCounty();
    const done = await invites(c);
    const moved =
      "update auth.invitation set created_at = created_at - $2::interval, expires_at = expires_at - $2::interval where county_id = $1";
    await rows(moved, [c.id, "13 days 23 hours"]);
    expect(await welcomeOf(tokenOf(done))).not.toBeNull();
    await rows(moved, [c.id, "2 hours"]);
    expect(await welcomeOf(tokenOf(done))).toBeNull();
    expect(await comesIn(done)).toEqual({ ok: false, problem: "gone" });
    expect((await versionOf(c, done)).entry).toBe("expired");
  });

  test("stops when a new one is made, when it is taken back, and when its owner leaves", async () => {
    const c = await aCounty();
    const first = await invites(c);
    const { asked, entry } = await versionOf(c, first);
    expect(entry).toBe("invited");
    const second = await c.as.coordinator((ctx) => renewInvitation(ctx, asked));
    expect(await welcomeOf(tokenOf(first))).toBeNull();
    expect(await welcomeOf(tokenOf(second))).not.toBeNull();
    const again = (await versionOf(c, first)).asked;
    await c.as.coordinator((ctx) => revokeInvitation(ctx, again));
    expect(await comesIn(second)).toEqual({ ok: false, problem: "gone" });

    const other = await invites(c);
    const leaving = { ...(await versionOf(c, other)).asked, seen: null };
    await c.as.coordinator((ctx) => endMembership(ctx, leaving));
    expect(await comesIn(other)).toEqual({ ok: false, problem: "gone" });
  });

  test.each(["", "x", "A".repeat(43), "../../etc", `${"å".repeat(43)}`])(
    "that is forged (%j) leads nowhere",
    async (token) => {
      expect(await welcomeOf(token)).toBeNull();
      expect(await accept(token, chosen)).toEqual({ ok: false, problem: "gone" });
    },
  );

  test("replaces a forgotten password, and ends the sessions of the one before", async () => {
    const c = await aCounty();
    const email = anAddress();
    const done = await invites(c, email);
    await comesIn(done);
    const [user] = await rows('select id from auth."user" where email = $1', [email]);
    const session = randomUUID();
    await rows(
      "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
      [session, user?.id],
    );
    const { asked } = await versionOf(c, done);
    const renewed = await c.as.coordinator((ctx) => renewInvitation(ctx, asked));
    expect((await enterCounty(session, c.slug, today, 30))?.state).toBe("inside");
    expect(await comesIn(renewed, "ett helt annat lösenord")).toMatchObject({ ok: true });
    expect((await enterCounty(session, c.slug, today, 30))?.state).toBe("signed_out");
  });
});

describe("an account that another county has made", () => {
  test("is let in only by its own password, and never given a new one from here", async () => {
    const [theirs, ours] = [await aCounty(), await aCounty()];
    const email = anAddress();
    await comesIn(await invites(theirs, email));
    const done = await invites(ours, email);
    expect(await enters(ours, email)).toBe("outside");
    expect(await welcomeOf(tokenOf(done))).toMatchObject({ chooses: false });
    expect(await comesIn(done, "påhittat lösenord här")).toEqual({ ok: false, problem: "wrong" });
    expect(await enters(ours, email)).toBe("outside");
    expect(await comesIn(done)).toMatchObject({ ok: true });
    expect(await enters(ours, email)).toBe("inside");
  });

  test("and whose owner has never come in, is not let in here before its owner opens our link", async () => {
    const [theirs, ours] = [await aCounty(), await aCounty()];
    const email = anAddress();
    const first = await invites(theirs, email);
    const second = await invites(ours, email);
    await comesIn(first, "den andra samordnarens");
    expect(await enters(theirs, email)).toBe("inside");
    expect(await enters(ours, email)).toBe("outside");
    expect(await comesIn(second, "gissning som inte går")).toMatchObject({ ok: false });
  });
});
