import { isFew } from "./suppression";

/** A total that may come to be shown, and the counts that it is over. */
export type Total = { id: string; of: readonly string[] };
type Count = { id: string; value: number };

/** A sum of counts that are hidden, each so many times. */
type Sum = number[];
const nothing = 1e-9;

const less = (sum: Sum, times: number, other: Sum): Sum =>
  times === 0 ? sum : sum.map((n, i) => n - times * (other[i] ?? 0));
const isNothing = (sum: Sum) => sum.every((n) => Math.abs(n) < nothing);

/** What follows from the totals that are shown: each is taken from the rest at one count, so that no step is lost. */
function knowledge(secrets: Sum[]) {
  const shown: { at: number; sum: Sum }[] = [];
  let left = secrets;
  /** What is new in a sum beside what is shown already. */
  const newIn = (sum: Sum) =>
    shown.reduce((rest, one) => less(rest, rest[one.at] ?? 0, one.sum), sum);
  return {
    /** Shows a sum, unless some secret would follow from it; says whether it was shown. */
    shows(sum: Sum): boolean {
      const rest = newIn(sum);
      if (isNothing(rest)) return true;
      const at = rest.reduce(
        (best, n, i) => (Math.abs(n) > Math.abs(rest[best] ?? 0) ? i : best),
        0,
      );
      const one = { at, sum: rest.map((n) => n / (rest[at] ?? 1)) };
      const after = left.map((secret) => less(secret, secret[at] ?? 0, one.sum));
      if (after.some(isNothing)) return false;
      shown.push(one);
      left = after;
      return true;
    },
  };
}

/**
 * Those totals that are not shown, of some that would be, the weightiest first: each that is of few, and each from
 * which, with the counts that are shown by themselves and the totals before it, a count or a total of few could be
 * told. Source: security and reliability, Who may.
 */
export function hiddenTotals(
  counts: readonly Count[],
  shown: ReadonlySet<string>,
  totals: readonly Total[],
  fewerThan: number,
): Set<string> {
  const unseen = counts.filter(({ id, value }) => value > 0 && !shown.has(id));
  const nth = new Map(unseen.map(({ id }, i) => [id, i]));
  const sumOver = (of: readonly string[]): Sum => {
    const sum = unseen.map(() => 0);
    for (const id of of) {
      const i = nth.get(id);
      if (i !== undefined) sum[i] = 1;
    }
    return sum;
  };
  const amounts = new Map(counts.map(({ id, value }) => [id, value]));
  const few = ({ of }: Total) =>
    isFew(
      of.reduce((sum, id) => sum + (amounts.get(id) ?? 0), 0),
      fewerThan,
    );
  const fewOf = new Set(totals.filter(few).map(({ id }) => id));
  const secrets = [
    ...unseen.filter(({ value }) => isFew(value, fewerThan)).map(({ id }) => [id]),
    ...totals.filter(({ id }) => fewOf.has(id)).map(({ of }) => of),
  ];
  const known = knowledge(secrets.map(sumOver));
  /** Most totals are of what is shown by itself, and tell nothing. */
  const shows = ({ of }: Total) => !of.some((id) => nth.has(id)) || known.shows(sumOver(of));
  return new Set(
    totals.filter((total) => fewOf.has(total.id) || !shows(total)).map(({ id }) => id),
  );
}
