import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ReasonList } from "@/components/ui/reason-list";
import { Section } from "@/components/ui/section";
import { lastDay } from "@/lib/domain/day";
import { rowOn } from "@/lib/domain/period";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { longDate, spanOf } from "@/lib/i18n/sv/dates";
import {
  conditionSentence,
  kindWords,
  missingSentence,
  notMunicipalSentence,
} from "@/lib/i18n/sv/kinds";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { routes } from "@/lib/routes";
import type { CentrePageProps } from "./centre-page";

const states = { met: "yes", failed: "no", open: "half" } as const;

type Props = Pick<CentrePageProps, "slug" | "centre" | "account" | "on" | "today"> & {
  may: Pick<CentrePageProps["may"], "exception" | "read">;
};

/** The kind and the reason for it, with what is missing to the next; exceptions beside it, never in its place. */
export function KindReasons({ slug, centre, account, on, today, may }: Props) {
  const { national, own, planned, over } = account;
  const exception = rowOn(centre.exceptions, on);
  return (
    <Section
      title={`${words.why} ${midSentence(kindWords[national.kind])}?`}
      id="typ"
      actions={
        may.exception && (
          <ButtonLink look="plain" href={routes.exception(slug, centre.id)}>
            {words.exceptions}
          </ButtonLink>
        )
      }
    >
      {planned && <p>{words.whyPlanned(longDate(account.on))}</p>}
      <ReasonList
        reasons={national.conditions.map((c) => ({
          state: states[c.state],
          text: conditionSentence(c),
        }))}
      />
      {national.notMunicipal.map((type) => (
        <p key={type} className="mt-2">
          {notMunicipalSentence(type)}
        </p>
      ))}
      {national.next && national.missing.length > 0 && (
        <p className="mt-3 font-semibold">{missingSentence(national.next, national.missing)}</p>
      )}
      {own && (
        <p className="mt-3">
          {may.read ? (
            <a href={routes.definitions(slug)}>{words.own(own.name)}</a>
          ) : (
            words.own(own.name)
          )}
          : {midSentence(kindWords[own.kind])}.
        </p>
      )}
      {exception?.untilOn && (
        <div className="mt-4">
          <Notice tone="near">
            <p>
              {words.exception(
                midSentence(kindWords[exception.kind]),
                longDate(lastDay(exception.untilOn)),
                exception.decider,
                exception.reason,
              )}
            </p>
          </Notice>
        </div>
      )}
      {over.length > 1 && (
        <details className="mt-3">
          <summary className="min-h-6 text-pine">{words.kindsOver}</summary>
          <ul className="mt-1">
            {over.map((k) => (
              <li key={k.fromOn}>
                {spanOf(k, today)}: {midSentence(kindWords[k.kind])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
