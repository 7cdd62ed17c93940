import {
  Checkbox,
  CheckboxGroup,
  DateField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "@/components/form/fields";
import { groupLevels, groupTypes } from "@/lib/domain/group";
import type { GroupChoices } from "@/lib/groups/forms";
import { groupLevelHints, groupLevelWords, groupWords as words } from "@/lib/i18n/sv/groups";
import { alone } from "@/lib/i18n/sv/sentence";

const { fields, hints } = words;

/** What is said of a group by whoever leads it. */
export function SaidFields() {
  return (
    <>
      <TextField name="name" label={fields.name} />
      <TextArea name="mandate" label={fields.mandate} hint={hints.mandate} optional />
      <TextField
        name="meetingsPerYear"
        label={fields.meetingsPerYear}
        inputMode="numeric"
        width="short"
        optional
      />
      <TextField name="mergedWith" label={fields.mergedWith} hint={hints.mergedWith} optional />
    </>
  );
}

/** Where it stands among the others, and what it answers for. */
export function StructureFields({ superiors, names }: Pick<GroupChoices, "superiors" | "names">) {
  return (
    <>
      <RadioGroup
        name="level"
        label={fields.level}
        options={groupLevels.map((value) => ({
          value,
          label: groupLevelWords[value],
          hint: groupLevelHints[value],
        }))}
      />
      <RadioGroup
        name="type"
        label={fields.type}
        options={groupTypes.map((value) => ({ value, label: alone(names[value]) }))}
      />
      <Checkbox name="responsible" label={words.responsibleBox} hint={hints.responsible} />
      <SelectField
        name="superiorId"
        label={fields.superiorId}
        optional
        empty={words.noSuperior}
        options={superiors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="fromOn" label={fields.fromOn} />
    </>
  );
}

/** Many boxes stand in columns where there is room. */
const columns =
  "[&_fieldset>div:last-child]:columns-[18rem] [&_fieldset>div>div]:break-inside-avoid";

/** What a group covers, among the county's own places. */
export function CoverageFields({
  municipalities,
  centres,
}: Pick<GroupChoices, "municipalities" | "centres">) {
  return (
    <div className={columns}>
      <CheckboxGroup
        name="municipalities"
        label={fields.municipalities}
        hint={hints.municipalities}
        optional
        options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
      />
      <CheckboxGroup
        name="centres"
        label={fields.centres}
        hint={hints.centres}
        optional
        options={centres.map((c) => ({ value: c.id, label: `${c.name} (${c.municipality})` }))}
      />
    </div>
  );
}
