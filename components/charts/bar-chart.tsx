import { Fragment } from "react";
import { axisFromZero } from "@/lib/charts/axis";
import { chartWords as words } from "@/lib/i18n/sv/charts";
import { numberWord } from "@/lib/i18n/sv/numbers";
import { Drawing } from "./drawing";

export type Bar = {
  key: string;
  label: string;
  /** Null is missing: no bar, and the words that say so. */
  value: number | null;
  /** The value in words, where the number alone would not do: "färre än 5", "12 av 40". */
  shown?: string;
  /** Filled is the rule; outlined is what is preliminary or apart from the others. */
  outlined?: boolean;
};

const rowHeight = 62;
export const heightOfBars = (count: number) => count * rowHeight;

/**
 * Bars from zero, one under the other in the order given, each under its name and its number, which have no room beside
 * each other on a telephone.
 */
export function BarChart({ bars, max }: { bars: readonly Bar[]; max?: number }) {
  const axis = axisFromZero([...bars.map((bar) => bar.value), max ?? 0]);
  const shown = ({ value, shown }: Bar) =>
    shown ?? (value === null ? words.missing : numberWord(value));
  return (
    <Drawing
      height={heightOfBars(bars.length)}
      says={bars.map((bar) => `${bar.label}: ${shown(bar)}`).join("; ")}
    >
      {bars.map((bar, i) => (
        <Fragment key={bar.key}>
          <text y={i * rowHeight + 15}>{bar.label}</text>
          <text y={i * rowHeight + 34} fill="var(--muted)">
            {shown(bar)}
          </text>
          {bar.value !== null && (
            <rect
              y={i * rowHeight + 41}
              height={12}
              width={`${axis.at(bar.value)}%`}
              fill={bar.outlined ? "var(--surface)" : "var(--pine)"}
              stroke="var(--pine)"
            />
          )}
        </Fragment>
      ))}
      <path
        d={bars.map((_, i) => `M0 ${i * rowHeight + 39}v16`).join("")}
        stroke="var(--line-strong)"
        fill="none"
      />
    </Drawing>
  );
}
