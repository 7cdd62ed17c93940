import { toDate } from "@/lib/db/day";
import { type Picked, scopeOf } from "@/lib/domain/assignment";
import { addDays } from "@/lib/domain/day";
import type { Period } from "@/lib/domain/period";
import type { AssignmentScope } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { placeChoices } from "./queries";
import type { AddAssignment } from "./schema";

type Chosen = Pick<
  AddAssignment,
  "role" | "municipalities" | "centres" | "fromOn" | "lastOn" | "reason" | "percent" | "others"
>;

/** What was picked, among the county's own places; another county's is as if it did not exist. */
async function placesOf(ctx: Ctx, input: Chosen): Promise<Picked> {
  if (input.municipalities.length + input.centres.length === 0) return { codes: [], centres: [] };
  const choices = await placeChoices(ctx);
  const centres = choices.centres.filter((c) => input.centres.includes(c.id));
  const codes = choices.municipalities
    .map((m) => m.code)
    .filter((c) => input.municipalities.includes(c));
  if (centres.length < new Set(input.centres).size)
    throw new Problem("broken_rule", null, { centres: "scope_unknown" });
  if (codes.length < new Set(input.municipalities).size)
    throw new Problem("broken_rule", null, { municipalities: "scope_unknown" });
  return { codes, centres };
}

/** Where an assignment would reach, asked before anything is written. Throws `broken_rule`. */
export async function scopeAsked(ctx: Ctx, input: Chosen): Promise<AssignmentScope> {
  const scope = scopeOf(input.role, await placesOf(ctx, input));
  if (typeof scope === "string") throw new Problem("broken_rule", null, { role: scope });
  if (input.lastOn !== null && input.lastOn < input.fromOn)
    throw new Problem("broken_rule", null, { lastOn: "period_backward" });
  return scope;
}

type Row = Period &
  Pick<Chosen, "role" | "reason" | "percent"> & { personId: string; shared: boolean };

/** Writes one row, with the places it is about. */
export async function writeAssignment(ctx: Ctx, row: Row, scope: AssignmentScope): Promise<void> {
  const { fromOn, untilOn, ...facts } = row;
  const { id: assignmentId } = await ctx.db.assignment.create({
    data: {
      ...facts,
      level: scope.level,
      fromOn: toDate(fromOn),
      untilOn: untilOn && toDate(untilOn),
    },
  });
  if (scope.level === "municipalities")
    await ctx.db.assignmentMunicipality.createMany({
      data: scope.codes.map((municipalityCode) => ({ assignmentId, municipalityCode })),
    });
  if (scope.level === "centres")
    await ctx.db.assignmentCentre.createMany({
      data: scope.ids.map((centreId) => ({ assignmentId, centreId })),
    });
}

/** Writes the assignment that was asked for. */
export async function assign(
  ctx: Ctx,
  personId: string,
  input: Chosen,
  scope: AssignmentScope,
): Promise<void> {
  const { role, fromOn, lastOn, reason, percent, others } = input;
  const untilOn = lastOn && addDays(lastOn, 1);
  const shared = role === "lokal_samordnare" && others === "share";
  await writeAssignment(ctx, { personId, role, reason, percent, shared, fromOn, untilOn }, scope);
}
