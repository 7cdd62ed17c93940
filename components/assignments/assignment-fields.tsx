import {
  CheckboxGroup,
  DateField,
  RadioGroup,
  TextArea,
  TextField,
} from "@/components/form/fields";
import type { PlaceChoices } from "@/lib/assignments/queries";
import { roles } from "@/lib/domain/policy";
import { type RoleNames, roleHints, assignmentWords as words } from "@/lib/i18n/sv/assignments";

/** Many boxes stand in columns where there is room. */
const columns =
  "[&_fieldset>div:last-child]:columns-[18rem] [&_fieldset>div>div]:break-inside-avoid";

type Props = PlaceChoices & { roleNames: RoleNames };

/** What somebody is to do, where and how long. Only the county's own places can be picked. */
export function AssignmentFields({ municipalities, centres, roleNames }: Props) {
  const { fields, hints } = words;
  return (
    <>
      <RadioGroup
        name="role"
        label={fields.role}
        options={roles.map((role) => ({
          value: role,
          label: roleNames[role],
          hint: roleHints[role],
        }))}
      />
      <DateField name="fromOn" label={fields.fromOn} />
      <DateField name="lastOn" label={fields.lastOn} hint={hints.lastOn} optional />
      <TextField
        name="percent"
        label={fields.percent}
        hint={hints.percent}
        unit={words.percentUnit}
        inputMode="numeric"
        width="short"
        optional
      />
      <RadioGroup
        name="others"
        label={fields.others}
        hint={hints.others}
        optional
        options={[
          { value: "take_over", label: words.others.take_over, hint: words.othersHints.take_over },
          { value: "share", label: words.others.share, hint: words.othersHints.share },
        ]}
      />
      <TextArea name="reason" label={fields.reason} optional rows={2} />
      <h3>{words.where}</h3>
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
    </>
  );
}
