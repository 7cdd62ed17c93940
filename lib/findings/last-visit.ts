import { dayInSweden } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { findingMoves, type Gone } from "@/lib/domain/finding-moves";
import type { Mender } from "@/lib/domain/finding-rule";
import { rules } from "@/lib/domain/finding-rules";
import type { Ctx } from "@/lib/request";
import type { Known } from "./facts";
import type { Found } from "./queries";

/** What stood to mend on the day that her last visit to the county began. */
export type Stood = { on: Day; keys: readonly string[] };

/** Null where that is not known. */
async function stoodBefore(ctx: Ctx): Promise<Stood | null> {
  const [before] = await ctx.db.$queryRaw<{ at: Date | null; keys: string[] | null }[]>`
    select m.before_began_at as at, m.before_to_mend as keys from auth.membership m
    where m.county_id = (select app.county()) and m.user_id = ${ctx.actor.userId}::uuid`;
  return before?.at && before.keys ? { on: dayInSweden(before.at), keys: before.keys } : null;
}

export type SinceVisit = {
  on: Day;
  /** What stood then and does not now, each with its centre's name. */
  gone: (Gone & { centre: string })[];
  /** The names of what stands now and did not then. */
  fresh: Set<string>;
};

/**
 * What has become of the findings of some centres since the person's last visit, of the parts that she may read; null
 * where that is not known. What stood is of the whole county, so that what she may see now is compared with the same then.
 */
export async function sinceVisit(
  ctx: Ctx,
  all: readonly { known: Known; found: readonly Found[] }[],
  reads: (part: Mender) => boolean,
  /** For whoever has read it already. */
  stood?: Stood,
): Promise<SinceVisit | null> {
  const before = stood ?? (await stoodBefore(ctx));
  if (!before) return null;
  const names = new Map(all.map(({ known }) => [known.facts.id, known.name]));
  const { gone, fresh } = findingMoves(
    before.keys,
    all.flatMap(({ found }) => found),
    new Set(names.keys()),
  );
  return {
    on: before.on,
    gone: gone
      .filter(({ rule }) => reads(rules[rule].mendedBy))
      .map((one) => ({ ...one, centre: names.get(one.centreId) ?? "" })),
    fresh,
  };
}
