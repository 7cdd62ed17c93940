import type { Day } from "@/lib/domain/day";

type Undone = { withdrawnOn: Day | null };
type Rows<N, O, S> = { notices: readonly N[]; options: readonly O[]; stands: readonly S[] };

/** What was withdrawn is kept, and counts for nothing. */
const counts = ({ withdrawnOn }: Undone): boolean => withdrawnOn === null;

/** What has been decided about an agreement and counts, and beside it what was withdrawn, to be shown and nothing more. */
export function decidedIn<N extends Undone, O extends Undone, S extends Undone>({
  notices,
  options,
  stands,
}: Rows<N, O, S>) {
  const some = (which: (one: Undone) => boolean) => ({
    notices: notices.filter(which),
    options: options.filter(which),
    stands: stands.filter(which),
  });
  return { ...some(counts), withdrawn: some((one) => !counts(one)) };
}
