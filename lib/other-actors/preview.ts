import { type CentreRecord, furtherFact } from "@/lib/centres/queries";
import type { Day } from "@/lib/domain/day";
import { Unseen } from "@/lib/form/unseen";
import { previewOf } from "@/lib/kind/queries";
import type { Ctx } from "@/lib/request";

type Rows = Parameters<typeof furtherFact>[0][];

/**
 * Another actor never changes the national kind, but a county's own definition may count what it does. Throws
 * `Unseen` with what follows where the county's own kind becomes another and that has not been shown.
 */
export async function showWhatFollows(
  ctx: Ctx,
  centre: CentreRecord,
  rows: Rows,
  { fromOn, seen }: { fromOn: Day | null; seen: string | null },
): Promise<void> {
  const imagined = { services: centre.services, furtherFacts: rows.map(furtherFact) };
  const follows = await previewOf(ctx, centre, imagined, fromOn);
  const changes = follows.preview.own?.changes.length ?? 0;
  if (changes > 0 && seen !== follows.seen) throw new Unseen(follows.preview, follows.seen);
}
