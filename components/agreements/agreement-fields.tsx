import {
  DateField,
  RadioGroup,
  SelectField,
  TextField,
  YesNoUnknown,
} from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import { FoldedChoices } from "@/components/form/folded-choices";
import type { AgreementChoices } from "@/lib/agreement-choices/queries";
import { lengthUnits, prolongations } from "@/lib/agreements/schema";
import { decidedWords as other } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { unitWords } from "@/lib/i18n/sv/agreements";

const { form: words } = agreementPageWords;
const { fields, hints } = words;

/** The rows by what they have in common, in the order of its name. */
export function inGroups<T>(rows: readonly T[], labelOf: (row: T) => string) {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(labelOf(row), [...(groups.get(labelOf(row)) ?? []), row]);
  return [...groups]
    .map(([label, there]) => ({ label, rows: there }))
    .sort((a, b) => a.label.localeCompare(b.label, "sv"));
}

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
      <FoldedChoices
        name="centres"
        label={fields.centres}
        hint={hints.centres}
        groups={inGroups(centres, ({ municipality }) => municipality.name).map(
          ({ label, rows }) => ({
            label,
            options: rows.map(({ id, name, municipality }) => ({
              value: id,
              label: `${name}, ${municipality.name}`,
            })),
          }),
        )}
      />
    </Fieldset>
  );
}

/** That what is decided is not prolonged, for the form of its term, which does not ask. */
export const notProlonged = { prolongation: "ingen" } as const;

/** From and to, and whether it is prolonged; what is decided is looked over instead. */
export function TermFields({ decided }: { decided: boolean }) {
  return (
    <Fieldset legend={decided ? other.when : words.when}>
      <FieldRow>
        <DateField name="fromOn" label={fields.fromOn} />
      </FieldRow>
      <DateField
        name="lastOn"
        label={fields.lastOn}
        hint={decided ? other.lastOnHint : hints.lastOn}
      />
      {!decided && <Prolongation />}
    </Fieldset>
  );
}

function Prolongation() {
  return (
    <>
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
    </>
  );
}

/** Whether notice is regulated, and one notice period. */
export function NoticeFields({ hint }: { hint: string }) {
  return (
    <Fieldset legend={words.noticeTitle} hint={hint}>
      <YesNoUnknown name="noticeRegulated" label={fields.noticeRegulated} />
      <FieldRow>
        <TextField
          name="noticeCount"
          label={fields.noticeCount}
          inputMode="numeric"
          width="short"
          optional
        />
        <SelectField name="noticeUnit" label={fields.noticeUnit} options={unitOptions} />
      </FieldRow>
    </Fieldset>
  );
}
