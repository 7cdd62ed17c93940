import { OverviewTable } from "@/components/overviews/overview-table";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { municipalityOf } from "@/lib/domain/overview";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { startWords } from "@/lib/i18n/sv/start";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

const words = startWords.own;
type Props = { slug: string; overview: Overviews };

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
      <OverviewTable slug={slug} overview={overview} caption={title} />
    </Section>
  );
}

export function CountyToday({ slug, overview }: Props) {
  return (
    <Section title={overviewWords.county} id="lanet">
      <OverviewTable slug={slug} overview={overview} caption={overviewWords.county} />
      <p className="mt-3">
        <a href={routes.centres(slug, { dag: overview.before })}>{startWords.seeThen}</a>
      </p>
    </Section>
  );
}
