import { RateLimiterPrisma } from "rate-limiter-flexible";
import { accounts } from "@/lib/db/accounts";

/** Ten failed attempts lock an account's address for fifteen minutes; the count survives a restart. */
const allowed = 10;
const lockedSeconds = 15 * 60;

const kept = globalThis as { attempts?: RateLimiterPrisma };
function limiter(): RateLimiterPrisma {
  kept.attempts ??= new RateLimiterPrisma({
    storeClient: accounts(),
    tableName: "signInAttempt",
    keyPrefix: "sign-in",
    points: allowed,
    duration: lockedSeconds,
    blockDuration: lockedSeconds,
    clearExpiredByTimeout: false,
  });
  return kept.attempts;
}

/** Counts an attempt before the password is verified, so that many at once cannot slip by. */
export async function countAttempt(keys: string[]): Promise<boolean> {
  const answers = await Promise.allSettled(keys.map((key) => limiter().consume(key)));
  const refused = answers.filter((a) => a.status === "rejected").map((a): unknown => a.reason);
  // The limiter refuses with a result of its own; an Error is a fault, and no fault may look like a locked account.
  const fault = refused.find((reason) => reason instanceof Error);
  if (fault) throw fault;
  return refused.length === 0;
}

export async function forgetAttempts(keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => limiter().delete(key)));
}
