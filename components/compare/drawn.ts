import type { Bar } from "@/components/charts/bar-chart";
import type { DotRow } from "@/components/charts/dot-chart";
import type { Series } from "@/components/charts/line-chart";
import type { ComparedRow, Comparison } from "@/lib/compare/queries";
import { perChildren } from "@/lib/domain/comparison";
import { compareWords as words } from "@/lib/i18n/sv/compare";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

/** Whether the lines are municipalities, each with all of its centres. */
export const isMunicipal = ({ view }: Comparison): boolean => view.per === perChildren;
export const headOf = (data: Comparison): string =>
  isMunicipal(data) ? words.table.municipality : words.table.centre;
/** Two years are what they were and what they are: one line a centre says both, and nothing more is drawn of the last. */
export const isOfTwo = ({ years }: Comparison): boolean => years.length === 2;
/** Where a line's figures come from. */
export const hrefOf = (slug: string, { of, id }: ComparedRow): string =>
  of === "centre" ? routes.centreYear(slug, id) : routes.followUp(slug, { kommun: id });

/** Each centre as a line: a gap wherever there is no number to show. */
export const seriesOf = ({ rows, years }: Comparison): Series[] =>
  rows.map(({ id, name, cells, changed }) => ({
    key: id,
    label: name,
    breaks: changed.map(({ year }) => years.indexOf(year)),
    points: cells.map(({ value, preliminary }) => ({ value, preliminary })),
  }));

/** Each centre's two years; no way is drawn between them where they are not to be compared. */
export const dotsOf = ({ rows, breaks }: Comparison): DotRow[] =>
  rows.flatMap(({ id, name, cells, changed }) => {
    const [before, after] = cells;
    return before && after
      ? [
          {
            ...{ key: id, label: name, before: before.value, after: after.value },
            shown: [words.short(before), words.short(after)] as const,
            broken: breaks.length > 0 || changed.length > 0,
          },
        ]
      : [];
  });

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

/** What is counted: until a new definition, and from each that there is. */
function definitionNotes({ view, definitions, years }: Comparison): string[] {
  const { definition, newDefinition } = words.notes;
  const own = definitions.find(({ key }) => key === view.siffra);
  const since = own?.year ?? null;
  return [
    // Where every year that is shown is counted otherwise, what is shipped says nothing of them.
    since === null || since > (years[0] ?? since) ? definition(view.siffra, since) : "",
    ...definitions.map((one) => newDefinition(one, view.siffra)),
  ];
}

/** What must be known to read the chart right; a picture has no table beside it. */
export function notesOf(data: Comparison, { tableBeside = true } = {}): string[] {
  const { rows, view, kind, on, breaks, years, begun, fewerThan } = data;
  const { notes } = words;
  const two = isOfTwo(data);
  const broken = breaks.length > 0 || rows.some(({ changed }) => changed.length > 0);
  return [
    ...definitionNotes(data),
    view.per === perChildren ? notes.municipal : notes.kind(kind, on),
    view.prel ? notes.preliminary(two) : notes.approved,
    begun ? overviewWords.figures.begun(begun) : "",
    breaks.length > 0 ? notes.break(two) : "",
    years.length > 1 ? notes.changed(rows, two) : "",
    years.length > 1 ? notes.gap(two, { broken, tableBeside }) : "",
    view.per && view.per !== perChildren ? notes.per : "",
    notes.few(fewerThan),
  ].filter(Boolean);
}
