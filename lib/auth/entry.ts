import { cache } from "react";
import { type Entered, enterCounty } from "@/lib/db/accounts";
import { type CountyId, countyIdOf } from "@/lib/db/county";
import { dayInSweden } from "@/lib/db/day";
import { type Day, day } from "@/lib/domain/day";
import type { Actor, Assignment, AssignmentScope, Role } from "@/lib/domain/policy";
import { settings } from "@/lib/ops/settings";
import { idleMinutes, sessionId } from "./session";

type AssignmentRow = Entered["assignments"][number];

/** Somebody who has been let in to a county on this request. */
export type Entry = {
  state: "inside";
  countyId: CountyId;
  county: { slug: string; code: string; name: string };
  actor: Actor;
  email: string;
  today: Day;
};

/** The day it is for this request; the demo and the tests may stand still on a day. */
export function today(): Day {
  const fixed = settings().today;
  return fixed ? day(fixed) : dayInSweden(new Date());
}

function scopeOf({ level, codes, ids, group, county, services }: AssignmentRow): AssignmentScope {
  switch (level) {
    case "county":
      return { level };
    case "municipalities":
      return { level, codes };
    case "group":
      return { level, id: group ?? "", county: county === true, codes, ids };
    case "services":
      return { level, services, ids };
    default:
      return { level: "centres", ids };
  }
}

const assignmentsOf = (rows: AssignmentRow[]): Assignment[] =>
  rows.map((row) => ({ role: row.role as Role, scope: scopeOf(row) }));

/** Asked once a request (React `cache`): the layout and the page share the answer. */
export const entryTo = cache(
  /** Asked about without `visits` it is no visit: she is not there yet. */
  async (
    slug: string,
    visits = true,
  ): Promise<Entry | { state: "signed_out" } | { state: "outside" }> => {
    const id = await sessionId();
    if (!id) return { state: "signed_out" };
    // A slug that is no slug is nobody's: whoever calls an action by hand may send anything.
    if (typeof slug !== "string" || !/^[a-z0-9-]+$/.test(slug)) return { state: "outside" };
    const now = today();
    const row = await enterCounty(id, slug, now, idleMinutes, visits);
    if (row?.state !== "inside")
      return { state: row?.state === "outside" ? "outside" : "signed_out" };
    return {
      state: "inside",
      countyId: countyIdOf({ countyId: row.county_id }),
      county: { slug, code: row.county_code, name: row.county_name },
      actor: {
        userId: row.user_id,
        name: row.user_name,
        assignments: assignmentsOf(row.assignments),
      },
      email: row.email,
      today: now,
    };
  },
);
