import { axisFromZero } from "@/lib/charts/axis";
import { drawLine, type Point } from "@/lib/charts/line";
import { Place } from "./drawing";

type Props = {
  points: readonly Point[];
  breaks?: readonly number[];
  max?: number;
  /** In words; without it the line is decoration beside numbers that say the same. */
  says?: string;
};

/** A line of the size of a word, from zero, with its last value marked. */
export function Sparkline({ points, breaks = [], max, says }: Props) {
  const axis = axisFromZero([...points.map((p) => p.value), max ?? 0]);
  const { path, spots } = drawLine(points, axis, breaks);
  const last = spots.at(-1);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named where it says something of its own, hidden beside words that do
    <svg
      {...(says ? { role: "img", "aria-label": says } : { "aria-hidden": true })}
      width={96}
      height={26}
      className="chart inline-block shrink-0 align-middle"
    >
      <Place y={4} width="100%" height={18}>
        <line x2="100%" y1="100%" y2="100%" stroke="var(--line-strong)" />
        <Place stretched>
          <path
            d={path}
            fill="none"
            stroke="var(--pine)"
            strokeWidth={1.6}
            vectorEffect="non-scaling-stroke"
          />
        </Place>
        {spots
          .filter((spot) => spot === last || !isJoined(spot.step, points))
          .map((spot) => (
            <circle
              key={spot.step}
              cx={`${spot.x}%`}
              cy={`${spot.y}%`}
              r={2.8}
              fill={spot.preliminary ? "var(--surface)" : "var(--pine)"}
              stroke="var(--pine)"
            />
          ))}
      </Place>
    </svg>
  );
}

/** Whether the value has a neighbour that a line can join it with. */
const isJoined = (step: number, points: readonly Point[]) =>
  [step - 1, step + 1].some((i) => points[i] !== undefined && points[i]?.value !== null);
