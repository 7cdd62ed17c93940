import Link from "next/link";
import { outcomeTones } from "@/components/goal-thread/outcome-tones";
import { Tag } from "@/components/ui/tag";
import type { Version } from "@/lib/documents/queries";
import { outcomeWords, writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { OutcomeForm } from "./outcome-form";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";

const words = writingWords.outcomes;
type Goal = Version["goals"][number];

/** The goals of the plan, one at a time: the first that has no answer, or the one that is asked for. */
export function OutcomesSection(props: SectionProps) {
  const { version, asked, plan, document } = props;
  const { goals } = version;
  const chosen =
    goals.find((g) => g.id === asked.mal) ?? goals.find((g) => g.outcome === null) ?? null;
  return (
    <>
      {plan && goals.length > 0 && (
        <p className="mb-5 text-small text-muted">
          {words.fetched(plan.adoptedOn, plan.decision)}{" "}
          <Link href={routes.document(document.slug, plan.documentId)} prefetch={false}>
            {words.toPlan}
          </Link>
        </p>
      )}
      {goals.length > 0 && <GoalList {...props} chosen={chosen} />}
      {chosen && <OutcomeForm {...props} goal={chosen} n={goals.indexOf(chosen) + 1} />}
      {!chosen && goals.length > 0 && <p className="font-semibold">{words.allTold}</p>}
      {goals.length === 0 && <p>{words.noPlan}</p>}
      {!chosen && (
        <ReadyForm props={props} comment={{ label: words.more, hint: writingWords.bodyHint }} />
      )}
    </>
  );
}

/** All the goals, with what has been said of each; each leads to its own form. */
function GoalList({ document, section, version, chosen }: SectionProps & { chosen: Goal | null }) {
  return (
    <nav aria-label={words.list} className="mb-6 border-b border-line pb-4">
      <ol className="list-decimal pl-6 marker:text-muted">
        {version.goals.map((goal) => {
          const here = goal.id === chosen?.id;
          return (
            <li key={goal.id} className="py-1 pl-1">
              <div className="flex flex-wrap items-baseline gap-x-3">
                <Link
                  href={routes.documentSection(document.slug, document.id, section.key, {
                    mal: goal.id,
                  })}
                  prefetch={false}
                  className={`inline-flex min-h-8 items-center ${here ? "font-bold text-ink no-underline" : ""}`}
                  {...(here ? { "aria-current": "step" as const } : {})}
                >
                  {goal.title}
                </Link>
                <Tag tone={goal.outcome ? outcomeTones[goal.outcome] : "none"}>
                  {goal.outcome ? outcomeWords[goal.outcome] : words.untold}
                </Tag>
              </div>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
