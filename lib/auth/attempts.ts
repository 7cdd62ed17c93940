import { RateLimiterPrisma, type RateLimiterRes } from "rate-limiter-flexible";
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

/** Whole minutes until any of the keys opens again, or 0. */
export async function lockedMinutes(keys: string[]): Promise<number> {
  const states = await Promise.all(keys.map((key) => limiter().get(key)));
  const locked = states.filter((s): s is RateLimiterRes => s !== null && s.consumedPoints > allowed);
  return Math.ceil(Math.max(0, ...locked.map((s) => s.msBeforeNext)) / 60_000);
}

/** Counts an attempt before the password is verified, so that many at once cannot slip by. */
export async function countAttempt(keys: string[]): Promise<boolean> {
  const answers = await Promise.allSettled(keys.map((key) => limiter().consume(key)));
  return answers.every((a) => a.status === "fulfilled");
}

export async function forgetAttempts(keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => limiter().delete(key)));
}
