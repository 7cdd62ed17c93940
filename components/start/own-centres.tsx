import { IntroductionLink, NewHere } from "@/components/introduction/way-in";
import { Mark } from "@/components/mark";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { findingWords } from "@/lib/i18n/sv/findings";
import { kindWords, markLabel } from "@/lib/i18n/sv/kinds";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { startWords as words } from "@/lib/i18n/sv/start";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import type { Start } from "@/lib/start/queries";

/** The centres of one's own assignment: what each is, what is unconfirmed, what there is to mend. */
export function OwnCentres({
  slug,
  own,
  alone,
}: {
  slug: string;
  own: NonNullable<Start["own"]>;
  alone: boolean;
}) {
  if (own.rows.length === 0) return <p className="mb-8 text-muted">{words.noOwn}</p>;
  return own.rows.map((row) => {
    const waiting = own.unconfirmed.find((u) => u.id === row.id)?.waiting.length ?? 0;
    const found = own.findings.find((f) => f.id === row.id)?.findings ?? [];
    const isNew = own.newTo.includes(row.id);
    return (
      <Section
        key={row.id}
        title={
          <span className="flex items-center gap-3">
            <Mark
              degrees={row.degrees}
              kind={row.kind}
              planned={row.planned}
              label={markLabel(row.kind, row.degrees, row.planned)}
            />
            <a href={routes.centre(slug, row.id)}>{row.name}</a>
          </span>
        }
      >
        {isNew && <NewHere href={routes.introduction(slug, row.id)} centre={row.name} />}
        <p>
          {kindWords[row.kind]}, {midSentence(statusWords[row.status])} i {row.municipality}.{" "}
          {words.unconfirmed(waiting)}. {words.toMend(found.length)}.
        </p>
        <ul className="my-2">
          {found.slice(0, alone ? 7 : 3).map((f) => (
            <li key={`${f.rule}-${f.href}`} className="mb-1">
              <a href={f.href}>{findingWords[f.rule]}</a>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          <ButtonLink look={alone ? "main" : "quiet"} href={routes.confirm(slug, row.id)}>
            {words.continueWith}
          </ButtonLink>
          {!isNew && (
            <IntroductionLink href={routes.introduction(slug, row.id)} centre={row.name} />
          )}
        </div>
      </Section>
    );
  });
}
