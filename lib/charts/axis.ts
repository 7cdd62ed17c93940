import { scaleLinear, scalePoint } from "d3-scale";

/** Places are given in percent of what is drawn in, so that a chart is as wide as its page and its text as large. */
type Percent = number;
export type Axis = { top: number; ticks: number[]; at: (value: number) => Percent };

/**
 * An axis from zero to a round number that holds every value. Always from zero: the length of a bar is its number.
 */
export function axisFromZero(values: readonly (number | null)[], steps = 4): Axis {
  const most = Math.max(0, ...values.filter((v) => v !== null));
  const scale = scaleLinear()
    .domain([0, most || 1])
    .nice(steps)
    .range([0, 100]);
  const top = scale.domain()[1] ?? 1;
  // What is counted in whole numbers has no tick between them.
  const whole = values.every((v) => v === null || Number.isInteger(v));
  const ticks = scale.ticks(steps).filter((tick) => !whole || Number.isInteger(tick));
  return { top, ticks, at: (value) => scale(value) };
}

/** Where each of so many years or other steps lies, in the middle of its own share of the width. */
export function stepsAcross(count: number): Percent[] {
  const names = Array.from({ length: count }, (_, i) => String(i));
  const scale = scalePoint().domain(names).range([0, 100]).padding(0.5);
  return names.map((name) => scale(name) ?? 0);
}
