import { line } from "d3-shape";
import { type Axis, stepsAcross } from "./axis";

/** One year's value: null is missing or not shown, and is never drawn as a zero. */
export type Point = { value: number | null; preliminary?: boolean };
export type Spot = { step: number; x: number; y: number; value: number; preliminary: boolean };
export type Drawn = { path: string; spots: Spot[] };

/**
 * A line through the values in a box of 100 by 100. It stops where a value is missing, and does not cross a break: the
 * steps in `breaks` are the first of a new definition. A value with no neighbour to be joined with is a spot alone.
 */
export function drawLine(
  points: readonly Point[],
  axis: Pick<Axis, "at">,
  breaks: readonly number[] = [],
): Drawn {
  const across = stepsAcross(points.length);
  const spots = points.flatMap(({ value, preliminary = false }, step): Spot[] =>
    value === null
      ? []
      : [{ step, x: across[step] ?? 0, y: 100 - axis.at(value), value, preliminary }],
  );
  const byStep = new Map(spots.map((spot) => [spot.step, spot]));
  const draw = line<number>()
    .defined((step) => byStep.has(step))
    .x((step) => byStep.get(step)?.x ?? 0)
    .y((step) => byStep.get(step)?.y ?? 0)
    .digits(2);
  const edges = [0, ...breaks, points.length];
  const path = edges
    .slice(1)
    .map((until, i) => draw(points.map((_, step) => step).slice(edges[i], until)) ?? "")
    .join("");
  return { path, spots };
}

/** Where a new definition begins: between its first step and the one before, in percent of the width. */
export function breakPlaces(count: number, breaks: readonly number[]): number[] {
  return breaks.filter((step) => step > 0 && step < count).map((step) => (step / count) * 100);
}
