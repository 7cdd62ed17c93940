import type { Day } from "./day";
import { type CentreThen, countedAs, type KindChanged } from "./overview";

type Counted = CentreThen & { id: string };

/** The centres that are counted otherwise than on another day, also those that were not there then, or are not now. */
export function kindsSince(
  now: readonly (Counted & { name: string })[],
  then: readonly Counted[],
  nameOf: (id: string) => string,
): KindChanged[] {
  const ids = new Set([...now, ...then].map(({ id }) => id));
  return [...ids].flatMap((id): KindChanged[] => {
    const here = now.find((one) => one.id === id) ?? null;
    const [was, is] = [countedAs(then.find((one) => one.id === id) ?? null), countedAs(here)];
    const name = here?.name ?? nameOf(id);
    return was === is ? [] : [{ id, name, was, is, status: here?.status ?? "avvecklad" }];
  });
}

/** Whether something is of a day after another, and not of one to come: the day of the visit itself was seen then. */
export const isSince = (on: Day | null, visited: Day, today: Day): boolean =>
  on !== null && on > visited && on <= today;
