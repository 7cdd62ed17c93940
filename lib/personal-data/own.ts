import type { Entry } from "@/lib/auth/entry";
import { inCounty } from "@/lib/db/county";
import { roleNames } from "@/lib/settings/queries";
import { ownData } from "./queries";

/** What a county holds of whoever has entered it, whether or not she has an assignment left; null where she is nobody there. */
export function ownDataIn({ countyId, actor, today, county }: Entry, size: number) {
  return inCounty({ countyId, userId: actor.userId }, "read", async (db) => {
    const ctx = { db, actor, today, county };
    const data = await ownData(ctx, size);
    return data && { data, roles: await roleNames(ctx) };
  });
}
