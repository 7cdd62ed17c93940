import { CheckboxGroup } from "@/components/form/fields";
import { Disclosure } from "@/components/ui/disclosure";
import type { Carry } from "@/lib/carry/queries";
import { carryWords as words } from "@/lib/i18n/sv/carry";
import { activityStateSaid, outcomeWords } from "@/lib/i18n/sv/writing";

const under = (carry: Carry) =>
  carry.flatMap((goal) => goal.activities.map((a) => ({ ...a, goal })));

/** Everything that is offered, ticked: whoever wants less takes away. */
export const carryTicked = (carry: Carry): Record<string, string[]> => ({
  goals: carry.map(({ id }) => id),
  activities: under(carry).map(({ id }) => id),
});

export const carryLabels = { goals: words.goals, activities: words.activities };

/** The goals and the unfinished activities of last year's plan, each to be taken along or left. */
export function CarryFields({ carry, from }: { carry: Carry; from: number }) {
  const activities = under(carry);
  return (
    <>
      <p className="mb-2">{words.lead(from, carry.length, activities.length)}</p>
      <Disclosure summary={words.choose}>
        <CheckboxGroup
          name="goals"
          label={words.goals}
          hint={words.goalsHint}
          options={carry.map(({ id, title, outcome }) => ({
            ...{ value: id, label: title },
            hint: outcome === null ? words.notTold : words.outcome(outcomeWords[outcome]),
          }))}
        />
        {activities.length > 0 && (
          <CheckboxGroup
            name="activities"
            label={words.activities}
            hint={words.activitiesHint}
            options={activities.map(({ id, what, state, goal }) => ({
              ...{ value: id, label: what },
              hint: words.activity(goal.title, activityStateSaid(state)),
            }))}
          />
        )}
      </Disclosure>
    </>
  );
}
