import { accounts, takeInvitation } from "@/lib/db/accounts";
import { dayInSweden } from "@/lib/db/day";
import { countAttempt, forgetAttempts } from "./attempts";
import { digestOf } from "./invitation";
import { hashPassword, passwordFits } from "./password";
import { type PasswordProblem, shortestPassword } from "./password-change";

/** A link that leads in, or null: used, revoked, expired, forged and a closed account look the same. */
async function invitationOf(token: string) {
  if (!/^[\w-]{43}$/.test(token)) return null;
  return accounts().invitation.findFirst({
    where: {
      tokenHash: digestOf(token),
      usedAt: null,
      revokedAt: null,
      expiresAt: { gt: new Date() },
      user: { disabledAt: null },
    },
    include: { county: true, user: { include: { memberships: true } } },
  });
}
type Invitation = NonNullable<Awaited<ReturnType<typeof invitationOf>>>;

/**
 * Who may choose a password by a county's link: an account without one, and one that no other county knows. An account
 * that another county has let in proves itself with its own password, so that no county can take it over.
 */
const mayChoose = ({ countyId, user }: Invitation): boolean =>
  user.passwordHash === null || user.memberships.every((m) => m.countyId === countyId);

/** What the welcome page says; null where the link leads nowhere. */
export async function welcomeOf(token: string) {
  const found = await invitationOf(token);
  if (!found) return null;
  const { user, county, expiresAt } = found;
  return {
    name: user.name,
    email: user.email,
    county: county.name,
    lastDay: dayInSweden(expiresAt),
    chooses: mayChoose(found),
  };
}
export type Welcome = NonNullable<Awaited<ReturnType<typeof welcomeOf>>>;

export type Accepted =
  | { ok: true; userId: string; slug: string }
  | { ok: false; problem: Exclude<PasswordProblem, "same"> | "gone" };

/** Takes the invitation with the password that is chosen, or with the account's own. */
export async function accept(token: string, password: string): Promise<Accepted> {
  const found = await invitationOf(token);
  if (!found) return { ok: false, problem: "gone" };
  const chooses = mayChoose(found);
  if (chooses && password.length < shortestPassword) return { ok: false, problem: "short" };
  if (!chooses) {
    const keys = [`password:${found.userId}`];
    if (!(await countAttempt(keys))) return { ok: false, problem: "locked" };
    if (!(await passwordFits(found.user.passwordHash, password)))
      return { ok: false, problem: "wrong" };
    await forgetAttempts(keys);
  }
  const taken = await takeInvitation(found.id, chooses ? await hashPassword(password) : null);
  return taken
    ? { ok: true, userId: found.userId, slug: found.county.slug }
    : { ok: false, problem: "gone" };
}
