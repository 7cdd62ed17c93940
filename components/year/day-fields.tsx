import { CheckboxGroup, DateField, RadioGroup } from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import { yearWords } from "@/lib/i18n/sv/year";

const words = yearWords.days;

/** The fields' labels, for the summary of what must be mended. */
export const dayLabels = {
  opensOn: words.opensOn,
  deadlineOn: words.deadlineOn,
  graceOn: words.graceOn,
  lastOn: words.lastOn,
  bankDays: words.bankDays,
  ways: words.ways,
  byAnother: words.another,
  headings: words.headings,
  noProtocol: words.protocol,
};

/** The days of a round and the ways in which its documents are adopted. */
export function DayFields() {
  return (
    <>
      <Fieldset legend={words.legend}>
        <FieldRow>
          <DateField name="opensOn" label={words.opensOn} />
          <DateField name="deadlineOn" label={words.deadlineOn} />
        </FieldRow>
        <DateField name="graceOn" label={words.graceOn} hint={words.graceHint} optional />
        <DateField name="lastOn" label={words.lastOn} hint={words.lastHint} optional />
        <CheckboxGroup
          name="bankDays"
          label={words.bankDays}
          hint={words.bankDaysHint}
          optional
          options={[{ value: "ja", label: words.bankDaysYes }]}
        />
      </Fieldset>
      <RadioGroup
        name="ways"
        label={words.ways}
        options={(["both", "chair", "record"] as const).map((value) => ({
          value,
          label: words.wayWords[value],
        }))}
      />
      <CheckboxGroup
        name="byAnother"
        label={words.another}
        hint={words.anotherHint}
        optional
        options={[{ value: "ja", label: words.anotherYes }]}
      />
      <CheckboxGroup
        name="noProtocol"
        label={words.protocol}
        optional
        options={[{ value: "ja", label: words.protocolMay }]}
      />
      <CheckboxGroup
        name="headings"
        label={words.headings}
        options={[{ value: "ja", label: words.headingsYes }]}
      />
    </>
  );
}
