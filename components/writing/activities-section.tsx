import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { activitySaid } from "@/lib/document-page/section-text";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { ActivityForm, RemoveActivityForm } from "./activity-form";
import { Deeds } from "./goals-section";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";

const words = writingWords.activities;

/** The activities under their goals: one form at a time, or all of them. */
export function ActivitiesSection(props: SectionProps) {
  const { document, section, version, asked } = props;
  const { slug, id } = document;
  const here = (query: Record<string, string>) =>
    routes.documentSection(slug, id, section.key, query);
  const activity = version.activities.find((a) => a.id === (asked.aktivitet ?? asked.bort));
  const under = version.goals.find((g) => g.id === (activity?.goalId ?? asked.mal));
  if (activity && asked.bort) return <RemoveActivityForm {...props} activity={activity} />;
  if (under) return <ActivityForm {...props} goal={under} activity={activity ?? null} />;
  if (version.goals.length === 0)
    return (
      <>
        <title>{`${section.heading} – Samma tak`}</title>
        <EmptyState
          actions={
            <ButtonLink href={routes.documentSection(slug, id, "mal")}>{words.toGoals}</ButtonLink>
          }
        >
          {words.noGoals}
        </EmptyState>
      </>
    );
  return (
    <>
      {!section.hasContent && version.activities.some((one) => one.carried) && (
        <Notice>
          <p>{words.carried}</p>
        </Notice>
      )}
      {version.goals.map((goal, i) => {
        const activities = version.activities.filter((a) => a.goalId === goal.id);
        return (
          <section
            key={goal.id}
            className="mb-7 border-t border-line pt-4 first:border-t-0 first:pt-0"
          >
            <h2 className="!text-[1.1rem]">{writingWords.goals.numbered(i + 1, goal.title)}</h2>
            {activities.length === 0 && <p className="text-muted">{words.none}</p>}
            <ul className="mb-3">
              {activities.map((one) => (
                <li key={one.id} className="border-b border-line py-3">
                  {one.what}
                  <span className="block text-small text-muted">{activitySaid(one)}</span>
                  <Deeds
                    change={here({ aktivitet: one.id })}
                    remove={here({ bort: one.id })}
                    about={one.what}
                  />
                </li>
              ))}
            </ul>
            <ButtonLink look="quiet" href={here({ mal: goal.id })}>
              {words.add}
              <span className="sr-only"> {writingWords.goals.numbered(i + 1, goal.title)}</span>
            </ButtonLink>
          </section>
        );
      })}
      <ReadyForm props={props} />
    </>
  );
}
