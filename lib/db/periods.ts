import type { PeriodPlan } from "@/lib/domain/period";
import { toDate } from "./day";

/** Any dated table, seen only as far as a plan of periods needs it. */
type DatedTable = {
  deleteMany(args: { where: { id: { in: string[] } } }): Promise<unknown>;
  updateMany(args: { where: { id: string }; data: { untilOn: Date } }): Promise<unknown>;
};

/**
 * Carries out what a plan says of the rows that are there: what is replaced goes, what held before ends. In this
 * order, so that the new row never overlaps an old one, not even for a statement.
 */
export async function makeRoom(
  table: DatedTable,
  plan: Pick<PeriodPlan, "end" | "remove">,
): Promise<void> {
  if (plan.remove.length > 0) await table.deleteMany({ where: { id: { in: plan.remove } } });
  for (const { id, untilOn } of plan.end)
    await table.updateMany({ where: { id }, data: { untilOn: toDate(untilOn) } });
}
