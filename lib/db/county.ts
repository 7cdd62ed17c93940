import { bareClient } from "./client";
import { Prisma } from "./generated/client";
import { noteWrite } from "./written";

/** A county's id that somebody has been let in to. Minted by `countyIdOf` from a membership read on this request. */
export type CountyId = string & { readonly __brand: "CountyId" };

/** Who goes through the door: the county, the account that acts (null for the system) and the form that asks. */
export type Entrant = { countyId: CountyId; userId: string | null; operationId?: string };

type Account = "user" | "account" | "session" | "membership" | "invitation" | "signInAttempt";
type Unsafe = "$queryRawUnsafe" | "$executeRawUnsafe" | "$extends";
/** A transaction inside one county: no accounts, no SQL put together from strings. */
export type CountyDb = Omit<Prisma.TransactionClient, Account | Unsafe>;

const shared = new Set(["County", "Region", "Municipality", "Theme"]);
const accounts = new Set([
  "User",
  "Account",
  "Session",
  "Membership",
  "Invitation",
  "SignInAttempt",
]);

type Args = { where?: object; data?: object | object[]; create?: object };

/** The second layer behind the door: every operation names its county, whatever the policy in Postgres says. */
function forCounty(countyId: CountyId) {
  return Prisma.defineExtension({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          if (shared.has(model)) return query(args);
          if (accounts.has(model)) throw new Error(`${model} lies outside the county`);
          const named: Args = { ...(args as Args) };
          if (operation.startsWith("create") || operation === "upsert") {
            const key = operation === "upsert" ? "create" : "data";
            const given = named[key as "data"];
            named[key as "data"] = Array.isArray(given)
              ? given.map((row) => ({ ...row, countyId }))
              : { ...given, countyId };
          }
          if (!operation.startsWith("create")) named.where = { ...named.where, countyId };
          return query(named as typeof args);
        },
      },
    },
  });
}

/**
 * The only way to a county's rows. A read opens with one statement that cannot be undone inside; a write is one
 * transaction that happens whole or not at all. Throws what Postgres refuses: see problems.ts.
 */
export function inCounty<T>(
  entrant: Entrant,
  mode: "read" | "write",
  work: (db: CountyDb) => Promise<T>,
): Promise<T> {
  const { countyId, userId, operationId } = entrant;
  const done = bareClient()
    .$extends(forCounty(countyId))
    .$transaction(
      async (tx) => {
        await (mode === "read"
          ? tx.$queryRaw`select set_config('app.county_id', ${countyId}, true), set_config('app.actor_id', ${userId ?? ""}, true), set_config('transaction_read_only', 'on', true)`
          : tx.$queryRaw`select set_config('app.county_id', ${countyId}, true), set_config('app.actor_id', ${userId ?? ""}, true), set_config('app.operation_id', ${operationId ?? ""}, true)`);
        return work(tx as unknown as CountyDb);
      },
      // A list of five hundred rows is one write, and takes its time on a slow machine. What somebody has written waits
      // longer for its turn than a page does, which is asked for again in a moment.
      mode === "read" ? { timeout: 20_000, maxWait: 5_000 } : { timeout: 60_000, maxWait: 15_000 },
    );
  return mode === "read" ? done : done.finally(() => noteWrite(countyId));
}

/** Mints the branded id. Only lib/auth (after a membership read), the seed and the tests may call it. */
export function countyIdOf(membership: { countyId: string }): CountyId {
  return membership.countyId as CountyId;
}
