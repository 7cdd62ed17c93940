/** A number with its word, the one way that they are put together: "1 försenad", "3 försenade". */
export const counted = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;
