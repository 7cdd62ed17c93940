import { entryTo } from "@/lib/auth/entry";
import { signedInUser } from "@/lib/auth/session";
import { keepForVisit } from "@/lib/db/accounts";
import { inCounty } from "@/lib/db/county";
import { maySomewhere } from "@/lib/domain/policy";
import { standingNow } from "@/lib/findings/queries";

/**
 * For whoever has just signed in: what stands to mend in each of her counties is kept for the visit that she may make
 * there. Nobody is kept out because of it: what could not be read is said in the log, and at the next visit nothing is
 * said of this one.
 */
export async function keepToMend(): Promise<void> {
  try {
    await keepStanding();
  } catch (error) {
    const name = error instanceof Error ? error.name : "unknown";
    console.error(JSON.stringify({ level: "error", name, where: "to mend at sign-in" }));
  }
}

async function keepStanding(): Promise<void> {
  const user = await signedInUser();
  if (!user) return;
  for (const { county } of user.memberships) {
    const entry = await entryTo(county.slug, false);
    if (entry.state !== "inside" || !maySomewhere(entry.actor, "finding.read")) continue;
    const { countyId, actor, today } = entry;
    const stood = await inCounty({ countyId, userId: actor.userId }, "read", (db) =>
      standingNow({ db, actor, today, county: entry.county }),
    );
    await keepForVisit(countyId, actor.userId, stood);
  }
}
