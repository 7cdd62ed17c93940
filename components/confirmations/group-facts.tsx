import { Button, ButtonLink } from "@/components/ui/button";
import { FactList } from "@/components/ui/fact-list";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { ConfirmationView, GroupConfirmation } from "@/lib/confirmations/queries";
import type { ConfirmationGroup, ConfirmationState } from "@/lib/domain/confirmation";
import { confirmationWords as words } from "@/lib/i18n/sv/confirmations";
import { longDate } from "@/lib/i18n/sv/dates";
import { confirmationGroupWords, confirmationStateWords } from "@/lib/i18n/sv/findings";
import { routes } from "@/lib/routes";

type Props = Pick<ConfirmationView, "slug" | "centre" | "held" | "mayConfirm"> & {
  state: GroupConfirmation;
};

const tones: Record<ConfirmationState, "done" | "near" | "late"> = {
  confirmed: "done",
  due_soon: "near",
  due: "late",
  never: "late",
};

export function StateTag({ state }: { state: ConfirmationState }) {
  return <Tag tone={tones[state]}>{confirmationStateWords[state]}</Tag>;
}

const forms: Record<ConfirmationGroup, (slug: string, id: string) => string> = {
  adress: routes.editCentre,
  oppettider: routes.openingHours,
  verksamheter: (slug, id) => `${routes.centre(slug, id)}#verksamheter`,
  bemanning: (slug, id) => `${routes.centre(slug, id)}#verksamheter`,
  chefer: (slug, id) => `${routes.centre(slug, id)}#verksamheter`,
};

const nothing: Partial<Record<ConfirmationGroup, string>> = {
  oppettider: words.noHours,
  verksamheter: words.noServices,
};

/** When a group was last confirmed, by whom, and when it is time again. */
export function confirmedSentence({ confirmedOn, dueOn, by }: GroupConfirmation): string {
  if (confirmedOn === null) return words.never;
  const said = words.confirmedBy(longDate(confirmedOn), by ?? words.someone);
  return dueOn ? `${said} ${words.again(longDate(dueOn))}` : said;
}

/** What is held in one group, and the two answers: it holds, or it is to be changed. */
export function GroupFacts({ slug, centre, held, mayConfirm, state }: Props) {
  const { group } = state;
  const facts = held[group];
  return (
    <Section
      title={confirmationGroupWords[group]}
      id={group}
      actions={<StateTag state={state.state} />}
    >
      {facts.length > 0 ? (
        <FactList facts={facts} />
      ) : (
        <p className="text-muted">{nothing[group] ?? words.nothing}</p>
      )}
      <p className="mt-2 text-small text-muted">{confirmedSentence(state)}</p>
      {mayConfirm && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2" data-noprint>
          <Button look="quiet" name="group" value={group}>
            {words.holdsWhat[group]}
          </Button>
          <ButtonLink look="plain" href={forms[group](slug, centre.id)}>
            {words.changeWhat[group]}
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
