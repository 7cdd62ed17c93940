import { stack, stackOffsetExpand } from "d3-shape";

export type Share = { x: number; width: number };

/** Each part's place and width in percent of the whole; parts of nothing are nowhere. */
export function sharesOf(parts: readonly number[]): Share[] {
  const keys = parts.map((_, i) => i);
  const series = stack<readonly number[], number>()
    .keys(keys)
    .value((row, i) => row[i] ?? 0)
    .offset(stackOffsetExpand)([parts]);
  return keys.map((key) => {
    const [from = 0, to = 0] = series[key]?.[0] ?? [];
    return { x: (from || 0) * 100, width: ((to || 0) - (from || 0)) * 100 };
  });
}
