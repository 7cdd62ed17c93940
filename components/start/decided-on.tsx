import { FigureTable } from "@/components/overviews/figure-table";
import { huvudmanRows } from "@/components/overviews/huvudman-rows";
import { NeedTop } from "@/components/overviews/need-top";
import { OverviewLines, OverviewTable } from "@/components/overviews/overview-table";
import { comparedBy } from "@/components/overviews/ways";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { municipalityOf } from "@/lib/domain/overview";
import type { HuvudmanOverview } from "@/lib/huvudman/queries";
import { huvudmanPartWords } from "@/lib/i18n/sv/huvudman";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { startWords } from "@/lib/i18n/sv/start";
import type { Overviews, SinceVisit } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

const words = startWords.own;
type Props = { slug: string; overview: Overviews & { since: SinceVisit | null } };

/** The page to print and bring: of each municipality that is her own, else of the county. */
export function ReportLinks({ slug, start }: { slug: string; start: Start }) {
  const own = start.decidedOn.flatMap(({ scope }) => municipalityOf(scope) ?? []);
  return (
    <>
      {own.map(({ code, name }) => (
        <ButtonLink key={code} look="quiet" href={routes.countyReport(slug, { kommun: code })}>
          {words.report(name)}
        </ButtonLink>
      ))}
      {own.length === 0 && (
        <ButtonLink look="quiet" href={routes.countyReport(slug)}>
          {words.county}
        </ButtonLink>
      )}
    </>
  );
}

/** The overviews of the person's own municipality; of centres without one, their sentence is at the top already. */
export function OwnMunicipality({ slug, overview }: Props) {
  const municipality = municipalityOf(overview.scope);
  if (!municipality) return null;
  const title = words.title(municipality.name);
  return (
    <Section title={title} id={`kommun-${municipality.code}`}>
      <OverviewTable slug={slug} overview={overview} caption={title} since={overview.since} />
      {overview.figures && overview.figures.lines.length > 0 && (
        <OwnFigures slug={slug} kommun={municipality.code} figures={overview.figures} />
      )}
    </Section>
  );
}

type OwnFigures = { slug: string; kommun: string; figures: NonNullable<Overviews["figures"]> };

/** The year's figures of her own municipality beside the year before, of adopted reports. */
function OwnFigures({ slug, kommun, figures: { year, begun, lines } }: OwnFigures) {
  const title = overviewWords.figures.title(year);
  return (
    <div className="mt-5">
      <h3>{title}</h3>
      <FigureTable
        caption={title}
        year={year}
        begun={begun}
        lines={lines}
        compared={(siffra) => comparedBy(slug, { kommun, year, siffra })}
      />
    </div>
  );
}

/** What the huvudman answers for that the person sits for. */
export function OwnHuvudman({ slug, overview }: { slug: string; overview: HuvudmanOverview }) {
  const title = huvudmanPartWords.title[overview.huvudman];
  return (
    <Section title={title} id={overview.huvudman}>
      <OverviewLines
        rows={huvudmanRows({ slug, overview })}
        caption={title}
        sinceOn={overview.since?.on ?? null}
      />
    </Section>
  );
}

export function CountyToday({ slug, overview }: Props) {
  return (
    <Section title={overviewWords.county} id="lanet">
      <OverviewTable
        slug={slug}
        overview={overview}
        caption={overviewWords.county}
        since={overview.since}
      />
      <NeedTop slug={slug} needs={overview.needs} />
      <p className="mt-3">
        <a href={routes.centres(slug, { dag: overview.before })}>{startWords.seeThen}</a>
      </p>
    </Section>
  );
}
