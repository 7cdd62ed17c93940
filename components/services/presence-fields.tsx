import { DateField, RadioGroup, SelectField, TextField } from "@/components/form/fields";
import { degrees } from "@/lib/domain/service";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { degreeHints, degreeWords } from "@/lib/i18n/sv/services";

/** Where the service is, and how much of it. */
export function PresenceFields() {
  const f = words.fields;
  return (
    <>
      <RadioGroup
        name="degree"
        label={f.degree}
        options={degrees.map((d) => ({ value: d, label: degreeWords[d], hint: degreeHints[d] }))}
      />
      <details className="mb-5">
        <summary className="min-h-6 text-pine">Närvaro och finansiering (valfritt)</summary>
        <div className="mt-3">
          <TextField
            name="hoursPerWeek"
            label={f.hoursPerWeek}
            optional
            inputMode="decimal"
            unit={words.forms.hours}
            width="short"
          />
          <TextField
            name="daysPerWeek"
            label={f.daysPerWeek}
            optional
            inputMode="decimal"
            unit={words.forms.days}
            width="short"
          />
          <TextField
            name="sharePercent"
            label={f.sharePercent}
            optional
            inputMode="numeric"
            unit={words.forms.percent}
            width="short"
          />
          <SelectField
            name="financing"
            label={f.financing}
            optional
            empty="Uppgift saknas"
            options={Object.entries(words.financing).map(([value, label]) => ({ value, label }))}
          />
          <DateField name="financingUntilOn" label={f.financingUntilOn} optional />
        </div>
      </details>
    </>
  );
}
