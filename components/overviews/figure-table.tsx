import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { figureLabel, overviewWords as words } from "@/lib/i18n/sv/overviews";
import type { FigureLine } from "@/lib/overviews/figures";

type Props = { caption: string; year: number; lines: readonly FigureLine[] };

/** The year's figures beside last year's: the sum of all, and the change over those that told both years. */
export function FigureTable({ caption, year, lines }: Props) {
  const { figure, centres, change } = words.figures.columns;
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{figure}</Th>
          <Th right>{year}</Th>
          <Th right>{centres}</Th>
          <Th>{change(year)}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Tr key={line.key}>
            <RowHead>{figureLabel(line.key)}</RowHead>
            <Td label={String(year)} right>
              {line.centres === 0
                ? words.figures.none
                : line.few
                  ? words.figures.few
                  : words.figures.value(line.key, line.total)}
            </Td>
            <Td label={centres} right>
              {line.centres}
            </Td>
            <Td label={change(year)}>{words.changed(line)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
