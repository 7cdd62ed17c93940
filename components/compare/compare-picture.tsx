import { BarChart, heightOfBars } from "@/components/charts/bar-chart";
import { heightOfLines, LineChart } from "@/components/charts/line-chart";
import { looks } from "@/components/charts/marks";
import { Picture } from "@/components/charts/picture";
import type { Comparison } from "@/lib/compare/queries";
import { chartWords } from "@/lib/i18n/sv/charts";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { barsOf, mostOf, notesOf, seriesOf } from "./drawn";

/** The comparison as one picture: lines where they can be told apart, else the last year as bars. */
export function ComparePicture({ data, county }: { data: Comparison; county: string }) {
  const { rows, years, breaks, direction, view, unit } = data;
  const last = years.at(-1) ?? 0;
  const measure = words.measured(view.siffra, unit, view.per);
  const source = `${chartWords.source} ${words.source}, ${county}.`;
  const note = [...notesOf(data), source].join(" ");
  if (years.length > 1 && rows.length <= looks.length)
    return (
      <Picture
        title={words.lines(direction, last - 1, last)}
        unit={`${measure}, ${words.span(years)}`}
        note={note}
        height={heightOfLines(rows.length)}
      >
        <LineChart steps={years.map(String)} series={seriesOf(data)} breaks={breaks} />
      </Picture>
    );
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
