import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { AgreementPage } from "@/lib/agreements/queries";
import type { Day } from "@/lib/domain/day";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, stoodFor } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";

const { stands: words, replaceForm } = agreementPageWords;

type Props = Pick<AgreementPage, "slug" | "agreement" | "mayEdit">;

/** What has been decided about the agreement, the latest first: stands, notice and options. */
export function Stands({ slug, agreement, mayEdit }: Props) {
  const { stands, notice, options, parties, replacedBy, facts } = agreement;
  const giver = parties.find((party) => party.id === notice?.partyId);
  return (
    <Section
      title={words.title}
      actions={
        mayEdit &&
        replacedBy === null &&
        !facts.draft && (
          <ButtonLink look="plain" href={routes.agreementReplacement(slug, agreement.id)}>
            {replaceForm.link}
          </ButtonLink>
        )
      }
    >
      {stands.length + options.length === 0 && !notice && (
        <p className="text-muted">{words.none}</p>
      )}
      <ol>
        {notice && giver && (
          <li className="mb-3">
            <b>{words.notice(bodyName(giver.body), notice.givenOn, notice.lastOn)}</b>
            <Said {...notice} decidedOn={null} />
          </li>
        )}
        {options.map((option) => (
          <li key={option.id} className="mb-3">
            <b>{words.option(option.lastOn)}</b>
            <Said {...option} />
          </li>
        ))}
        {stands
          .filter(({ answer }) => answer !== "sag_upp")
          .map((stand) => (
            <li key={stand.id} className="mb-3">
              <b>{stoodFor[stand.answer]}.</b> {words.for(stand.periodLastOn)}.
              <span className="block text-small text-muted">
                {words.by(stand.decidedBy, stand.decidedOn, stand.decision)}
              </span>
              {stand.nextStep && (
                <span className="block">
                  {words.next}: {stand.nextStep}
                </span>
              )}
            </li>
          ))}
      </ol>
    </Section>
  );
}

type Decided = { decidedBy: string; decision: string; decidedOn: Day | null };

function Said({ decidedBy, decision, decidedOn }: Decided) {
  return (
    <span className="block text-small text-muted">
      {decidedOn ? words.by(decidedBy, decidedOn, decision) : `${decidedBy}, ${decision}`}
    </span>
  );
}
