import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Entry, entryTo } from "@/lib/auth/entry";
import { type CountyDb, inCounty } from "@/lib/db/county";
import { problemOf } from "@/lib/db/problems";
import type { Day } from "@/lib/domain/day";
import { type Actor, type Deed, maySomewhere } from "@/lib/domain/policy";
import { routes } from "@/lib/routes";

/** What every query and command is given: the county's rows, who asks, and the day it is in Sweden. */
export type Ctx = {
  db: CountyDb;
  actor: Actor;
  today: Day;
  county: { slug: string; code: string; name: string };
};

/** The sign-in page, which leads back to the page that was asked for. */
async function signInAndReturn(): Promise<string> {
  return routes.signIn((await headers()).get("x-samma-tak-path") ?? undefined);
}

const entered = cache(async (slug: string): Promise<Entry> => {
  const entry = await entryTo(slug);
  if (entry.state === "signed_out") redirect(await signInAndReturn());
  // Not a member and no such county look the same: what exists never leaks.
  if (entry.state === "outside") redirect(routes.missing());
  return entry;
});

/** For the layout, which only draws: who is here. The page itself enters. */
export function visitor(slug: string): Promise<Entry> {
  return entered(slug);
}

/**
 * A page's way in: one read-only transaction. Unknown rows and other counties' give the same page. A page is for whoever
 * reads the register; one that is also for whoever reads her own centre alone says so by the deed it `needs`, and then
 * every query behind it must ask for that deed where it reads.
 */
export async function enter<T>(
  slug: string,
  work: (ctx: Ctx) => Promise<T>,
  needs: Deed = "register.read",
): Promise<T> {
  const { countyId, actor, today, county } = await entered(slug);
  if (actor.assignments.length === 0) redirect(routes.noAssignment());
  if (!maySomewhere(actor, needs)) redirect(routes.notAllowed(slug));
  try {
    return await inCounty({ countyId, userId: actor.userId }, "read", (db) =>
      work({ db, actor, today, county }),
    );
  } catch (error) {
    const problem = problemOf(error);
    if (problem?.code === "not_found") redirect(routes.missing());
    if (problem?.code === "not_allowed") redirect(routes.notAllowed(slug));
    throw error;
  }
}
