import { RadioGroup, TextField } from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import { FoldedChoices } from "@/components/form/folded-choices";
import { FoldedPart } from "@/components/form/folded-part";
import type { AgreementChoices } from "@/lib/agreement-choices/queries";
import { bodyKinds } from "@/lib/bodies/schema";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { bodyWords } from "@/lib/i18n/sv/bodies";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { inGroups } from "./agreement-fields";

const { form: words } = agreementPageWords;

type Props = Pick<AgreementChoices, "bodies" | "centres"> & {
  legend: string;
  label: string;
};

/** The parties, those of the municipalities of the chosen centres first; and those that the list lacks. */
export function PartyFields({ bodies, centres, legend, label }: Props) {
  const region = bodyWords.kinds.region;
  const groups = inGroups(
    bodies,
    ({ kind, municipality }) => (kind === "region" ? region : municipality) ?? words.otherParties,
  );
  const near = Object.fromEntries(centres.map(({ id, municipality }) => [id, municipality.name]));
  return (
    <Fieldset legend={legend} hint={words.whoHint}>
      {bodies.length === 0 ? (
        <p className="mb-4">{words.noBodies}</p>
      ) : (
        <FoldedChoices
          name="parties"
          label={label}
          near={{ field: "centres", groups: near }}
          open={[region]}
          groups={groups
            .toSorted((a, b) => Number(b.label === region) - Number(a.label === region))
            .map(({ label: about, rows }) => ({
              label: about,
              options: rows.map((body) => ({ value: body.id, label: bodyName(body) })),
            }))}
        />
      )}
      <NewBodyFields rows={bodies.length === 0 ? 4 : 2} open={bodies.length === 0} />
    </Fieldset>
  );
}

/** The labels of the fields below, for what is wrong in them. */
export const newBodyLabels: Record<string, string> = Object.fromEntries(
  Array.from({ length: 6 }, (_, nth) =>
    (["organisation", "body", "kind", "orgNr"] as const).map((field) => [
      `newBodies[${nth}].${field}`,
      `${words.newBody(nth + 1)}, ${midSentence(bodyWords.fields[field])}`,
    ]),
  ).flat(),
);

/** Parties that the county's list lacks, written where they are needed: nothing else of the form is left for it. */
export function NewBodyFields({ rows, open = false }: { rows: number; open?: boolean }) {
  return (
    <FoldedPart summary={words.missingBody} name="newBodies" open={open}>
      <p className="mb-3 text-small text-muted">{words.newBodyHint}</p>
      {Array.from({ length: rows }, (_, nth) => `newBodies[${nth}]`).map((row, nth) => (
        <fieldset key={row} className="mb-2 min-w-0">
          <legend className="mb-1 font-semibold">{words.newBody(nth + 1)}</legend>
          <FieldRow>
            <TextField
              name={`${row}.organisation`}
              label={bodyWords.fields.organisation}
              hint={bodyWords.hints.organisation}
              optional
            />
            <TextField
              name={`${row}.body`}
              label={bodyWords.fields.body}
              hint={bodyWords.hints.body}
              optional
            />
          </FieldRow>
          <RadioGroup
            name={`${row}.kind`}
            label={bodyWords.fields.kind}
            inline
            options={bodyKinds.map((value) => ({ value, label: bodyWords.kinds[value] }))}
          />
          <TextField
            name={`${row}.orgNr`}
            label={bodyWords.fields.orgNr}
            hint={bodyWords.hints.orgNr}
            width="medium"
            optional
          />
        </fieldset>
      ))}
    </FoldedPart>
  );
}
