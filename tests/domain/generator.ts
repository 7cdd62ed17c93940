import { addDays, type Day, day } from "@/lib/domain/day";

/** Numbers that look like chance and are the same on every machine (mulberry32). */
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    dayIn: (year: number): Day => addDays(day(`${year}-01-01`), below(365)),
  };
}
export type Chance = ReturnType<typeof chance>;
