import { type Axis, axisFromZero } from "@/lib/charts/axis";
import { breakPlaces, drawLine, type Spot } from "@/lib/charts/line";
import { chartWords } from "@/lib/i18n/sv/charts";
import { numberWord } from "@/lib/i18n/sv/numbers";
import { Drawing, Place } from "./drawing";
import { breaksOf, definedFrom, type Series, saidOf } from "./line-chart";
import { breakLine } from "./marks";

type Props = { steps: readonly string[]; series: readonly Series[]; breaks?: readonly number[] };

const height = 64;

/**
 * Every value as a dot, all in one path: a line of no length, with round ends. What is not approved has a smaller one of
 * the ground's colour on it. The values stand in the name of the drawing and in the table.
 */
function Dots({ spots, size, colour }: { spots: readonly Spot[]; size: number; colour: string }) {
  if (spots.length === 0) return null;
  return (
    <path
      d={spots.map(({ x, y }) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`).join("")}
      stroke={colour}
      strokeWidth={size}
      strokeLinecap="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

type One = { series: Series; steps: readonly string[]; axis: Axis; breaks: readonly number[] };

/** The line of one, which its own breaks stop as well; those of all are drawn, for they are named over the charts. */
function MultipleLine({ series, steps, axis, breaks }: One) {
  const { path, spots } = drawLine(series.points, axis, breaksOf(series, breaks));
  return (
    <Place stretched y={6} height={height}>
      <path d="M0 0H100" stroke="var(--line)" vectorEffect="non-scaling-stroke" />
      <path d="M0 100H100" stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
      {breaks.length > 0 && (
        <path
          d={breakPlaces(steps.length, breaks)
            .map((x) => `M${x} 0V100`)
            .join("")}
          {...breakLine}
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={path}
        fill="none"
        stroke="var(--pine)"
        strokeWidth={2}
        vectorEffect="non-scaling-stroke"
      />
      <Dots spots={spots} size={9} colour="var(--pine)" />
      <Dots spots={spots.filter((spot) => spot.preliminary)} size={6} colour="var(--surface)" />
    </Place>
  );
}

/** The last value that is known, with its year where that is not the last. */
function lastOf({ points }: Series, steps: readonly string[]): string {
  const step = points.findLastIndex(({ value }) => value !== null);
  const value = points[step]?.value ?? null;
  if (value === null) return "";
  return `${numberWord(value)}${step < steps.length - 1 ? ` (${steps[step]})` : ""}`;
}

const axisOf = (series: readonly Series[]) =>
  axisFromZero(series.flatMap((s) => s.points.map((p) => p.value)));
/** What all of them go over, and what the line across each of them is. */
const spanOf = (steps: readonly string[], { top }: Axis, breaks: readonly number[]) =>
  [
    `${steps[0]}–${steps.at(-1)}, 0–${numberWord(top)}.`,
    ...(breaks.length > 0 ? [chartWords.breakKey(breaks.map((step) => steps[step] ?? ""))] : []),
  ].join(" ");

/** One small chart for each, all from zero to the same top, where lines in one chart could not be told apart. */
export function SmallMultiples({ steps, series, breaks = [] }: Props) {
  const axis = axisOf(series);
  return (
    <>
      <p className="mb-2 text-small text-muted">{spanOf(steps, axis, breaks)}</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-4">
        {series.map((s) => (
          <li key={s.key} className="flex flex-col justify-end break-inside-avoid">
            <p className="flex justify-between gap-2 text-small">
              <span className="min-w-0">{s.label}</span>
              <span className="text-muted">{lastOf(s, steps)}</span>
            </p>
            <Drawing
              says={[saidOf(s, steps), ...definedFrom(steps, breaks)].join("; ")}
              height={height + 12}
            >
              <MultipleLine series={s} steps={steps} axis={axis} breaks={breaks} />
            </Drawing>
          </li>
        ))}
      </ul>
    </>
  );
}

const perRow = 3;
const cellHeight = height + 52;
/** What so many small charts need on a sheet. */
export const heightOfMultiples = (count: number) => 24 + Math.ceil(count / perRow) * cellHeight;

/** The same on a sheet of its own, where there is no page to lay them out. */
export function MultiplesDrawing({ steps, series, breaks = [] }: Props) {
  const axis = axisOf(series);
  return (
    <Drawing
      says={[...series.map((s) => saidOf(s, steps)), ...definedFrom(steps, breaks)].join("; ")}
      height={heightOfMultiples(series.length)}
    >
      <text y={12} fontSize={13} fill="var(--muted)">
        {spanOf(steps, axis, breaks)}
      </text>
      {series.map((s, i) => (
        <Place
          key={s.key}
          x={`${((i % perRow) * 100) / perRow}%`}
          y={24 + Math.floor(i / perRow) * cellHeight}
          width={`${100 / perRow - 3}%`}
          height={cellHeight}
        >
          <text y={16} fontSize={13}>
            {s.label}
          </text>
          <Place y={18} width="100%" height={height + 12}>
            <MultipleLine series={s} steps={steps} axis={axis} breaks={breaks} />
          </Place>
          <text x="100%" y={height + 38} fontSize={13} textAnchor="end" fill="var(--muted)">
            {lastOf(s, steps)}
          </text>
        </Place>
      ))}
    </Drawing>
  );
}
