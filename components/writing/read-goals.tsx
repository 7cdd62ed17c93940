import { GoalThread, type ThreadOf } from "@/components/goal-thread/goal-thread";
import { outcomeTones } from "@/components/goal-thread/outcome-tones";
import { Tag } from "@/components/ui/tag";
import { activitySaid, belongingOf } from "@/lib/document-page/section-text";
import type { Version } from "@/lib/documents/queries";
import {
  activityStateSaid,
  natureWords,
  outcomeWords,
  writingWords as words,
} from "@/lib/i18n/sv/writing";

type Goal = Version["goals"][number];
type Activity = Version["activities"][number];

/** The words under a goal: what it is measured by, and what it belongs to. Its thread leads on for whoever reads the county's. */
export function GoalFacts({ goal, thread }: { goal: Goal; thread?: ThreadOf | null }) {
  if (thread) return <GoalThread goal={goal} thread={thread} nature={natureWords[goal.nature]} />;
  return (
    <>
      <p className="text-small text-muted">
        {words.goals.indicatorSaid(goal.indicator, goal.base, goal.target)}
      </p>
      <p className="!mt-0 text-small text-muted">{belongingOf(goal).join(" · ")}</p>
    </>
  );
}

type ReadProps = { version: Version; told: boolean; thread?: ThreadOf | null };

/** Goals as they are read: with their activities, and in a report with what came of them. */
export function ReadGoals({ version, told, thread }: ReadProps) {
  return (
    <ol className="mb-4 grid gap-5">
      {version.goals.map((goal, i) => (
        <li key={goal.id} className="min-w-0">
          <h3>{words.goals.numbered(i + 1, goal.title)}</h3>
          <GoalFacts goal={goal} thread={thread ?? null} />
          {told && (
            <p className="mt-1.5">
              <Tag tone={goal.outcome ? outcomeTones[goal.outcome] : "none"}>
                {goal.outcome ? outcomeWords[goal.outcome] : words.outcomes.untold}
              </Tag>{" "}
              {goal.outcomeValue}
            </p>
          )}
          {told && goal.comment && <p className="whitespace-pre-line">{goal.comment}</p>}
          {told && (
            <ReadActivities
              activities={version.activities.filter((a) => a.goalId === goal.id)}
              told={told}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

export function ReadActivities({
  activities,
  told,
}: {
  activities: readonly Activity[];
  told: boolean;
}) {
  if (activities.length === 0) return null;
  return (
    <ul className="mt-2 list-disc pl-6">
      {activities.map((activity) => (
        <li key={activity.id} className="mb-1">
          {activity.what}
          {told && (
            <>
              {" "}
              <Tag tone={activity.state === "genomford" ? "done" : "none"}>
                {activityStateSaid(activity.state)}
              </Tag>
            </>
          )}
          <span className="block text-small text-muted">{activitySaid(activity)}</span>
          {told && activity.comment && <span className="block">{activity.comment}</span>}
        </li>
      ))}
    </ul>
  );
}
