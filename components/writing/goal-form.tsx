import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { CheckboxGroup, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { FieldRow } from "@/components/form/fieldset";
import { SavesItself } from "@/components/form/saves-itself";
import { Section } from "@/components/ui/section";
import type { Version } from "@/lib/documents/queries";
import { aims } from "@/lib/domain/document-section";
import { themesFor } from "@/lib/domain/theme";
import { aimWords } from "@/lib/i18n/sv/goals";
import { natureHints, natureWords, writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { addGoal, changeGoal, removeGoal } from "@/lib/writing/actions";
import type { SectionProps } from "./section-page";

const words = writingWords.goals;
type Goal = Version["goals"][number];
const labels = {
  title: words.title,
  indicator: words.indicator,
  base: words.base,
  target: words.target,
  nature: words.nature,
  aim: words.aim,
  countyGoalId: words.countyGoal,
  themes: words.themes,
};

const listOf = <T extends string>(values: readonly T[], said: Record<T, string>) =>
  values.map((value) => ({ value, label: said[value] }));

/** What a form begins with: a goal as it stands, or a new one. */
function initialOf(goal: Goal | null): Record<string, string[]> {
  if (!goal) return { nature: ["process"] };
  const { title, indicator, base, target, nature, aim, countyGoalId, themes: about } = goal;
  const said = { title, indicator, base, target, nature, aim, countyGoalId };
  return {
    ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, [value ?? ""]])),
    themes: about,
  };
}

/** A goal: what, how it is seen, and what it belongs to. */
export function GoalForm({ goal, ...props }: SectionProps & { goal: Goal | null }) {
  const { document, section, countyGoals } = props;
  const title = goal ? words.changeTitle : words.addTitle;
  return (
    <Section title={title}>
      <Form
        key={goal?.id ?? "new"}
        action={(goal ? changeGoal : addGoal).bind(null, document.slug)}
        title={title}
        operationId={randomUUID()}
        hidden={{
          documentId: document.id,
          ...(goal ? { goalId: goal.id, version: String(goal.version) } : {}),
        }}
        initial={initialOf(goal)}
        submit={words.save}
        cancel={{
          href: routes.documentSection(document.slug, document.id, section.key),
          label: writingWords.cancel,
        }}
        labels={labels}
      >
        <TextField name="title" label={words.title} hint={words.titleHint} />
        <TextField name="indicator" label={words.indicator} hint={words.indicatorHint} />
        <FieldRow>
          <TextField name="base" label={words.base} width="short" optional />
          <TextField name="target" label={words.target} width="short" optional />
        </FieldRow>
        <RadioGroup
          name="nature"
          label={words.nature}
          options={(["process", "resultat"] as const).map((value) => ({
            value,
            label: natureWords[value],
            hint: natureHints[value],
          }))}
        />
        <SelectField
          name="aim"
          label={words.aim}
          hint={words.aimHint}
          optional
          empty={words.noAim}
          options={listOf(aims, aimWords)}
        />
        {countyGoals.length > 0 && (
          <SelectField
            name="countyGoalId"
            label={words.countyGoal}
            optional
            empty={words.noCountyGoal}
            options={countyGoals.map(({ id, title: label }) => ({ value: id, label }))}
          />
        )}
        <CheckboxGroup
          name="themes"
          label={words.themes}
          optional
          options={themesFor(props.themes, goal?.themes ?? []).map(({ key, name }) => ({
            value: key,
            label: name,
          }))}
        />
        <SavesItself
          about={goal?.id ?? `new goal ${document.id}`}
          save={goal && changeGoal.bind(null, document.slug)}
        />
      </Form>
    </Section>
  );
}

/** Asks before a goal goes, and says what goes with it. */
export function RemoveGoalForm({ goal, ...props }: SectionProps & { goal: Goal }) {
  const { document, section } = props;
  return (
    <Section title={words.removeTitle}>
      <p className="mb-4">{words.removeLead(goal.title)}</p>
      <Form
        action={removeGoal.bind(null, document.slug)}
        title={words.removeTitle}
        operationId={randomUUID()}
        hidden={{ documentId: document.id, goalId: goal.id, version: String(goal.version) }}
        submit={[{ label: words.remove, look: "grave" }]}
        cancel={{
          href: routes.documentSection(document.slug, document.id, section.key),
          label: writingWords.cancel,
        }}
        labels={{}}
        preview
      />
    </Section>
  );
}
