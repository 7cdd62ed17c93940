import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup, SelectField, TextArea, TextField } from "@/components/form/fields";
import { SavesItself } from "@/components/form/saves-itself";
import type { Version } from "@/lib/documents/queries";
import { outcomes } from "@/lib/domain/document-section";
import { aboutActivity, aboutGoal } from "@/lib/domain/follow-up";
import { followUpWords } from "@/lib/i18n/sv/follow-up";
import { activityStateSaid, outcomeWords, writingWords } from "@/lib/i18n/sv/writing";
import { saveOutcome } from "@/lib/writing/actions";
import { activityStates } from "@/lib/writing/schema";
import type { SectionProps } from "./section-page";
import { titleOf } from "./text-section";

const words = writingWords.outcomes;
type Goal = Version["goals"][number];
type Activity = Version["activities"][number];
const states = activityStates.map((value) => ({ value, label: activityStateSaid(value) }));

/** How one goal went, why, and what became of its activities. */
export function OutcomeForm({ goal, n, ...props }: SectionProps & { goal: Goal; n: number }) {
  const { document, version, told } = props;
  // What was said while the year went, until somebody has told how the goal went.
  const before = goal.outcome === null ? told?.get(aboutGoal(goal.title)) : undefined;
  const stateNow = ({ what, state }: Activity) =>
    (goal.outcome === null && told?.get(aboutActivity(goal.title, what))?.state) || state;
  const activities = version.activities.filter((a) => a.goalId === goal.id);
  const fields = activities.map((activity, i) => ({
    activity,
    state: `activities[${i}].state`,
    comment: `activities[${i}].comment`,
    id: `activities[${i}].id`,
  }));
  const of = (name: "state" | "comment") => fields.map((f) => [f[name], f.activity] as const);
  return (
    <Form
      key={goal.id}
      action={saveOutcome.bind(null, document.slug)}
      title={titleOf(props)}
      operationId={randomUUID()}
      hidden={{
        documentId: document.id,
        goalId: goal.id,
        version: String(goal.version),
        ...Object.fromEntries(fields.map((f) => [f.id, f.activity.id])),
      }}
      initial={{
        outcome: [goal.outcome ?? before?.outcome ?? []].flat(),
        outcomeValue: [goal.outcomeValue ?? ""],
        comment: [
          goal.comment ?? (before ? followUpWords.prefilled(before.onDay, before.comment) : ""),
        ],
        ...Object.fromEntries(
          of("state").map(([name, activity]) => [name, [stateNow(activity) ?? ""]]),
        ),
        ...Object.fromEntries(of("comment").map(([name, { comment }]) => [name, [comment ?? ""]])),
      }}
      submit={words.save}
      labels={{
        outcome: words.outcome,
        outcomeValue: words.value,
        comment: words.comment,
        ...Object.fromEntries(of("state").map(([name, { what }]) => [name, what])),
        ...Object.fromEntries(
          of("comment").map(([name, { what }]) => [name, words.activityComment(what)]),
        ),
      }}
    >
      <p className="text-small text-muted">{words.of(n, version.goals.length)}</p>
      <h2 className="!mb-1">{goal.title}</h2>
      <p className="mb-4 text-small text-muted">
        {writingWords.goals.indicatorSaid(goal.indicator, goal.base, goal.target)}
      </p>
      {before && (
        <p className="mb-4 text-small text-muted">{followUpWords.inReport(before.onDay)}</p>
      )}
      <RadioGroup
        name="outcome"
        label={words.outcome}
        inline
        options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
      />
      <TextField
        name="outcomeValue"
        label={words.value}
        hint={words.valueHint}
        width="medium"
        optional
      />
      <TextArea name="comment" label={words.comment} hint={words.commentHint} rows={4} optional />
      {fields.length > 0 && (
        <fieldset className="mb-5 min-w-0 border-t border-line pt-4">
          <legend className="float-left mb-2 w-full font-bold">{words.activities}</legend>
          <div className="clear-both">
            <p className="mb-4 text-small text-muted">{words.activityWhy}</p>
            {fields.map(({ activity, state, comment }) => (
              <div key={activity.id} className="mb-6">
                <SelectField
                  name={state}
                  label={activity.what}
                  empty={activityStateSaid(null)}
                  options={states}
                />
                <TextField name={comment} label={words.activityComment(activity.what)} optional />
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <SavesItself about={goal.id} save={saveOutcome.bind(null, document.slug)} />
    </Form>
  );
}
