import { randomUUID } from "node:crypto";
import type { CountyDb } from "@/lib/db/county";
import { invite, revokeInvitations } from "./invitation";

/**
 * Lets an address in to the county, in the caller's own transaction. An account is made where the address has none; the
 * county is opened only when its owner has taken the invitation, so that no county lets in an account that somebody
 * else has made in her name. Gives the secret of the link, or null where she may already enter; nothing is said of
 * where else the account is used.
 */
export async function admit(
  db: CountyDb,
  who: { email: string; name: string; userId: string | null },
): Promise<{ userId: string; token: string | null }> {
  const userId = who.userId ?? (await accountOf(db, who));
  await db.$executeRaw`
    insert into auth.membership (county_id, user_id, ended_at) values ((select app.county()), ${userId}::uuid, now())
    on conflict (county_id, user_id) do nothing`;
  const entered = (await membersOf(db)).has(userId);
  return { userId, token: entered ? null : await invite(db, userId) };
}

/** The account of an address; a new one, which nobody has a password for yet, where there is none. */
async function accountOf(db: CountyDb, who: { email: string; name: string }): Promise<string> {
  const made = await db.$queryRaw<{ id: string }[]>`
    insert into auth."user" (id, email, name) values (${randomUUID()}::uuid, ${who.email}, ${who.name})
    on conflict (email) do nothing returning id`;
  const found =
    made[0] ??
    (
      await db.$queryRaw<{ id: string }[]>`select id from auth."user" where email = ${who.email}`
    )[0];
  if (!found) throw new Error("an account that was there is gone");
  return found.id;
}

/** Takes the county away from an account from this moment: the very next request is denied. The account is left as it is. */
export async function expel(db: CountyDb, userId: string): Promise<void> {
  await db.$executeRaw`
    update auth.membership set ended_at = now()
    where county_id = (select app.county()) and user_id = ${userId}::uuid and ended_at is null`;
  await revokeInvitations(db, userId);
}

/** Who may enter the county today: the accounts whose membership is open. A closed account may not, and is not told apart. */
export async function membersOf(db: CountyDb): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ user_id: string }[]>`
    select m.user_id from auth.membership m join auth."user" u on u.id = m.user_id
    where m.county_id = (select app.county()) and m.ended_at is null and u.disabled_at is null`;
  return new Set(rows.map((r) => r.user_id));
}
