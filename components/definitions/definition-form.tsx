import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { CheckboxGroup, DateField, RadioGroup, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { PageHeader } from "@/components/ui/page-header";
import { createDefinition } from "@/lib/definitions/actions";
import type { NewDefinitionView } from "@/lib/definitions/pages";
import { demandOf } from "@/lib/definitions/rules";
import { activities, countable, demands, municipalActivities } from "@/lib/definitions/schema";
import { type Definition, nationalDefinition2026 } from "@/lib/domain/definition";
import { definitionWords as words } from "@/lib/i18n/sv/definitions";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { activityWord, degreeHints, degreeWords } from "@/lib/i18n/sv/services";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";

const kinds = ["familjecentral", "familjecentralsliknande"] as const;
const { fields, hints } = words;
const activityLabel = (activity: string) =>
  activity === "municipal_activity" ? words.furtherActivity : activityWord(activity);

/** Where the form begins: from the definition it is a version of, else from the national one. */
function initialOf(definition: Definition): Record<string, string[]> {
  return {
    countingDegrees: [...definition.countingDegrees],
    municipalActivities: [...definition.municipalActivities],
    ...Object.fromEntries(
      kinds.flatMap((kind) =>
        activities.map((a) => [`${kind}.${a}`, [demandOf(definition[kind], a)]]),
      ),
    ),
  };
}

const needLabels = Object.fromEntries(
  kinds.flatMap((kind) => activities.map((a) => [`${kind}.${a}`, activityLabel(a)])),
);

export function DefinitionForm({ slug, from }: NewDefinitionView) {
  const title = from ? words.newVersionTitle(from.name) : words.addTitle;
  const named = from ? { name: [from.name], source: [from.definition.source] } : {};
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.settings(slug), label: settingsWords.title },
          { href: routes.definitions(slug), label: words.title },
        ]}
        title={title}
        lead={words.addLead}
      />
      <Form
        action={createDefinition.bind(null, slug)}
        title={title}
        operationId={randomUUID()}
        initial={{ ...initialOf(from?.definition ?? nationalDefinition2026), ...named }}
        submit={words.tryFirst}
        cancel={{ href: routes.definitions(slug), label: formPageWords.cancel }}
        labels={{ ...fields, ...needLabels }}
        preview
      >
        <TextField name="name" label={fields.name} hint={hints.name} width="medium" />
        <TextField name="edition" label={fields.edition} hint={hints.edition} width="short" />
        <TextField name="source" label={fields.source} hint={hints.source} />
        <DateField name="fromOn" label={fields.fromOn} />
        <DateField name="lastOn" label={fields.lastOn} hint={hints.lastOn} optional />
        <CheckboxGroup
          name="countingDegrees"
          label={fields.countingDegrees}
          hint={hints.countingDegrees}
          options={countable.map((d) => ({
            value: d,
            label: degreeWords[d],
            hint: degreeHints[d],
          }))}
        />
        {kinds.map((kind) => (
          <Fieldset key={kind} legend={words.needs[kind]} hint={hints.needs}>
            {activities.map((activity) => (
              <RadioGroup
                key={activity}
                name={`${kind}.${activity}`}
                label={activityLabel(activity)}
                options={demands.map((d) => ({ value: d, label: words.demands[d] }))}
                inline
              />
            ))}
          </Fieldset>
        ))}
        <CheckboxGroup
          name="municipalActivities"
          label={fields.municipalActivities}
          hint={hints.municipalActivities}
          optional
          options={municipalActivities.map((a) => ({ value: a, label: activityWord(a) }))}
        />
      </Form>
    </>
  );
}
