import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Coordinators } from "@/lib/contact-list/queries";
import { appointingWords } from "@/lib/i18n/sv/appointing";
import { vacantWord, coordinatorWords as words } from "@/lib/i18n/sv/contact-list";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { EmailLink } from "./email-link";

/** On a centre's own page: who coordinates it, and how much; or since when nobody does. */
export function CentreCoordinators({ coordinators }: { coordinators: Coordinators }) {
  const { holders, vacantSince } = coordinators;
  return (
    <Section title={words.title} id="samordnare">
      {holders.length > 0 ? (
        <ul>
          {holders.map(({ id, name, email, percent, shares }) => (
            <li key={id} className="mb-2">
              <span className="font-semibold">{name}</span>
              {percent !== null && `, ${words.percent(percent)}`}
              {shares.length > 0 && `, ${midSentence(appointingWords.paidBy(shares))}`}
              <span className="block text-small text-muted">
                <EmailLink email={email} />
              </span>
            </li>
          ))}
        </ul>
      ) : vacantSince ? (
        <p>
          <Tag tone="near">{vacantWord(vacantSince)}</Tag>
        </p>
      ) : (
        <p className="text-muted">{words.none}</p>
      )}
    </Section>
  );
}
