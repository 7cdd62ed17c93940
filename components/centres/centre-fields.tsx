import { DateField, SelectField, TextField, YesNoUnknown } from "@/components/form/fields";
import { centreWords as words } from "@/lib/i18n/sv/centre";
import { registerWords } from "@/lib/i18n/sv/register";

const f = words.fields;
const forms = words.forms;

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className="mb-4 border-t border-line pt-4">
      <legend className="float-left mb-3 w-full text-[1.15rem] font-bold">{title}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  );
}

/** All that is said of a centre itself, in the order one thinks of it. */
export function CentreFields({
  municipalities,
}: {
  municipalities: { code: string; name: string }[];
}) {
  return (
    <>
      <Part title={forms.parts.name}>
        <TextField name="name" label={f.name} />
        <TextField name="shortName" label={f.shortName} optional width="medium" />
        <TextField
          name="localDesignation"
          label={f.localDesignation}
          optional
          width="medium"
          hint="Vad den kallas hos er: familjecentral, familjecentrum, familjehus …"
        />
      </Part>
      <Part title={forms.parts.place}>
        <SelectField
          name="hostMunicipality"
          label={f.hostMunicipality}
          empty="Välj"
          options={municipalities.map((m) => ({ value: m.code, label: m.name }))}
        />
        <TextField name="street" label={f.street} optional />
        <TextField name="postcode" label={f.postcode} optional width="short" inputMode="numeric" />
        <TextField name="town" label={f.town} optional width="medium" />
        <TextField
          name="latitude"
          label={f.latitude}
          optional
          width="short"
          inputMode="decimal"
          hint={forms.positionHint}
        />
        <TextField
          name="longitude"
          label={f.longitude}
          optional
          width="short"
          inputMode="decimal"
        />
      </Part>
      <Part title={forms.parts.area}>
        <SelectField
          name="areaType"
          label={f.areaType}
          optional
          empty="Uppgift saknas"
          options={registerWords.areaTypes.map((label, i) => ({
            value: String(i + 1),
            label: `${i + 1} ${label}`,
          }))}
        />
        <TextField
          name="areaTypeYear"
          label={f.areaTypeYear}
          optional
          width="short"
          inputMode="numeric"
        />
        <SelectField
          name="areaTypeSource"
          label={f.areaTypeSource}
          optional
          empty="Välj"
          options={[
            { value: "regso", label: "Beräknad från RegSO" },
            { value: "manuell", label: "Bedömd för hand" },
          ]}
        />
      </Part>
      <Part title={forms.parts.target}>
        <YesNoUnknown name="targetPregnant" label={f.targetPregnant} />
        <TextField
          name="targetAgeFrom"
          label={f.targetAgeFrom}
          optional
          width="short"
          inputMode="numeric"
          unit={forms.years}
        />
        <TextField
          name="targetAgeTo"
          label={f.targetAgeTo}
          optional
          width="short"
          inputMode="numeric"
          unit={forms.years}
        />
        <TextField
          name="languages"
          label={f.languages}
          optional
          width="medium"
          hint={forms.languagesHint}
        />
        <YesNoUnknown name="interpreter" label={f.interpreter} />
      </Part>
      <Part title={forms.parts.contact}>
        <TextField name="website" label={f.website} optional type="url" />
        <TextField name="email" label={f.email} optional type="email" width="medium" />
        <TextField name="phone" label={f.phone} optional type="tel" width="medium" />
      </Part>
      <Part title={forms.parts.premises}>
        <TextField
          name="premisesArea"
          label={f.premisesArea}
          optional
          width="short"
          inputMode="numeric"
          unit={forms.squareMetres}
        />
        <TextField name="landlord" label={f.landlord} optional width="medium" />
        <DateField name="leaseUntilOn" label={f.leaseUntilOn} optional />
        <YesNoUnknown name="oneRoof" label={f.oneRoof} />
        <YesNoUnknown name="premisesAdapted" label={f.premisesAdapted} />
      </Part>
    </>
  );
}
