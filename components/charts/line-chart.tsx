import { axisFromZero, stepsAcross } from "@/lib/charts/axis";
import { breakPlaces, drawLine, type Point } from "@/lib/charts/line";
import { chartWords as words } from "@/lib/i18n/sv/charts";
import { numberWord } from "@/lib/i18n/sv/numbers";
import { Drawing, Place } from "./drawing";
import { breakLine, lookOf, SeriesMark } from "./marks";

export type Series = {
  key: string;
  label: string;
  points: readonly Point[];
  /** The steps from which this one is not what it was: its own line is broken before them. */
  breaks?: readonly number[];
};
type Props = {
  /** The years or other steps, in order; every series has a point for each. */
  steps: readonly string[];
  series: readonly Series[];
  /** The first steps of a new definition: the line is broken before them, and the break is named. */
  breaks?: readonly number[];
  /** The same top for several charts that are read side by side. */
  max?: number;
  height?: number;
};

const above = 22;
const below = 26;
const keyRow = 24;
const nameRow = 17;
const usualHeight = 220;
/** Where the line of one is broken: where all are, and where it is itself. */
export const breaksOf = ({ breaks = [] }: Series, all: readonly number[]): number[] =>
  [...new Set([...all, ...breaks])].sort((a, b) => a - b);

/** Each new definition is named on a row of its own over the lines: two beside each other have no room on a telephone. */
const aboveOf = (breaks: number) => above + Math.max(0, breaks - 1) * nameRow;

/** What the chart needs, with its key where it has several series. */
export const heightOfLines = (series: number, breaks: number, height = usualHeight) =>
  aboveOf(breaks) + height + below + (series > 1 ? series * keyRow + 8 : 0);

/** From which steps there is a new definition, in words. */
export const definedFrom = (steps: readonly string[], breaks: readonly number[]) =>
  breaks.map((step) => `${words.newDefinition} ${steps[step]}`);

/** What a series says, in words: every value with its year. */
export const saidOf = ({ label, points }: Series, steps: readonly string[]) =>
  `${label}: ${points
    .map(({ value, preliminary }, i) =>
      [
        steps[i],
        value === null ? words.missing : numberWord(value),
        preliminary && words.preliminary,
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join(", ")}`;

/** Lines over years: a gap where a value is missing, a break where the definition changed, a shape for each series. */
export function LineChart({ steps, series, breaks = [], max, height = usualHeight }: Props) {
  const values = series.flatMap((s) => s.points.map((p) => p.value));
  const axis = axisFromZero([...values, max ?? 0]);
  const places = breakPlaces(steps.length, breaks);
  const names = definedFrom(steps, breaks);
  const top = aboveOf(breaks.length);
  return (
    <Drawing
      height={heightOfLines(series.length, breaks.length, height)}
      says={[...series.map((s) => saidOf(s, steps)), ...names].join("; ")}
    >
      <Place y={top} width="100%" height={height}>
        {axis.ticks.map((tick) => (
          <Place key={tick} y={`${100 - axis.at(tick)}%`} width="100%">
            <line x2="100%" stroke={tick === 0 ? "var(--line-strong)" : "var(--line)"} />
            <text y={-4} fontSize={13} fill="var(--muted)">
              {numberWord(tick)}
            </text>
          </Place>
        ))}
      </Place>
      <Place x="10%" y={top} width="90%" height={height}>
        {places.map((x, i) => {
          const y = -8 - (places.length - 1 - i) * nameRow;
          return (
            <g key={x}>
              <line x1={`${x}%`} x2={`${x}%`} y1={y + 3} y2="100%" {...breakLine} />
              <text
                x={`${x}%`}
                y={y}
                fontSize={13}
                fill="var(--muted)"
                textAnchor={x > 50 ? "end" : "start"}
              >
                {names[i]}
              </text>
            </g>
          );
        })}
        {series.map((s, i) => {
          const { path, spots } = drawLine(s.points, axis, breaksOf(s, breaks));
          const { dashes, colour } = lookOf(i);
          return (
            <g key={s.key}>
              <Place stretched>
                <path
                  d={path}
                  fill="none"
                  stroke={colour}
                  strokeWidth={2}
                  strokeDasharray={dashes}
                  vectorEffect="non-scaling-stroke"
                />
              </Place>
              {spots.map(({ step, x, y, value, preliminary }) => (
                <SeriesMark
                  key={step}
                  series={i}
                  x={`${x}%`}
                  y={`${y}%`}
                  hollow={preliminary}
                  title={`${s.label}, ${steps[step]}: ${numberWord(value)}${preliminary ? ` (${words.preliminary})` : ""}`}
                />
              ))}
            </g>
          );
        })}
        {/* Where years are many every second is named, so that they never run into one another. */}
        {stepsAcross(steps.length).map((x, i) =>
          steps.length > 6 && (steps.length - 1 - i) % 2 === 1 ? null : (
            <Place key={steps[i]} x={`${x}%`} y="100%">
              <text y={20} fontSize={13} textAnchor="middle" fill="var(--muted)">
                {steps[i]}
              </text>
            </Place>
          ),
        )}
      </Place>
      {series.length > 1 && (
        <Place y={top + height + below + 8} width="100%">
          {series.map((s, i) => (
            <g key={s.key}>
              <SeriesMark series={i} x="7" y={i * keyRow + 9} />
              <text x={22} y={i * keyRow + 14}>
                {s.label}
              </text>
            </g>
          ))}
        </Place>
      )}
    </Drawing>
  );
}
