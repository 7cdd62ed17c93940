import { createHash } from "node:crypto";
import { countyIdOf, inCounty } from "@/lib/db/county";
import { type Day, day } from "@/lib/domain/day";
import type { Actor, Assignment, Role } from "@/lib/domain/policy";
import type { Ctx } from "@/lib/request";
import { asRole, urls } from "./database";

/** The day it is in every test that does not say otherwise. */
export const today: Day = day("2026-11-22");

let next = 30;

/** The same id each time the tests are run, so that what is drawn by chance, and sorted by id, is the same as well. */
function sameId(what: string): string {
  const hex = createHash("sha256").update(what).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
}

type As = <T>(work: (ctx: Ctx) => Promise<T>, mode?: "read" | "write") => Promise<T>;

/**
 * A county of its own, with two municipalities and one account a role. `as` acts through the same door as a
 * request: `await c.as.coordinator((ctx) => createCentre(ctx, input))`.
 */
export async function aCounty(options: { centres?: string[]; on?: Day } = {}) {
  const code = String(next++);
  const county = { id: sameId(code), code, slug: `test-${code}`, name: `Testlän ${code}` };
  const municipalities = [`${code}01`, `${code}02`] as const;
  const people = new Map<Role | "nobody", string>();
  const roles = [
    "lanssamordnare",
    "kommunal_koordinator",
    "lokal_samordnare",
    "ledamot",
    "lasare",
    "nobody",
  ] as const;
  await asRole(urls.owner, async (db) => {
    await db.query(
      "insert into county (id, code, letters, name, slug) values ($1, $2, 'T', $3, $4)",
      [county.id, code, county.name, county.slug],
    );
    await db.query(
      "insert into region (county_id, name, org_nr, is_municipality) values ($1, $2, $3, false)",
      [county.id, `Testregion ${code}`, `23210099${code}`],
    );
    for (const m of municipalities)
      await db.query(
        "insert into municipality (code, county_id, name, latitude, longitude) values ($1, $2, $3, 56, 13)",
        [m, county.id, `Testkommun ${m}`],
      );
    await db.query("select set_config('app.county_id', $1, false)", [county.id]);
    for (const role of roles) {
      const user = sameId(`${code} ${role}`);
      people.set(role, user);
      await db.query(`insert into auth."user" (id, email, name) values ($1, $2, $3)`, [
        user,
        `${role}@${county.slug}.example`,
        `${role} Exempel`,
      ]);
      await db.query("insert into auth.membership (county_id, user_id) values ($1, $2)", [
        county.id,
        user,
      ]);
      await db.query(
        "insert into person (county_id, id, user_id, name, email) values ($1, $2, $3, $4, $5)",
        [
          county.id,
          sameId(`${code} ${role} person`),
          user,
          `${role} Exempel`,
          `${role}@${county.slug}.example`,
        ],
      );
    }
  });
  const countyId = countyIdOf({ countyId: county.id });
  // Whoever has a role that is not among the accounts has the reader's: what she may do is what her assignments say.
  const userId = (role: Role | "nobody") => people.get(role) ?? people.get("lasare") ?? "";
  const acting =
    (role: Role | "nobody", assignments: Assignment[]): As =>
    (work, mode = "write") => {
      const actor: Actor = { userId: userId(role), name: `${role} Exempel`, assignments };
      return inCounty({ countyId, userId: actor.userId }, mode, (db) =>
        work({ db, actor, today: options.on ?? today, county }),
      );
    };
  return {
    ...county,
    countyId,
    municipalities,
    userId,
    acting,
    as: {
      coordinator: acting("lanssamordnare", [
        { role: "lanssamordnare", scope: { level: "county" } },
      ]),
      koordinator: acting("kommunal_koordinator", [
        {
          role: "kommunal_koordinator",
          scope: { level: "municipalities", codes: [municipalities[0]] },
        },
      ]),
      /** Whoever coordinates these centres. */
      local: (...ids: string[]) =>
        acting("lokal_samordnare", [
          { role: "lokal_samordnare", scope: { level: "centres", ids } },
        ]),
      member: acting("ledamot", [{ role: "ledamot", scope: { level: "county" } }]),
      reader: acting("lasare", [{ role: "lasare", scope: { level: "county" } }]),
      nobody: acting("nobody", []),
    },
  };
}
export type TestCounty = Awaited<ReturnType<typeof aCounty>>;
