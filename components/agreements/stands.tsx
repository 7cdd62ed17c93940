import { MistakeLink } from "@/components/agreement-mistakes/mistake-link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { Mistake } from "@/lib/agreement-mistakes/schema";
import type { AgreementPage } from "@/lib/agreements/queries";
import type { Day } from "@/lib/domain/day";
import { decidedWords } from "@/lib/i18n/sv/agreement-decided";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, stoodFor } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";

const { stands: words, replaceForm } = agreementPageWords;

type Props = Pick<AgreementPage, "slug" | "agreement" | "mayEdit">;
type Agreement = Props["agreement"];

/** What was decided, in words: the same for what counts and for what was withdrawn. */
type Said = {
  id: string;
  what: Mistake;
  said: string;
  by: string;
  next: string | null;
  withdrawn: { on: Day; why: string } | null;
};
type Decided = Pick<Agreement["withdrawn"], "notices" | "options" | "stands">;

const withdrawnOf = (one: { withdrawnOn: Day | null; withdrawnWhy: string | null }) =>
  one.withdrawnOn === null ? null : { on: one.withdrawnOn, why: one.withdrawnWhy ?? "" };

/** What a stand was about: the period that ended, or a review. */
const aboutOf = ({ review, periodLastOn }: Decided["stands"][number]): string =>
  review || periodLastOn === null ? decidedWords.atReview(periodLastOn) : words.for(periodLastOn);

/** Notice first, then options, then stands, the latest of them before the others. */
function saidOf({ notices, options, stands }: Decided, { kind, parties }: Agreement): Said[] {
  const giver = (id: string | null) => parties.find((party) => party.id === id)?.body;
  const ending = stands.find(({ answer }) => answer === "sag_upp");
  return [
    ...notices.map((one): Said => {
      const body = giver(one.partyId);
      const ended = words.ended[one.way](body ? bodyName(body) : "", one.givenOn);
      return {
        id: one.id,
        what: "uppsagning",
        withdrawn: withdrawnOf(one),
        said: `${ended} ${words.endsOn(one.lastOn)}`,
        by: ending
          ? words.by(one.decidedBy, ending.decidedOn, one.decision)
          : `${one.decidedBy}, ${one.decision}`,
        next: ending?.nextStep ?? null,
      };
    }),
    ...options.map(
      (one): Said => ({
        id: one.id,
        what: "option",
        next: null,
        withdrawn: withdrawnOf(one),
        said: words.option(one.lastOn),
        by: words.by(one.decidedBy, one.decidedOn, one.decision),
      }),
    ),
    ...stands
      .filter(({ answer }) => answer !== "sag_upp")
      .map(
        (one): Said => ({
          id: one.id,
          what: "stallning",
          next: one.nextStep,
          withdrawn: withdrawnOf(one),
          said: `${stoodFor(kind, one)}. ${aboutOf(one)}.`,
          by: words.by(one.decidedBy, one.decidedOn, one.decision),
        }),
      ),
  ];
}

/** What has been decided about the agreement, and struck through what was withdrawn. */
export function Stands({ slug, agreement, mayEdit }: Props) {
  const { id, stands, notice, options, replacedBy, facts, withdrawn } = agreement;
  const all = [
    ...saidOf({ notices: notice ? [notice] : [], options, stands }, agreement),
    ...saidOf(withdrawn, agreement),
  ];
  return (
    <Section
      title={words.title}
      actions={
        mayEdit &&
        replacedBy === null &&
        !facts.draft && (
          <ButtonLink look="plain" href={routes.agreementReplacement(slug, id)}>
            {replaceForm.link}
          </ButtonLink>
        )
      }
    >
      {all.length === 0 && <p className="text-muted">{words.none}</p>}
      <ol>
        {all.map((one) => (
          <li key={one.id} className="mb-3">
            {one.withdrawn ? <s>{one.said}</s> : <b>{one.said}</b>}
            <span className="block text-small text-muted">{one.by}</span>
            {one.next && (
              <span className="block">
                {words.next}: {one.next}
              </span>
            )}
            {one.withdrawn && (
              <span className="block text-small">
                {mistakeWords.withdrawn(one.withdrawn.on, one.withdrawn.why)}
              </span>
            )}
            {mayEdit && !one.withdrawn && (
              <MistakeLink {...{ slug, id, what: one.what, rowId: one.id }} about={one.said} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
