import type { CountyDb } from "@/lib/db/county";

export type HeldInvitation = {
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
};
/** What the county holds of somebody's way in. The secret of a link is held nowhere, and its digest is told nobody. */
export type WayIn = {
  member: boolean;
  endedAt: Date | null;
  /** Whether another county has let the account in, now or before. */
  elsewhere: boolean;
  invitations: HeldInvitation[];
};

type Row = { [K in keyof HeldInvitation]: Date | null } & Omit<WayIn, "invitations">;

/** One statement. */
export async function wayInOf(db: CountyDb, userId: string): Promise<WayIn> {
  const rows = await db.$queryRaw<Row[]>`
    select m.user_id is not null and m.ended_at is null as member, m.ended_at as "endedAt",
      exists (select from auth.membership x where x.user_id = u.id and x.county_id <> (select app.county())) as elsewhere,
      i.created_at as "createdAt", i.expires_at as "expiresAt", i.used_at as "usedAt", i.revoked_at as "revokedAt"
    from auth."user" u
      left join auth.membership m on m.user_id = u.id and m.county_id = (select app.county())
      left join auth.invitation i on i.user_id = u.id and i.county_id = (select app.county())
    where u.id = ${userId}::uuid order by i.created_at`;
  const { member = false, endedAt = null, elsewhere = false } = rows[0] ?? {};
  return {
    ...{ member, endedAt, elsewhere },
    invitations: rows.flatMap(({ createdAt, expiresAt, usedAt, revokedAt }) =>
      createdAt && expiresAt ? [{ createdAt, expiresAt, usedAt, revokedAt }] : [],
    ),
  };
}
