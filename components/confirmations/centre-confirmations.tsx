import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { GroupConfirmation } from "@/lib/confirmations/queries";
import { confirmationWords as words } from "@/lib/i18n/sv/confirmations";
import { confirmationGroupWords } from "@/lib/i18n/sv/findings";
import { routes } from "@/lib/routes";
import { confirmedSentence, StateTag } from "./group-facts";

type Props = { slug: string; centreId: string; groups: GroupConfirmation[]; mayConfirm: boolean };

/** On a centre's own page: which groups of facts somebody has said are right, and since when. */
export function CentreConfirmations({ slug, centreId, groups, mayConfirm }: Props) {
  const actions = mayConfirm && (
    <ButtonLink look="plain" href={routes.confirm(slug, centreId)}>
      {words.title}
    </ButtonLink>
  );
  return (
    <Section title={words.aside} id="bekraftade" actions={actions}>
      <ul>
        {groups.map((state) => (
          <li key={state.group} className="border-b border-line py-2">
            {confirmationGroupWords[state.group]} <StateTag state={state.state} />
            <span className="block text-small text-muted">{confirmedSentence(state)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
