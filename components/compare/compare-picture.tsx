import { BarChart, heightOfBars } from "@/components/charts/bar-chart";
import { heightOfLines, LineChart } from "@/components/charts/line-chart";
import { looks } from "@/components/charts/marks";
import { Picture } from "@/components/charts/picture";
import { heightOfMultiples, MultiplesDrawing } from "@/components/charts/small-multiples";
import type { Comparison } from "@/lib/compare/queries";
import { chartWords } from "@/lib/i18n/sv/charts";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { barsOf, isMunicipal, mostOf, notesOf, seriesOf } from "./drawn";

/** The comparison as one picture, as the page draws it: lines, small charts where they are many, bars of a single year. */
export function ComparePicture({ data, county }: { data: Comparison; county: string }) {
  const { rows, years, breaks, direction, view, unit } = data;
  const last = years.at(-1) ?? 0;
  const measure = words.measured(view.siffra, unit, view.per);
  const source = `${chartWords.source} ${words.source}, ${county}.`;
  const note = [...notesOf(data), source].join(" ");
  if (years.length > 1) {
    const few = rows.length <= looks.length;
    const drawn = { steps: years.map(String), series: seriesOf(data), breaks };
    return (
      <Picture
        title={words.lines(direction, last - 1, last, isMunicipal(data))}
        unit={`${measure}, ${words.span(years)}`}
        note={note}
        height={few ? heightOfLines(rows.length) : heightOfMultiples(rows.length)}
      >
        {few ? <LineChart {...drawn} /> : <MultiplesDrawing {...drawn} />}
      </Picture>
    );
  }
  return (
    <Picture
      title={words.bars(measure, last, mostOf(data))}
      unit={`${measure}, ${last}`}
      note={note}
      height={heightOfBars(rows.length)}
    >
      <BarChart bars={barsOf(data)} />
    </Picture>
  );
}
