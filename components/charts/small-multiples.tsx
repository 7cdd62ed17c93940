import { axisFromZero } from "@/lib/charts/axis";
import { breakPlaces, drawLine } from "@/lib/charts/line";
import { numberWord } from "@/lib/i18n/sv/numbers";
import { Drawing, Place } from "./drawing";
import { type Series, saidOf } from "./line-chart";
import { SeriesMark } from "./marks";

type Props = { steps: readonly string[]; series: readonly Series[]; breaks?: readonly number[] };

const height = 64;

/** One small chart for each, all from zero to the same top, where lines in one chart could not be told apart. */
export function SmallMultiples({ steps, series, breaks = [] }: Props) {
  const axis = axisFromZero(series.flatMap((s) => s.points.map((p) => p.value)));
  return (
    <>
      <p className="mb-2 text-small text-muted">
        {steps[0]}–{steps.at(-1)}, 0–{numberWord(axis.top)}
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-4">
        {series.map((s) => {
          const { path, spots } = drawLine(s.points, axis, breaks);
          const last = spots.at(-1);
          return (
            <li key={s.key} className="flex flex-col justify-end break-inside-avoid">
              <p className="flex justify-between gap-2 text-small">
                <span className="min-w-0">{s.label}</span>
                <span className="text-muted">
                  {last && numberWord(last.value)}
                  {last && last.step < steps.length - 1 && ` (${steps[last.step]})`}
                </span>
              </p>
              <Drawing says={saidOf(s, steps)} height={height + 12}>
                <Place y={6} width="100%" height={height}>
                  <line x2="100%" stroke="var(--line)" />
                  <line x2="100%" y1="100%" y2="100%" stroke="var(--line-strong)" />
                  {breakPlaces(steps.length, breaks).map((x) => (
                    <line
                      key={x}
                      x1={`${x}%`}
                      x2={`${x}%`}
                      y2="100%"
                      stroke="var(--line-strong)"
                      strokeDasharray="2 4"
                    />
                  ))}
                  <Place stretched>
                    <path
                      d={path}
                      fill="none"
                      stroke="var(--pine)"
                      strokeWidth={2}
                      vectorEffect="non-scaling-stroke"
                    />
                  </Place>
                  {spots.map((spot) => (
                    <SeriesMark
                      key={spot.step}
                      series={0}
                      x={`${spot.x}%`}
                      y={`${spot.y}%`}
                      hollow={spot.preliminary}
                      title={`${steps[spot.step]}: ${numberWord(spot.value)}`}
                    />
                  ))}
                </Place>
              </Drawing>
            </li>
          );
        })}
      </ul>
    </>
  );
}
