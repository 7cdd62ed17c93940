import { CheckboxGroup, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import { costKeys, costKinds } from "@/lib/domain/agreement-cost";
import {
  costKeyHints,
  costKeyWords,
  costKindWords,
  moneyWords as words,
} from "@/lib/i18n/sv/agreement-money";
import { bodyName } from "@/lib/i18n/sv/agreements";

const { fields, hints } = words;

/** The name of a party's own share in the form. */
export const shareName = (i: number) => `shares[${i}].share`;

/** The questions about a cost. The server draws a row for each party, so that it needs no script. */
export function CostFields({ agreement: { parties } }: { agreement: AgreementRecord }) {
  return (
    <>
      <Fieldset legend={words.what}>
        <SelectField
          name="kind"
          label={fields.kind}
          empty={words.choose}
          options={costKinds.map((value) => ({ value, label: costKindWords[value] }))}
        />
        <TextField name="what" label={fields.what} hint={hints.what} width="medium" optional />
        <TextField
          name="amount"
          label={fields.amount}
          unit={words.unit}
          inputMode="numeric"
          width="short"
        />
      </Fieldset>
      <Fieldset legend={words.key}>
        <RadioGroup
          name="key"
          label={fields.key}
          options={costKeys.map((value) => ({
            value,
            label: costKeyWords[value],
            hint: costKeyHints[value],
          }))}
        />
      </Fieldset>
      <Fieldset legend={words.sharesTitle} hint={words.sharesHint}>
        {parties.map(({ id, body }, i) => (
          <TextField
            key={id}
            name={shareName(i)}
            label={bodyName(body)}
            inputMode="decimal"
            width="short"
            optional
          />
        ))}
      </Fieldset>
      <Fieldset legend={words.equalTitle}>
        <CheckboxGroup
          name="equal"
          label={fields.equal}
          hint={hints.equal}
          options={parties.map(({ id, body }) => ({ value: id, label: bodyName(body) }))}
        />
      </Fieldset>
      <Fieldset legend={words.terms}>
        <SelectField
          name="payer"
          label={fields.payer}
          hint={hints.payer}
          empty={words.noPayer}
          optional
          options={parties.map(({ id, body }) => ({ value: id, label: bodyName(body) }))}
        />
        <TextField name="indexation" label={fields.indexation} hint={hints.indexation} optional />
        <TextField name="payment" label={fields.payment} hint={hints.payment} optional />
      </Fieldset>
    </>
  );
}
