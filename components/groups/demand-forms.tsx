import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup, TextField } from "@/components/form/fields";
import { FactList } from "@/components/ui/fact-list";
import { groupLevels, groupTypes } from "@/lib/domain/group";
import {
  changeDemand,
  demandGroup,
  dropDemand,
  saveGroupLabels,
} from "@/lib/group-settings/actions";
import type { DemandRecord, GroupSettingsView } from "@/lib/group-settings/queries";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import {
  demandWord,
  groupLevelWords,
  groupTypeWords,
  groupSettingWords as words,
} from "@/lib/i18n/sv/groups";
import { alone } from "@/lib/i18n/sv/sentence";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";

const { fields, hints } = words;
const about = (slug: string) => ({
  operationId: randomUUID(),
  cancel: { href: routes.groupSettings(slug), label: formPageWords.cancel },
  labels: fields,
});
const rooted = ({ id, version }: DemandRecord) => ({ demandId: id, version: String(version) });

/** The county's own words; for whoever only reads, as they are. */
export function LabelsForm({ slug, names, version, mayEdit }: GroupSettingsView) {
  if (!mayEdit)
    return (
      <FactList
        facts={groupTypes.map((type) => ({ term: groupTypeWords[type], value: names[type] }))}
      />
    );
  return (
    <Form
      action={saveGroupLabels.bind(null, slug)}
      title={`${words.title}, ${settingsWords.title}`}
      operationId={randomUUID()}
      hidden={{ version: String(version) }}
      initial={Object.fromEntries(groupTypes.map((type) => [type, [names[type]]]))}
      submit={words.saveLabels}
      labels={groupTypeWords}
    >
      {groupTypes.map((type) => (
        <TextField key={type} name={type} label={groupTypeWords[type]} width="medium" />
      ))}
    </Form>
  );
}

export function NewDemandForm({ slug, names }: GroupSettingsView) {
  return (
    <Form
      {...about(slug)}
      action={demandGroup.bind(null, slug)}
      title={words.addTitle}
      submit={words.save}
    >
      <RadioGroup
        name="level"
        label={fields.level}
        options={groupLevels.map((value) => ({ value, label: groupLevelWords[value] }))}
      />
      <RadioGroup
        name="type"
        label={fields.type}
        options={groupTypes.map((value) => ({ value, label: alone(names[value]) }))}
      />
      <TextField name="source" label={fields.source} hint={hints.source} />
    </Form>
  );
}

type OfOne = GroupSettingsView & { demand: DemandRecord };

export function ChangeDemandForm({ slug, names, demand }: OfOne) {
  return (
    <Form
      {...about(slug)}
      action={changeDemand.bind(null, slug)}
      title={words.changeTitle(demandWord(demand, names))}
      hidden={rooted(demand)}
      initial={{ source: [demand.source] }}
      submit={words.saveChange}
    >
      <TextField name="source" label={fields.source} hint={hints.source} />
    </Form>
  );
}

export function DropDemandForm({ slug, names, demand }: OfOne) {
  return (
    <Form
      {...about(slug)}
      action={dropDemand.bind(null, slug)}
      title={words.dropTitle(demandWord(demand, names))}
      hidden={rooted(demand)}
      submit={[{ label: words.drop, look: "grave" }]}
    />
  );
}
