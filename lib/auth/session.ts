import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { accounts } from "@/lib/db/accounts";
import { settings } from "@/lib/ops/settings";

/** `__Host-` binds the cookie to this host and path; browsers accept Secure on localhost. */
export const sessionCookie = "__Host-samma-tak.session";
/** Minutes without a request after which a session no longer holds. */
export const idleMinutes = 30;
/** Hours after which a session ends whatever is done with it. */
export const absoluteHours = 12;

/** The token carries the session's id and nothing else; all that may change is read from the row. */
export async function openSession(userId: string, userAgent: string | null): Promise<void> {
  const expiresAt = new Date(Date.now() + absoluteHours * 3_600_000);
  const session = await accounts().session.create({
    data: { userId, expiresAt, userAgent: userAgent?.slice(0, 200) ?? null },
  });
  const token = await encode({
    token: { sid: session.id },
    secret: settings().authSecret,
    maxAge: absoluteHours * 3600,
  });
  (await cookies()).set(sessionCookie, token, {
    httpOnly: true,
    secure: true,
    sameSite: "lax",
    path: "/",
    expires: expiresAt,
  });
}

/** The id that the cookie carries, or null. Whether it still holds is asked of the database. */
export async function sessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie)?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: settings().authSecret });
    return typeof claims?.sid === "string" && /^[0-9a-f-]{36}$/.test(claims.sid)
      ? claims.sid
      : null;
  } catch {
    return null;
  }
}

/** Ends the session's row and forgets the cookie. */
export async function closeSession(): Promise<void> {
  const id = await sessionId();
  if (id)
    await accounts().session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    });
  (await cookies()).delete({ name: sessionCookie, path: "/", secure: true });
}

/** The account behind the cookie if the session still holds: not ended, not idle, not of a closed account. */
export async function signedInUser() {
  const id = await sessionId();
  if (!id) return null;
  const session = await accounts().session.findFirst({
    where: {
      id,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      lastSeenAt: { gt: new Date(Date.now() - idleMinutes * 60_000) },
      user: { disabledAt: null },
    },
    include: {
      user: { include: { memberships: { where: { endedAt: null }, include: { county: true } } } },
    },
  });
  return session?.user ?? null;
}
