import { DotChart, heightOfDots } from "@/components/charts/dot-chart";
import { heightOfLines, LineChart } from "@/components/charts/line-chart";
import { looks } from "@/components/charts/marks";
import {
  heightOfMultiples,
  MultiplesDrawing,
  SmallMultiples,
} from "@/components/charts/small-multiples";
import { largestOf, partsOf } from "@/lib/charts/parts";
import type { Comparison } from "@/lib/compare/queries";
import { dotsOf, isOfTwo, seriesOf } from "./drawn";

type Props = { data: Comparison; still?: boolean };

/**
 * The years one after another: two of them as dots, more as lines that can be told apart in one chart, else a small
 * chart for each. `still` is for a picture, which has no page around it to flow in.
 */
export function YearsDrawing({ data, still = false }: Props) {
  const { rows, years, breaks } = data;
  const [before = 0, after = 0] = years;
  if (isOfTwo(data)) {
    const dots = dotsOf(data);
    const max = largestOf(dots.flatMap((row) => [row.before, row.after]));
    const named = { before: `${before}`, after: `${after}`, max };
    if (still) return <DotChart {...named} rows={dots} />;
    return partsOf(dots).map((part, nth) => (
      <DotChart key={part[0]?.key} {...named} rows={part} continued={nth > 0} />
    ));
  }
  const drawn = { steps: years.map(String), series: seriesOf(data), breaks };
  if (rows.length <= looks.length) return <LineChart {...drawn} />;
  return still ? <MultiplesDrawing {...drawn} /> : <SmallMultiples {...drawn} />;
}

/** How high the drawing is in a picture. */
export function heightOfYears(data: Comparison): number {
  const { length } = data.rows;
  if (isOfTwo(data)) return heightOfDots(length);
  return length <= looks.length
    ? heightOfLines(length, data.breaks.length)
    : heightOfMultiples(length);
}
