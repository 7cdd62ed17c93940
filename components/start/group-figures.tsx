import { FigureTable } from "@/components/overviews/figure-table";
import { comparedBy } from "@/components/overviews/ways";
import { Section } from "@/components/ui/section";
import { startWords } from "@/lib/i18n/sv/start";
import type { Start } from "@/lib/start/queries";

/** The figures of the centres that one's local groups answer for, beside how they were the year before. */
export function GroupFigures({ slug, start }: { slug: string; start: Start }) {
  const { groupFigures: figures, groupLines } = start;
  if (figures === null || !figures.lines.some(({ centres }) => centres > 0)) return null;
  const title = startWords.groups.figures(figures.year, start.own.groups.length);
  const central = [...groupLines.keys()];
  return (
    <Section title={title} id="gruppens-siffror">
      <FigureTable
        caption={title}
        year={figures.year}
        begun={figures.begun}
        lines={figures.lines}
        compared={(siffra) => comparedBy(slug, { siffra, central, year: figures.year })}
      />
    </Section>
  );
}
