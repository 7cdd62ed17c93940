/** One thing that an agreement says, by a key that is the same in every agreement; unknown where nobody has looked. */
export type Said<T = string> = { key: string; value: T; unknown?: true };

export const comparisons = ["lika", "andrat", "tillkommet", "borttaget", "okant"] as const;
export type Comparison = (typeof comparisons)[number];
export type Compared<T = string> = {
  key: string;
  was: T | null;
  is: T | null;
  change: Comparison;
};

/**
 * What one agreement says beside what another says, row by row in the order they say it. What only one of them says is
 * shown as come or gone, so that nothing that differs is left out; of what nobody has looked at in one of them, nobody can
 * say whether it differs. Source: issue 5, Files and Content.
 */
export function compareSaid<T>(was: readonly Said<T>[], is: readonly Said<T>[]): Compared<T>[] {
  const before = new Map(was.map((one) => [one.key, one]));
  const after = new Map(is.map((one) => [one.key, one]));
  return orderOf(was, is).map((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    return { key, was: old?.value ?? null, is: now?.value ?? null, change: changeOf(old, now) };
  });
}

function changeOf<T>(was: Said<T> | undefined, is: Said<T> | undefined): Comparison {
  if (was?.unknown || is?.unknown) return "okant";
  if (was === undefined) return "tillkommet";
  if (is === undefined) return "borttaget";
  return was.value === is.value ? "lika" : "andrat";
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
