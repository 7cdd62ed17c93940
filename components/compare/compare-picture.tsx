import { BarChart, heightOfBars } from "@/components/charts/bar-chart";
import { Picture } from "@/components/charts/picture";
import type { Comparison } from "@/lib/compare/queries";
import { chartWords } from "@/lib/i18n/sv/charts";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { barsOf, isMunicipal, mostOf, notesOf } from "./drawn";
import { heightOfYears, YearsDrawing } from "./years-drawing";

/** The comparison as one picture, as the page draws it: its years, or the bars of a single one. */
export function ComparePicture({ data, county }: { data: Comparison; county: string }) {
  const { rows, years, direction, view, unit } = data;
  const last = years.at(-1) ?? 0;
  const measure = words.measured(view.siffra, unit, view.per);
  const source = `${chartWords.source} ${words.source}, ${county}.`;
  const note = [...notesOf(data, { tableBeside: false }), source].join(" ");
  if (years.length > 1)
    return (
      <Picture
        title={words.lines(direction, last - 1, last, isMunicipal(data))}
        unit={`${measure}, ${words.span(years)}`}
        note={note}
        height={heightOfYears(data)}
      >
        <YearsDrawing data={data} still />
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
