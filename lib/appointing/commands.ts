import type { Done } from "@/lib/action";
import { writeAssignment } from "@/lib/assignments/keeping";
import { mustKeepAssignments } from "@/lib/assignments/queries";
import { toDate, withDays } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { isSeatRole } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import type { AssignmentScope } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { termsAsked, termsNow, writeShares } from "./keeping";
import type { ChangeAssignment } from "./schema";

/** The assignment with what it is about. Throws `not_found`, and `broken_rule` for a seat, which its group keeps. */
async function assignmentOf(ctx: Ctx, id: string) {
  const [row] = withDays(
    await ctx.db.assignment.findMany({
      where: { id },
      include: { municipalities: true, centres: true, services: true },
    }),
  );
  if (!row) throw new Problem("not_found");
  if (isSeatRole(row.role)) throw new Problem("broken_rule", "seat_given_in_group");
  if (row.untilOn !== null && row.untilOn <= ctx.today)
    throw new Problem("broken_rule", "assignment_over");
  return row;
}
type Kept = Awaited<ReturnType<typeof assignmentOf>>;

function scopeOf({ level, municipalities, centres, services }: Kept): AssignmentScope {
  if (level === "municipalities")
    return { level, codes: municipalities.map((m) => m.municipalityCode) };
  if (level === "centres") return { level, ids: centres.map((c) => c.centreId) };
  if (level === "services") return { level, services: services.map((s) => s.serviceId), ids: [] };
  return { level: "county" };
}

/** From which day it is otherwise; null where it was wrong from the beginning. Throws `broken_rule`. */
function dayOfChange({ mode, fromOn }: ChangeAssignment, row: Kept): Day | null {
  if (mode === "wrong") return null;
  if (fromOn === null) throw new Problem("broken_rule", null, { fromOn: "from_day_needed" });
  if (fromOn < row.fromOn) throw new Problem("broken_rule", null, { fromOn: "before_it_began" });
  if (row.untilOn !== null && fromOn >= row.untilOn)
    throw new Problem("broken_rule", null, { fromOn: "assignment_over_by_then" });
  return fromOn === row.fromOn ? null : fromOn;
}

/**
 * Another share of somebody's time, other payers, or who appointed: from a day, so that what was before stands as it
 * was, or corrected from the beginning. The person has the same role in the same places all along.
 */
export async function changeAssignment(ctx: Ctx, input: ChangeAssignment): Promise<Done> {
  mustKeepAssignments(ctx);
  const row = await assignmentOf(ctx, input.assignmentId);
  const { percent, shares, appointedBy, appointedOn } = input;
  await termsAsked(ctx, row.role, input);
  const from = dayOfChange(input, row);
  const { id } = row;
  await takeVersion(ctx.db.assignment, id, input.version, () => termsNow(ctx, id));
  if (from === null) {
    await ctx.db.assignment.updateMany({
      where: { id },
      data: { percent, appointedBy, appointedOn: toDate(appointedOn) },
    });
    await ctx.db.assignmentShare.deleteMany({ where: { assignmentId: id } });
    await writeShares(ctx, id, shares);
  } else {
    await ctx.db.assignment.updateMany({ where: { id }, data: { untilOn: toDate(from) } });
    const { personId, role, reason, shared, profession, untilOn } = row;
    const same = { personId, role, reason, shared, profession };
    const terms = { percent, shares, appointedBy, appointedOn };
    await writeAssignment(ctx, { ...same, ...terms, fromOn: from, untilOn }, scopeOf(row));
  }
  return { goTo: routes.person(ctx.county.slug, row.personId) };
}
