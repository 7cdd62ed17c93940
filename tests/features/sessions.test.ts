import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hashPassword, passwordFits } from "@/lib/auth/password";
import { changePassword } from "@/lib/auth/password-change";
import { endOtherSessions, endOwnSession, keepSession } from "@/lib/auth/sessions";
import { enterCounty } from "@/lib/db/accounts";
import { deviceWords } from "@/lib/i18n/sv/sessions";
import { aCounty, type TestCounty, today } from "../support/county";
import { asRole, urls } from "../support/database";

async function aSession(userId: string): Promise<string> {
  const id = randomUUID();
  await asRole(urls.owner, (db) =>
    db.query(
      "insert into auth.session (id, user_id, expires_at) values ($1, $2, now() + interval '1 hour')",
      [id, userId],
    ),
  );
  return id;
}

const holds = async (c: TestCounty, session: string) =>
  (await enterCounty(session, c.slug, today, 30))?.state === "inside";

async function withPassword(c: TestCounty, password: string) {
  const userId = c.userId("lasare");
  const hash = await hashPassword(password);
  await asRole(urls.owner, (db) =>
    db.query('update auth."user" set password_hash = $1 where id = $2', [hash, userId]),
  );
  const stored = () =>
    asRole(
      urls.owner,
      async (db) =>
        (await db.query('select password_hash from auth."user" where id = $1', [userId])).rows[0]
          .password_hash as string,
    );
  return { userId, stored };
}

describe("one's own sign-ins", () => {
  test("one that is ended denies its very next request, and the others go on", async () => {
    const c = await aCounty();
    const userId = c.userId("lasare");
    const [here, there] = [await aSession(userId), await aSession(userId)];
    await endOwnSession(userId, there);
    expect([await holds(c, here), await holds(c, there)]).toEqual([true, false]);
  });

  test("one that is used goes on, never longer than its end; one that was idle too long does not", async () => {
    const c = await aCounty();
    const userId = c.userId("lasare");
    const moved = (id: string, column: string, interval: string) =>
      asRole(urls.owner, (db) =>
        db.query(`update auth.session set ${column} = now() + $2::interval where id = $1`, [
          id,
          interval,
        ]),
      );
    const [used, late, idle] = [
      await aSession(userId),
      await aSession(userId),
      await aSession(userId),
    ];
    await moved(used, "last_seen_at", "-29 minutes");
    await moved(late, "expires_at", "10 minutes");
    await moved(idle, "last_seen_at", "-31 minutes");
    expect(await keepSession(used)).toBe(30);
    expect(await keepSession(late)).toBeCloseTo(10, 0);
    expect(await keepSession(idle)).toBeNull();
    expect([await holds(c, used), await holds(c, idle)]).toEqual([true, false]);
  });

  test("all others end, and this one goes on", async () => {
    const c = await aCounty();
    const userId = c.userId("lasare");
    const [here, ...others] = [
      await aSession(userId),
      await aSession(userId),
      await aSession(userId),
    ];
    await endOtherSessions(userId, here ?? null);
    expect(await holds(c, here ?? "")).toBe(true);
    for (const other of others) expect(await holds(c, other)).toBe(false);
  });

  test("another's cannot be ended", async () => {
    const c = await aCounty();
    const theirs = await aSession(c.userId("ledamot"));
    await endOwnSession(c.userId("lasare"), theirs);
    await endOtherSessions(c.userId("lasare"), null);
    expect(await holds(c, theirs)).toBe(true);
  });

  test("say on what they are, as far as it can be known", () => {
    expect(
      deviceWords("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"),
    ).toBe("Firefox på Windows");
    expect(deviceWords(null)).toBe("Okänd webbläsare");
  });
});

describe("one's own password", () => {
  test("is changed by whoever knows the present one, and whoever had the old one is out", async () => {
    const c = await aCounty();
    const { userId, stored } = await withPassword(c, "gammalt lösenord");
    const [here, there] = [await aSession(userId), await aSession(userId)];
    expect(
      await changePassword(userId, here, { current: "gammalt lösenord", next: "nya ord på rad" }),
    ).toBeNull();
    expect(await passwordFits(await stored(), "nya ord på rad")).toBe(true);
    expect(await passwordFits(await stored(), "gammalt lösenord")).toBe(false);
    expect([await holds(c, here), await holds(c, there)]).toEqual([true, false]);
  });

  test("is not changed with a wrong, short or unchanged one; guesses are counted and lock", async () => {
    const c = await aCounty();
    const { userId, stored } = await withPassword(c, "gammalt lösenord");
    const before = await stored();
    expect(await changePassword(userId, null, { current: "gammalt lösenord", next: "kort" })).toBe(
      "short",
    );
    expect(
      await changePassword(userId, null, { current: "gammalt lösenord", next: "gammalt lösenord" }),
    ).toBe("same");
    const guesses: (string | null)[] = [];
    for (let i = 0; i < 11; i++)
      guesses.push(
        await changePassword(userId, null, { current: `fel ${i}`, next: "nya ord på rad" }),
      );
    expect([guesses[0], guesses[10]]).toEqual(["wrong", "locked"]);
    expect(
      await changePassword(userId, null, { current: "gammalt lösenord", next: "nya ord på rad" }),
    ).toBe("locked");
    expect(await stored()).toBe(before);
  });
});
