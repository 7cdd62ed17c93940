import { accounts } from "@/lib/db/accounts";
import { idleMinutes, sessionId, signedInUser } from "./session";

/** What makes a session hold at an instant: not ended, not out of time, not idle. */
function holding(now: Date) {
  return {
    revokedAt: null,
    expiresAt: { gt: now },
    lastSeenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) },
  };
}

/** Where somebody is signed in now, this session first; null for whoever is signed in nowhere. */
export async function ownSessions() {
  const user = await signedInUser();
  if (!user) return null;
  const here = await sessionId();
  const sessions = await accounts().session.findMany({
    where: { userId: user.id, ...holding(new Date()) },
    orderBy: { lastSeenAt: "desc" },
  });
  const shown = sessions.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
    id,
    createdAt,
    lastSeenAt,
    userAgent,
    here: id === here,
  }));
  return {
    name: user.name,
    email: user.email,
    hasPassword: user.passwordHash !== null,
    counties: user.memberships
      .map(({ county }) => ({ slug: county.slug, name: county.name }))
      .sort((a, b) => a.name.localeCompare(b.name, "sv")),
    sessions: shown.sort((a, b) => Number(b.here) - Number(a.here)),
  };
}
export type OwnSessions = NonNullable<Awaited<ReturnType<typeof ownSessions>>>;

/** Every sign-in that is held of an account, also those that have ended: for its owner alone. */
export function heldSessions(userId: string) {
  return accounts().session.findMany({
    where: { userId },
    orderBy: { createdAt: "desc" },
    select: {
      createdAt: true,
      lastSeenAt: true,
      expiresAt: true,
      revokedAt: true,
      userAgent: true,
    },
  });
}

/** Uses a session now. Gives the minutes it then holds without being used, and null where it no longer holds. */
export async function keepSession(id: string): Promise<number | null> {
  const now = new Date();
  const where = { id, ...holding(now), user: { disabledAt: null } };
  const kept = await accounts().session.updateMany({ where, data: { lastSeenAt: now } });
  const session = kept.count === 0 ? null : await accounts().session.findUnique({ where: { id } });
  if (!session) return null;
  return Math.min(idleMinutes, (session.expiresAt.getTime() - now.getTime()) / 60_000);
}

/** Ends one of one's own sessions; its very next request is denied. Another's is as if it did not exist. */
export async function endOwnSession(userId: string, id: string): Promise<void> {
  await accounts().session.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}

/** Ends all of one's own sessions but the one that is kept. */
export async function endOtherSessions(userId: string, keep: string | null): Promise<void> {
  await accounts().session.updateMany({
    where: { userId, revokedAt: null, ...(keep ? { id: { not: keep } } : {}) },
    data: { revokedAt: new Date() },
  });
}
