import type { AboutFigures } from "@/components/figure-questions/about-figures";
import type { ThreadOf } from "@/components/goal-thread/goal-thread";
import { Section as Part } from "@/components/ui/section";
import type { Section, Version } from "@/lib/documents/queries";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { Prose } from "./prose";
import { ReadFigures, ReadStaffing } from "./read-facts";
import { ReadActivities, ReadGoals } from "./read-goals";

/** A version as it is read: every section with all that it says. */
export function DocumentBody({ version, thread, about }: Omit<BodyProps, "section">) {
  return version.sections.map((section) => (
    <Part key={section.id} id={section.key} title={section.heading}>
      <SectionBody
        section={section}
        version={version}
        thread={thread ?? null}
        about={about ?? null}
      />
    </Part>
  ));
}

type BodyProps = {
  section: Section;
  version: Version;
  thread?: ThreadOf | null;
  /** What has been said of the figures: on a page, and never on paper. */
  about?: AboutFigures | null;
};

/** What one section says, whatever it holds. */
export function SectionBody({ section, version, thread, about }: BodyProps) {
  const text = section.body.trim() === "" ? null : <Prose text={section.body} />;
  const empty = <p className="text-muted">{words.empty}</p>;
  switch (section.type) {
    case "text":
      return text ?? empty;
    case "mal":
    case "utfall":
      return (
        <>
          {version.goals.length > 0 ? (
            <ReadGoals version={version} told={section.type === "utfall"} thread={thread ?? null} />
          ) : (
            !text && empty
          )}
          {text}
        </>
      );
    case "aktiviteter":
      return (
        <>
          {version.activities.length === 0 && !text && empty}
          {version.goals
            .map((goal, i) => ({
              goal,
              title: words.goals.numbered(i + 1, goal.title),
              under: version.activities.filter((a) => a.goalId === goal.id),
            }))
            .filter(({ under }) => under.length > 0)
            .map(({ goal, title, under }) => (
              <div key={goal.id} className="mb-4">
                <h3>{title}</h3>
                <ReadActivities activities={under} told={false} />
              </div>
            ))}
          {text}
        </>
      );
    case "siffror":
      return (
        <>
          <ReadFigures version={version} caption={section.heading} about={about ?? null} />
          {text}
        </>
      );
    case "bemanning":
      return (
        <>
          <ReadStaffing section={section} />
          {text}
        </>
      );
  }
}
