import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { LikeSeries } from "@/lib/domain/figure-change";
import type { YearTold } from "@/lib/domain/told-year";
import { figureLabel } from "@/lib/i18n/sv/figure-label";
import { newDefinitionWords } from "@/lib/i18n/sv/new-definition";
import { overviewWords as words } from "@/lib/i18n/sv/overviews";
import type { FigureLine } from "@/lib/overviews/figures";

type Props = {
  caption: string;
  year: number;
  /** The later year that has only begun to be told. */
  begun: YearTold | null;
  lines: readonly FigureLine[];
  /** The comparison of the centres by a figure. */
  compared: (key: string) => string;
};

const shown = ({ key, centres, few, total }: FigureLine): string => {
  if (centres === 0) return words.figures.none;
  return few ? words.figures.few : words.figures.value(key, total);
};

/** The same centres over the years, as a line of the size of a word; in words it says each year. */
const Years = ({ series }: { series: LikeSeries }) => (
  <span className="inline-flex flex-wrap items-center gap-x-2">
    <Sparkline
      points={series.values.map((value) => ({ value }))}
      says={words.figures.series(series)}
    />
    <span className="text-small text-muted">{words.figures.seriesShort(series)}</span>
  </span>
);

/**
 * The year's figures beside last year's: the sum of all, and the change over those that told both years. A figure leads
 * to the comparison, where it stands by centre. What is counted otherwise from the year is said in full under them.
 */
export function FigureTable({ begun, ...shown }: Props) {
  return (
    <>
      <Figures {...shown} />
      {shown.lines.map(
        ({ key, defined }) =>
          defined && (
            <p key={key} className="mt-3 max-w-measure text-small">
              {newDefinitionWords.ofFigure(figureLabel(key), defined)}
            </p>
          ),
      )}
      {begun && <p className="mt-3 max-w-measure text-small">{words.figures.begun(begun)}</p>}
    </>
  );
}

function Figures({ caption, year, lines, compared }: Omit<Props, "begun">) {
  const { figure, centres, change, series } = words.figures.columns;
  const years = lines.some((line) => line.series !== null);
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{figure}</Th>
          <Th right>{year}</Th>
          <Th right>{centres}</Th>
          <Th>{change(year)}</Th>
          {years && <Th>{series}</Th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Tr key={line.key}>
            <RowHead>{figureLabel(line.key)}</RowHead>
            <Td label={String(year)} right>
              {line.centres === 0 ? (
                shown(line)
              ) : (
                <Link href={compared(line.key)} prefetch={false} className="inline-block min-h-6">
                  {shown(line)}
                </Link>
              )}
            </Td>
            <Td label={centres} right>
              {line.centres}
              {line.preliminary > 0 && (
                <span className="block text-small text-muted">
                  {words.figures.preliminaryPart(line.preliminary)}
                </span>
              )}
            </Td>
            <Td label={change(year)}>{words.changed(line)}</Td>
            {years && (
              <Td label={series} empty={line.series === null}>
                {line.series ? <Years series={line.series} /> : words.noChange}
              </Td>
            )}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
