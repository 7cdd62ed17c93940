import Link from "next/link";
import { Section } from "@/components/ui/section";
import { compareWords } from "@/lib/i18n/sv/compare";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";
import { FigureTable } from "./figure-table";
import { comparedBy } from "./ways";

const words = overviewWords.figures;
type Figures = NonNullable<Overviews["figures"]>;
type Props = {
  slug: string;
  /** The municipality that the figures are of; of the whole county where none is given. */
  kommun: string | null;
  figures: Figures;
  all: boolean;
  other: string;
};

/** The figures of the latest year, adopted reports alone unless all are asked for, and who has some left to answer. */
export function YearFigures({ slug, kommun, figures, all, other }: Props) {
  const { year, begun, lines, preliminary, unanswered, answeredAll } = figures;
  const title = words.title(year);
  const compared = (siffra: string) => comparedBy(slug, { kommun, year, siffra, prel: all });
  const differs = preliminary.some((line) => line.preliminary > 0);
  return (
    <Section
      title={title}
      id="siffror"
      actions={
        <Link href={routes.compare(slug, { kommun })} prefetch={false}>
          {compareWords.title}
        </Link>
      }
    >
      <p className="mb-3 max-w-measure text-small text-muted">
        {all ? words.leadPreliminary : words.lead}
      </p>
      <FigureTable
        caption={title}
        year={year}
        begun={begun}
        lines={all ? preliminary : lines}
        compared={compared}
      />
      {(differs || all) && (
        <p className="mt-3" data-noprint>
          <Link href={other} prefetch={false}>
            {all ? words.approved : words.preliminary}
          </Link>
        </p>
      )}
      {unanswered.length > 0 && (
        <Centres
          {...{ slug, id: "har-inte-svarat", centres: unanswered }}
          title={words.unanswered(unanswered.length)}
        />
      )}
      <Centres
        {...{ slug, id: "har-svarat", centres: answeredAll }}
        title={words.answered(answeredAll.length)}
      />
    </Section>
  );
}

type Listed = {
  slug: string;
  id: string;
  title: string;
  centres: readonly { id: string; name: string }[];
};

/** Who has answered, or has not: the rows behind the number of them. */
function Centres({ slug, id, title, centres }: Listed) {
  return (
    <div id={id}>
      <h3 className="mt-5">{title}</h3>
      <ul className="gap-x-6 sm:columns-2 lg:columns-3">
        {centres.map((one) => (
          <li key={one.id}>
            <Link href={routes.centreYear(slug, one.id)} prefetch={false}>
              {one.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
