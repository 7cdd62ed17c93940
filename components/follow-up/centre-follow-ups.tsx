import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { CentreFollowUp } from "@/lib/follow-up/queries";
import { followUpWords } from "@/lib/i18n/sv/follow-up";
import { routes } from "@/lib/routes";

const words = followUpWords.year;

type Props = { slug: string; followUps: readonly CentreFollowUp[] };

/** Whether each plan of the centre has been followed up, when and by whom, with the way to do it or to read it. */
export function CentreFollowUps({ slug, followUps }: Props) {
  return followUps.map(({ id, year, days, may }) => {
    const [last] = days;
    return (
      <Section key={id} title={words.title(year)}>
        <p className="mb-3">
          {last ? words.done(last, days.length - 1) : may ? words.none : words.noneOthers}
        </p>
        {may ? (
          <ButtonLink look="quiet" href={routes.followUpPlan(slug, id)}>
            {last ? words.again : followUpWords.title}
          </ButtonLink>
        ) : (
          <ButtonLink look="plain" href={routes.document(slug, id)}>
            {words.see}
          </ButtonLink>
        )}
      </Section>
    );
  });
}
