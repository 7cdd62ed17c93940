import { accounts } from "@/lib/db/accounts";
import { countAttempt, forgetAttempts } from "./attempts";
import { hashPassword, passwordFits } from "./password";
import { endOtherSessions } from "./sessions";

/** NIST SP 800-63B: length is what makes a password strong; nothing is asked of its characters. */
export const shortestPassword = 12;

export type PasswordProblem = "wrong" | "locked" | "short" | "same";

/**
 * A new password for whoever knows the present one. Wrong guesses are counted as at sign-in. All other sessions end:
 * whoever had the old password is out.
 */
export async function changePassword(
  userId: string,
  keepSession: string | null,
  input: { current: string; next: string },
): Promise<PasswordProblem | null> {
  if (input.next.length < shortestPassword) return "short";
  if (input.next === input.current) return "same";
  const keys = [`password:${userId}`];
  if (!(await countAttempt(keys))) return "locked";
  const user = await accounts().user.findUnique({ where: { id: userId } });
  if (!(await passwordFits(user?.passwordHash ?? null, input.current))) return "wrong";
  await forgetAttempts(keys);
  const passwordHash = await hashPassword(input.next);
  await accounts().user.update({ where: { id: userId }, data: { passwordHash } });
  await endOtherSessions(userId, keepSession);
  return null;
}
