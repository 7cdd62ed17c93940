/** A number with its word, the one way that they are put together: "1 försenad", "3 försenade". */
export const counted = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;

/** So many of them all, as a sentence begins: "Ingen av 44 planer", "12 av 44 planer", "Alla 44 planer". */
export function outOf(n: number, all: number, many: string): string {
  if (n === 0 && all > 1) return `Ingen av ${all} ${many}`;
  return n === all && all > 2 ? `Alla ${all} ${many}` : `${n} av ${all} ${many}`;
}
