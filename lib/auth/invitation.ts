import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { CountyDb } from "@/lib/db/county";

/** Days that a link holds: whoever works one day a week has two of them. */
export const invitationDays = 14;

/** The database holds only this, so that nobody who reads it can sign in as another. */
export const digestOf = (token: string) => createHash("sha256").update(token).digest("hex");

/**
 * A link for an account, in the caller's own transaction; the county's earlier ones for it stop leading in. The secret
 * is answered here once and held nowhere.
 */
export async function invite(db: CountyDb, userId: string): Promise<string> {
  await revokeInvitations(db, userId);
  const token = randomBytes(32).toString("base64url");
  await db.$executeRaw`
    insert into auth.invitation (id, county_id, user_id, token_hash, expires_at)
    values (${randomUUID()}::uuid, (select app.county()), ${userId}::uuid, ${digestOf(token)},
      now() + make_interval(days => ${invitationDays}::int))`;
  return token;
}

/** From this moment no link that the county has given the account leads in. */
export async function revokeInvitations(db: CountyDb, userId: string): Promise<void> {
  await db.$executeRaw`
    update auth.invitation set revoked_at = now()
    where county_id = (select app.county()) and user_id = ${userId}::uuid and used_at is null and revoked_at is null`;
}

/** The accounts that the county waits for, each with whether its link still leads in. */
export async function invitedTo(db: CountyDb): Promise<Map<string, "invited" | "expired">> {
  const rows = await db.$queryRaw<{ user_id: string; live: boolean }[]>`
    select user_id, bool_or(expires_at > now()) as live from auth.invitation
    where county_id = (select app.county()) and used_at is null and revoked_at is null group by user_id`;
  return new Map(rows.map((r) => [r.user_id, r.live ? "invited" : "expired"]));
}
