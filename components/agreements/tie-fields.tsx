import { SelectField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { described } from "@/lib/agreement-ties/schema";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { describedChoices } from "@/lib/i18n/sv/agreement-ties";

const { ties, form } = agreementPageWords;

/** What a supplement or an annex hangs on, and whom an uppdragsbeskrivning describes. */
export function TieFields({ carriers }: { carriers: readonly AgreementRecord[] }) {
  return (
    <Fieldset legend={ties.form.legend} hint={ties.form.hint}>
      <SelectField
        name="belongsTo"
        label={form.fields.belongsTo}
        empty={ties.form.noParent}
        optional
        options={carriers.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        name="describes"
        label={form.fields.describes}
        hint={ties.form.describesHint}
        empty={ties.form.nobody}
        optional
        options={described.map((value) => ({ value, label: describedChoices[value] }))}
      />
    </Fieldset>
  );
}
