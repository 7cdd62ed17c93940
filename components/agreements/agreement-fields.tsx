import {
  CheckboxGroup,
  DateField,
  RadioGroup,
  SelectField,
  TextField,
} from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import type { AgreementChoices } from "@/lib/agreements/queries";
import { lengthUnits, prolongations } from "@/lib/agreements/schema";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { unitWords } from "@/lib/i18n/sv/agreements";

const { form: words } = agreementPageWords;
const { fields, hints } = words;

/** Many boxes stand in columns where there is room. */
const columns =
  "[&_fieldset>div:last-child]:columns-[18rem] [&_fieldset>div>div]:break-inside-avoid";

const unitOptions = lengthUnits.map((value) => ({ value, label: unitWords[value] }));

/** The county or some of its centres; whoever keeps some centres' agreements has only these. */
export function CoverageFields({ county, centres }: Pick<AgreementChoices, "county" | "centres">) {
  const scopes = county ? (["centraler", "lan"] as const) : (["centraler"] as const);
  return (
    <Fieldset legend={words.where}>
      <RadioGroup
        name="scope"
        label={fields.scope}
        inline
        options={scopes.map((value) => ({ value, label: words.scopes[value] }))}
      />
      <div className={columns}>
        <CheckboxGroup
          name="centres"
          label={fields.centres}
          hint={hints.centres}
          options={centres.map(({ id, name, municipality }) => ({
            value: id,
            label: `${name}, ${municipality.name}`,
          }))}
        />
      </div>
    </Fieldset>
  );
}

/** From and to, and whether it is prolonged. */
export function TermFields() {
  return (
    <Fieldset legend={words.when}>
      <FieldRow>
        <DateField name="fromOn" label={fields.fromOn} />
      </FieldRow>
      <DateField name="lastOn" label={fields.lastOn} hint={hints.lastOn} />
      <RadioGroup
        name="prolongation"
        label={fields.prolongation}
        options={prolongations.map((value) => ({ value, ...words.prolongations[value] }))}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1.5 text-muted">{words.length}</legend>
        <FieldRow>
          <TextField
            name="prolongCount"
            label={fields.prolongCount}
            inputMode="numeric"
            width="short"
          />
          <SelectField name="prolongUnit" label={fields.prolongUnit} options={unitOptions} />
          <TextField
            name="prolongMost"
            label={fields.prolongMost}
            hint={hints.prolongMost}
            inputMode="numeric"
            width="short"
            optional
          />
        </FieldRow>
      </fieldset>
    </Fieldset>
  );
}

/** One notice period; none where the agreement does not say. */
export function NoticeFields({ hint }: { hint: string }) {
  return (
    <Fieldset legend={words.noticeTitle} hint={hint} row>
      <TextField
        name="noticeCount"
        label={fields.noticeCount}
        inputMode="numeric"
        width="short"
        optional
      />
      <SelectField name="noticeUnit" label={fields.noticeUnit} options={unitOptions} />
    </Fieldset>
  );
}
