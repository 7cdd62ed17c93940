import Link from "next/link";
import { IntroductionLink } from "@/components/introduction/way-in";
import { Mark } from "@/components/mark";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { centreYearWords } from "@/lib/i18n/sv/centre-year";
import { kindWords, markLabel } from "@/lib/i18n/sv/kinds";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { startWords as words } from "@/lib/i18n/sv/start";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";
import type { OwnCentre } from "@/lib/waiting/queries";
import { OwnYear } from "./own-year";

/** The centres of one's own assignment: what each is, what is unconfirmed, how much there is to mend. */
export function OwnCentres({
  slug,
  centres,
  newTo,
  year,
  alone,
}: {
  slug: string;
  centres: OwnCentre[];
  newTo: readonly string[];
  /** Of each, what it is to file and what it goes on with. */
  year: Start["year"];
  alone: boolean;
}) {
  if (centres.length === 0) return <p className="mb-8 text-muted">{words.noOwn}</p>;
  const each = centres.map(
    ({ id, name, municipality, status, kind, degrees, planned, findings }) => {
      const own = year.find(({ centreId }) => centreId === id);
      const next = own?.next ?? null;
      const unconfirmed = findings.flatMap((f) => f.groups).length;
      return (
        <Section
          key={id}
          title={
            <span className="flex items-center gap-3">
              <Mark
                degrees={degrees}
                kind={kind}
                planned={planned}
                label={markLabel(kind, degrees, planned)}
              />
              <a href={routes.centre(slug, id)}>{name}</a>
            </span>
          }
        >
          <p className="mb-3">
            {kindWords[kind]}, {midSentence(statusWords[status])} i {municipality.name}.{" "}
            {words.unconfirmed(unconfirmed)}.{" "}
            {findings.length > 0 ? (
              <Link href={`${routes.centre(slug, id)}#att-ratta`} prefetch={false}>
                {words.toMend(findings.length)}
              </Link>
            ) : (
              words.toMend(0)
            )}
            .
          </p>
          {own && own.lines.length > 0 ? (
            <OwnYear slug={slug} centre={name} year={own} />
          ) : (
            next && <p className="mb-3">{words.toWrite.said(next)}</p>
          )}
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            {next && (
              <ButtonLink
                look={alone ? "main" : "quiet"}
                href={next.id ? routes.document(slug, next.id) : routes.centreYear(slug, id)}
              >
                {words.toWrite.press(next)}
              </ButtonLink>
            )}
            <ButtonLink look={alone && !next ? "main" : "quiet"} href={routes.confirm(slug, id)}>
              {words.continueWith}
            </ButtonLink>
            <ButtonLink look="quiet" href={routes.centreYear(slug, id)}>
              {centreYearWords.line}
            </ButtonLink>
            {!newTo.includes(id) && (
              <IntroductionLink href={routes.introduction(slug, id)} centre={name} />
            )}
          </div>
        </Section>
      );
    },
  );
  return centres.length === 1 ? each : <div className="grid gap-x-14 lg:grid-cols-2">{each}</div>;
}
