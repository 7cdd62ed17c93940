import type { Bar } from "@/components/charts/bar-chart";
import type { Series } from "@/components/charts/line-chart";
import type { Comparison } from "@/lib/compare/queries";
import { compareWords as words } from "@/lib/i18n/sv/compare";

/** Each centre as a line: a gap wherever there is no number to show. */
export const seriesOf = ({ rows }: Comparison): Series[] =>
  rows.map(({ id, name, cells }) => ({
    key: id,
    label: name,
    points: cells.map(({ value, preliminary }) => ({ value, preliminary })),
  }));

/** Each centre's last year as a bar, with the reason where there is none. */
export const barsOf = ({ rows }: Comparison): Bar[] =>
  rows.flatMap(({ id, name, cells }) => {
    const cell = cells.at(-1);
    return cell
      ? [
          {
            key: id,
            label: name,
            value: cell.value,
            shown: words.short(cell),
            outlined: cell.preliminary,
          },
        ]
      : [];
  });

/** The greatest of the last year; null where nobody has a number. */
export function mostOf({ rows }: Comparison): { name: string; value: number } | null {
  const [first] = rows;
  const value = first?.cells.at(-1)?.value ?? null;
  return first && value !== null ? { name: first.name, value } : null;
}

/** What must be known to read the chart right. */
export function notesOf({ view, kind, on, breaks, years, fewerThan }: Comparison): string[] {
  const { notes } = words;
  return [
    notes.definition(view.siffra),
    notes.kind(kind, on),
    view.prel ? notes.preliminary : notes.approved,
    years.length > 1 ? notes.gap : "",
    breaks.length > 0 ? notes.break(breaks.map((step) => String(years[step]))) : "",
    view.per ? notes.per : "",
    notes.few(fewerThan),
  ].filter(Boolean);
}
