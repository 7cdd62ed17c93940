import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { huvudman, utforare } from "@/lib/domain/service";
import { huvudmanWords, utforareWords } from "@/lib/i18n/sv/services";
import { participationWords, unitTypeWords, unitFormWords as words } from "@/lib/i18n/sv/units";
import { participations, unitTypes } from "@/lib/units/schema";

/** What is asked of every unit: what it is, who is responsible, and its numbers. */
export function UnitFields({
  municipalities,
  hint,
}: {
  municipalities: { code: string; name: string }[];
  hint?: string;
}) {
  const { fields, hints, parts } = words;
  return (
    <>
      <Fieldset legend={parts.what} {...(hint ? { hint } : {})}>
        <TextField name="name" label={fields.name} />
        <SelectField
          name="type"
          label={fields.type}
          empty={words.chooseType}
          options={unitTypes.map((t) => ({ value: t, label: unitTypeWords[t] }))}
        />
        <SelectField
          name="homeMunicipality"
          label={fields.homeMunicipality}
          hint={hints.homeMunicipality}
          empty={words.noHome}
          options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
        />
        <RadioGroup
          name="participates"
          label={fields.participates}
          options={participations.map((p) => ({ value: p, label: participationWords[p] }))}
          inline
        />
      </Fieldset>
      <Fieldset legend={parts.who}>
        <RadioGroup
          name="huvudman"
          label={fields.huvudman}
          hint={hints.huvudman}
          options={huvudman.map((h) => ({ value: h, label: huvudmanWords[h] }))}
          inline
        />
        <RadioGroup
          name="utforare"
          label={fields.utforare}
          hint={hints.utforare}
          options={utforare.map((u) => ({ value: u, label: utforareWords[u] }))}
          inline
        />
        <TextField name="legalName" label={fields.legalName} hint={hints.legalName} optional />
        <TextField
          name="orgNr"
          label={fields.orgNr}
          hint={hints.orgNr}
          optional
          inputMode="numeric"
          width="medium"
        />
      </Fieldset>
      <Fieldset legend={parts.identity}>
        <TextField name="hsaId" label={fields.hsaId} hint={hints.hsaId} optional width="medium" />
        <TextField name="contractCode" label={fields.contractCode} optional width="medium" />
        <DateField name="contractUntilOn" label={fields.contractUntilOn} optional />
      </Fieldset>
    </>
  );
}
