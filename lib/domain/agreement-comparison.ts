/** One thing that an agreement says, by a key that is the same in every agreement. */
export type Said<T = string> = { key: string; value: T };

export const comparisons = ["lika", "andrat", "tillkommet", "borttaget"] as const;
export type Comparison = (typeof comparisons)[number];
export type Compared<T = string> = {
  key: string;
  was: T | null;
  is: T | null;
  change: Comparison;
};

/**
 * What one agreement says beside what another says, row by row in the order they say it. What only one of them says is
 * shown as come or gone, so that nothing that differs is left out. Source: issue 5, Files.
 */
export function compareSaid<T>(was: readonly Said<T>[], is: readonly Said<T>[]): Compared<T>[] {
  const before = new Map(was.map((one) => [one.key, one.value]));
  const after = new Map(is.map((one) => [one.key, one.value]));
  return orderOf(was, is).map((key) => {
    const [old, now] = [before.get(key) ?? null, after.get(key) ?? null];
    return { key, was: old, is: now, change: changeOf(old, now) };
  });
}

function changeOf(was: unknown, is: unknown): Comparison {
  if (was === null) return "tillkommet";
  if (is === null) return "borttaget";
  return was === is ? "lika" : "andrat";
}

/** The keys of both in one order: what is gone keeps its place after what it stood after. */
function orderOf(was: readonly Said<unknown>[], is: readonly Said<unknown>[]): string[] {
  const order = is.map((one) => one.key);
  was.forEach(({ key }, i) => {
    if (order.includes(key)) return;
    const before = was[i - 1]?.key;
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order;
}
