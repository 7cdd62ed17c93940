import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from "d3-shape";
import { Place } from "./drawing";

/** What tells one series from another: first the shape and the dashes, then the colour. */
export const looks = [
  { shape: symbolCircle, dashes: "none", colour: "var(--pine)" },
  { shape: symbolSquare, dashes: "7 3", colour: "var(--ink)" },
  { shape: symbolTriangle, dashes: "2 3", colour: "var(--moss)" },
  { shape: symbolDiamond, dashes: "9 3 2 3", colour: "var(--muted)" },
  { shape: symbolCross, dashes: "4 2", colour: "var(--pine)" },
  { shape: symbolStar, dashes: "12 4", colour: "var(--ink)" },
] as const;

export const lookOf = (series: number) => looks[series % looks.length] ?? looks[0];

/** The stroke across a chart where a new definition begins: dark enough to be seen beside the lines of the scale. */
export const breakLine = { stroke: "var(--muted)", strokeDasharray: "4 3" } as const;

type Props = { series: number; x: string; y: number | string; hollow?: boolean; title?: string };

/** A value's mark; hollow where the value is not approved yet. */
export function SeriesMark({ series, x, y, hollow = false, title }: Props) {
  const { shape, colour } = lookOf(series);
  return (
    <Place x={x} y={y} width={1} height={1}>
      {title && <title>{title}</title>}
      <path
        d={symbol(shape, 56)() ?? ""}
        fill={hollow ? "var(--surface)" : colour}
        stroke={colour}
        strokeWidth={1.5}
      />
    </Place>
  );
}
