import { readFileSync } from "node:fs";
import { hashPassword } from "@/lib/auth/password";
import { accounts as accountsDb } from "@/lib/db/accounts";
import type { Role } from "@/lib/domain/policy";
import { idOf } from "./ids";

type Reach = {
  role: Role;
  county: string;
  /** The keys of the centres that a lokal samordnare has. */
  centres?: string[];
  municipalities?: string[];
  services?: string[];
  profession?: "bhv_sjukskoterska";
  shares?: Record<string, number>;
  /** Her role is a seat in a group, and the groups say which. */
  seat?: true;
};
/** A way in, with what its person may do; `also` is what she may do in other counties. */
export type Account = Reach & { email: string; name: string; also?: Reach[] };

/** The demo's accounts; npm start prints them. */
export const demoAccounts: Account[] = JSON.parse(
  readFileSync(new URL("./accounts.json", import.meta.url), "utf8"),
);

export const userIdOf = ({ email }: Pick<Account, "email">) => idOf("user", email);
export const reachesOf = ({ also = [], email: _, name: __, ...first }: Account): Reach[] => [
  first,
  ...also,
];

/** The ids of the counties by their addresses. Throws when the reference data is not there. */
export async function countyIds(): Promise<Map<string, string>> {
  const rows = await accountsDb().county.findMany({ select: { id: true, slug: true } });
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** Accounts that sign in with one password, and may enter their counties. */
export async function writeAccounts(accounts: readonly Account[], password: string): Promise<void> {
  const ids = await countyIds();
  // One hash for all: a demo's accounts share their password anyway, and every hash costs its time.
  const passwordHash = await hashPassword(password);
  await accountsDb().user.createMany({
    data: accounts.map(({ email, name }) => ({
      id: idOf("user", email),
      email,
      name,
      passwordHash,
    })),
    skipDuplicates: true,
  });
  const memberships = accounts.flatMap((account) =>
    reachesOf(account).map(({ county }) => {
      const countyId = ids.get(county);
      if (!countyId) throw new RangeError(`no county has the address ${county}`);
      return { countyId, userId: userIdOf(account) };
    }),
  );
  await accountsDb().membership.createMany({ data: memberships, skipDuplicates: true });
}
