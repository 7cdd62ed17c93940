import { randomInt, randomUUID } from "node:crypto";
import type { CountyDb } from "@/lib/db/county";
import { hashPassword } from "./password";

/** Without letters and digits that are taken for one another when read aloud or written by hand. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Four groups of four: 79 bits, and possible to read out over the telephone. */
function temporaryPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}

/**
 * Lets an address in to the county, in the caller's own transaction: the membership is made or opened again, and an
 * account is made where the address has none. The password is answered here once and held nowhere; an account that
 * was there keeps its own, and nothing is said of where else it is used.
 */
export async function admit(
  db: CountyDb,
  who: { email: string; name: string; userId: string | null },
): Promise<{ userId: string; password: string | null }> {
  const { userId, password } = who.userId
    ? { userId: who.userId, password: null }
    : await accountOf(db, who);
  await db.$executeRaw`
    insert into auth.membership (county_id, user_id) values ((select app.county()), ${userId}::uuid)
    on conflict (county_id, user_id) do update set ended_at = null`;
  return { userId, password };
}

/** The account of an address; a new one, with its password, where there is none. */
async function accountOf(db: CountyDb, who: { email: string; name: string }) {
  const password = temporaryPassword();
  const made = await db.$queryRaw<{ id: string }[]>`
    insert into auth."user" (id, email, name, password_hash)
    values (${randomUUID()}::uuid, ${who.email}, ${who.name}, ${await hashPassword(password)})
    on conflict (email) do nothing returning id`;
  const found =
    made[0] ??
    (
      await db.$queryRaw<{ id: string }[]>`select id from auth."user" where email = ${who.email}`
    )[0];
  if (!found) throw new Error("an account that was there is gone");
  return { userId: found.id, password: made[0] ? password : null };
}

/** Takes the county away from an account from this moment: the very next request is denied. The account is left as it is. */
export async function expel(db: CountyDb, userId: string): Promise<void> {
  await db.$executeRaw`
    update auth.membership set ended_at = now()
    where county_id = (select app.county()) and user_id = ${userId}::uuid and ended_at is null`;
}

/** Who may enter the county today: the accounts whose membership is open. A closed account may not, and is not told apart. */
export async function membersOf(db: CountyDb): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ user_id: string }[]>`
    select m.user_id from auth.membership m join auth."user" u on u.id = m.user_id
    where m.county_id = (select app.county()) and m.ended_at is null and u.disabled_at is null`;
  return new Set(rows.map((r) => r.user_id));
}
