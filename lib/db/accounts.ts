import type { Day } from "@/lib/domain/day";
import { bareClient } from "./client";

/** The accounts: what lib/auth, and only lib/auth, may read and write outside any county. */
export type AccountsDb = Pick<
  ReturnType<typeof bareClient>,
  "user" | "account" | "session" | "membership" | "signInAttempt" | "county"
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
  assignments: { role: string; level: string; codes: string[]; ids: string[] }[];
  expires_at: Date;
};

/** Session, account, membership and assignments in one statement; see the migration `enter`. */
export async function enterCounty(
  sessionId: string,
  slug: string,
  today: Day,
  idleMinutes: number,
): Promise<Entered | undefined> {
  const rows = await bareClient().$queryRaw<Entered[]>`
    select * from app.enter(${sessionId}::uuid, ${slug}, ${today}::date, make_interval(mins => ${idleMinutes}::int))`;
  return rows[0];
}
