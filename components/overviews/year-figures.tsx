import Link from "next/link";
import { Section } from "@/components/ui/section";
import { compareWords } from "@/lib/i18n/sv/compare";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";
import { FigureTable } from "./figure-table";

const words = overviewWords.figures;
type Figures = NonNullable<Overviews["figures"]>;
type Props = { slug: string; figures: Figures; all: boolean; other: string };

/** The figures of the latest year, adopted reports alone unless all are asked for, and who has some left to answer. */
export function YearFigures({ slug, figures, all, other }: Props) {
  const { year, lines, preliminary, unanswered } = figures;
  const title = words.title(year);
  const differs = preliminary.some((line) => line.preliminary > 0);
  return (
    <Section
      title={title}
      id="siffror"
      actions={
        <Link href={routes.compare(slug)} prefetch={false}>
          {compareWords.title}
        </Link>
      }
    >
      <p className="mb-3 max-w-measure text-small text-muted">
        {all ? words.leadPreliminary : words.lead}
      </p>
      <FigureTable caption={title} year={year} lines={all ? preliminary : lines} />
      {(differs || all) && (
        <p className="mt-3" data-noprint>
          <Link href={other} prefetch={false}>
            {all ? words.approved : words.preliminary}
          </Link>
        </p>
      )}
      {unanswered.length > 0 && (
        <>
          <h3 className="mt-5">{words.unanswered(unanswered.length)}</h3>
          <ul>
            {unanswered.map(({ id, name }) => (
              <li key={id}>
                <Link href={routes.centreYear(slug, id)} prefetch={false}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
