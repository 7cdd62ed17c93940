import { randomUUID } from "node:crypto";
import Link from "next/link";
import { Form } from "@/components/form";
import { outcomeTones } from "@/components/goal-thread/outcome-tones";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { Version } from "@/lib/documents/queries";
import { addGoalProblem } from "@/lib/domain/report-goals";
import { confirmSection } from "@/lib/fetched/actions";
import { outcomeWords, writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { GoalForm, RemoveGoalForm } from "./goal-form";
import { Deeds } from "./goals-section";
import { OutcomeForm } from "./outcome-form";
import { ReadyForm } from "./ready-form";
import type { SectionProps } from "./section-page";
import { hiddenOf, titleOf } from "./text-section";

const words = writingWords.outcomes;
type Goal = Version["goals"][number];

/**
 * The goals of the plan, one at a time: the first that has no answer, or the one that is asked for. Where no plan here has
 * any they are written where they are told.
 */
export function OutcomesSection(props: SectionProps) {
  const { version, asked, plan, document, section } = props;
  const { goals } = version;
  const here = (query: Record<string, string>) =>
    routes.documentSection(document.slug, document.id, section.key, query);
  const own = goals.find((g) => g.planGoalId === null && g.id === (asked.andra ?? asked.bort));
  const writesOwn = addGoalProblem(document.kind, plan?.goals.length ?? 0) === null;
  if (own && asked.bort) return <RemoveGoalForm {...props} goal={own} />;
  if (own) return <GoalForm {...props} goal={own} />;
  if (asked.nytt && writesOwn) return <GoalForm {...props} goal={null} />;
  const chosen =
    goals.find((g) => g.id === asked.mal) ?? goals.find((g) => g.outcome === null) ?? null;
  const add = writesOwn && (
    <p className="mb-6">
      <ButtonLink href={here({ nytt: "ja" })} look={goals.length > 0 ? "quiet" : "main"}>
        {writingWords.goals.add}
      </ButtonLink>
    </p>
  );
  return (
    <>
      {plan && goals.some((g) => g.planGoalId !== null) && (
        <p className="mb-5 text-small text-muted">
          {words.fetched(plan.adoptedOn, plan.decision)} <ToPlan {...props} />
        </p>
      )}
      {props.lacking > 0 && <FetchGoals {...props} />}
      {goals.length > 0 && <GoalList {...props} chosen={chosen} />}
      {chosen && <OutcomeForm {...props} goal={chosen} n={goals.indexOf(chosen) + 1} />}
      {chosen && chosen.planGoalId === null && (
        <>
          <p className="mt-6 text-small text-muted">{words.own}</p>
          <Deeds
            change={here({ andra: chosen.id })}
            remove={here({ bort: chosen.id })}
            about={chosen.title}
          />
        </>
      )}
      {!chosen && goals.length > 0 && <p className="mb-4 font-semibold">{words.allTold}</p>}
      {goals.length === 0 && props.lacking === 0 && (
        <p className="mb-4">
          {plan ? words.planAsFile : words.noPlan} {plan && <ToPlan {...props} />} {words.writeOwn}
        </p>
      )}
      {add}
      {!chosen && (
        <ReadyForm props={props} comment={{ label: words.rest, hint: writingWords.bodyHint }} />
      )}
    </>
  );
}

function ToPlan({ document, plan }: SectionProps) {
  return (
    plan && (
      <Link href={routes.document(document.slug, plan.documentId)} prefetch={false}>
        {words.toPlan}
      </Link>
    )
  );
}

/** A plan that was adopted, or adopted anew, after the report had been begun. */
function FetchGoals(props: SectionProps) {
  return (
    <Notice>
      <p className="mb-3">
        {words.more} {props.version.goals.length > 0 && words.kept}
      </p>
      <Form
        action={confirmSection.bind(null, props.document.slug)}
        title={titleOf(props)}
        operationId={randomUUID()}
        hidden={hiddenOf(props)}
        submit={[{ label: words.fetchGoals, name: "how", value: "hamta", look: "quiet" }]}
        labels={{}}
      />
    </Notice>
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
