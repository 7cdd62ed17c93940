import { createHash } from "node:crypto";
import { getCentre } from "@/lib/centres/queries";
import type { Day } from "@/lib/domain/day";
import type { CountChange, Preview } from "@/lib/domain/preview";
import { previewOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";
import type { UnitRecord } from "./queries";

/** The numbers that change when several centres change at once: each centre's share, added up. */
function addUp(counts: CountChange[]): CountChange[] {
  const sums = new Map<string, CountChange>();
  for (const c of counts) {
    const key = `${c.on} ${c.kind}`;
    const sum = sums.get(key);
    sums.set(key, sum ? { ...sum, after: sum.after + c.after - c.before } : c);
  }
  return [...sums.values()].filter((c) => c.before !== c.after);
}

/** What a change of a unit does to every centre where it gives a service; null where it gives none. */
export async function previewOfUnit(
  ctx: Ctx,
  unitId: string,
  centreIds: string[],
  profiles: UnitRecord["profiles"],
  fromOn: Day | null,
): Promise<{ preview: Preview; seen: string } | null> {
  const previews: Preview[] = [];
  for (const id of [...new Set(centreIds)]) {
    const centre = await getCentre(ctx, id, ctx.today);
    const services = centre.services.map((s) =>
      s.unit?.id === unitId ? { ...s, unit: { ...s.unit, profiles } } : s,
    );
    previews.push((await previewOf(ctx, centre, { services }, fromOn)).preview);
  }
  const [first, ...others] = previews.sort((a, b) => b.changes.length - a.changes.length);
  if (!first) return null;
  const preview: Preview = { ...first, others, counts: addUp(previews.flatMap((p) => p.counts)) };
  return { preview, seen: createHash("sha256").update(JSON.stringify(preview)).digest("hex") };
}
