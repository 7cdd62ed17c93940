import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { FollowUpBeside } from "@/lib/follow-up/queries";
import { followUpWords as words } from "@/lib/i18n/sv/follow-up";
import { routes } from "@/lib/routes";

type Props = { told: FollowUpBeside; slug: string; documentId: string };

/** Beside an adopted plan: when it has been followed up, and the way to do it. */
export function FollowUpSide({ told, slug, documentId }: Props) {
  if (!told || (told.days.length === 0 && !told.may)) return null;
  return (
    <Section title={words.beside.title}>
      <p className="mb-3">
        {told.days.length === 0 ? words.beside.none : words.beside.days(told.days)}
      </p>
      {told.may && (
        <ButtonLink look="quiet" href={routes.followUpPlan(slug, documentId)}>
          {words.title}
        </ButtonLink>
      )}
    </Section>
  );
}
