import type { Day } from "@/lib/domain/day";
import { bareClient } from "./client";

/** The accounts: what lib/auth, and only lib/auth, may read and write outside any county. */
export type AccountsDb = Pick<
  ReturnType<typeof bareClient>,
  "user" | "account" | "session" | "membership" | "invitation" | "signInAttempt" | "county"
>;

export function accounts(): AccountsDb {
  return bareClient();
}

export type Entered = {
  state: "signed_out" | "outside" | "inside";
  user_id: string;
  user_name: string;
  email: string;
  county_id: string;
  county_code: string;
  county_name: string;
  person_id: string | null;
  assignments: {
    role: string;
    level: string;
    codes: string[];
    ids: string[];
    services: string[];
    group: string | null;
    /** Whether the group is the whole county's. */
    county: boolean | null;
  }[];
  expires_at: Date;
};

/** Session, account, membership and assignments in one statement; a visit to the county, unless it is only asked about. */
export async function enterCounty(
  sessionId: string,
  slug: string,
  today: Day,
  idleMinutes: number,
  visits = true,
): Promise<Entered | undefined> {
  const rows = await bareClient().$queryRaw<Entered[]>`
    select * from app.enter(${sessionId}::uuid, ${slug}, ${today}::date, make_interval(mins => ${idleMinutes}::int), ${visits})`;
  return rows[0];
}

/** Keeps what stands to mend in a county for the visit that begins now; one that is going on has its own already. */
export async function keepForVisit(
  countyId: string,
  userId: string,
  stood: readonly string[],
): Promise<void> {
  await bareClient().$executeRaw`
    update auth.membership set next_to_mend = ${JSON.stringify(stood)}::jsonb
    where county_id = ${countyId}::uuid and user_id = ${userId}::uuid and (seen_at is null or seen_at < now() - interval '1 hour')`;
}

/**
 * Takes an invitation, all or nothing: the link is used, the county is opened, and where a password was chosen it holds
 * and every session that an earlier one opened has ended. False where the link no longer leads in.
 */
export async function takeInvitation(id: string, passwordHash: string | null): Promise<boolean> {
  const taken = await bareClient().$queryRaw<{ user_id: string }[]>`
    with used as (
      update auth.invitation set used_at = now()
      where id = ${id}::uuid and used_at is null and revoked_at is null and expires_at > now()
      returning user_id, county_id
    ), known as (
      update auth."user" u set password_hash = ${passwordHash} from used
      where u.id = used.user_id and ${passwordHash}::text is not null returning u.id
    ), ended as (
      update auth.session s set revoked_at = now() from known
      where s.user_id = known.id and s.revoked_at is null returning s.id
    ), opened as (
      update auth.membership m set ended_at = null from used
      where m.user_id = used.user_id and m.county_id = used.county_id returning m.user_id
    )
    select user_id from used`;
  return taken.length === 1;
}
