import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { shareRows } from "@/lib/appointing/schema";
import { givingWords, appointingWords as words } from "@/lib/i18n/sv/appointing";
import { assignmentWords } from "@/lib/i18n/sv/assignments";

const numbers = Array.from({ length: shareRows }, (_, i) => i);
const payerOf = (i: number) => `shares[${i}].payer`;
const partOf = (i: number) => `shares[${i}].percent`;

/** The fields by name, for the list of what must be mended. */
export const termsLabels: Record<string, string> = {
  services: givingWords.services,
  profession: givingWords.profession,
  percent: assignmentWords.fields.percent,
  appointedBy: words.appointedBy,
  appointedOn: words.appointedOn,
  ...Object.fromEntries(
    numbers.flatMap((i) => [
      [payerOf(i), words.payer(i + 1)],
      [partOf(i), words.part(i + 1)],
    ]),
  ),
};

/** What most leave unanswered. */
export const termsNames = Object.keys(termsLabels).filter((name) =>
  /^(shares|appointed)/.test(name),
);

/** Who pays for the time: a few rows, of which most are left empty. */
export function Financing() {
  return (
    <Fieldset legend={words.financing} hint={words.financingHint}>
      {numbers.map((i) => (
        <div
          key={i}
          className="grid gap-x-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] sm:items-end"
        >
          <TextField name={payerOf(i)} label={words.payer(i + 1)} optional />
          <TextField
            name={partOf(i)}
            label={words.part(i + 1)}
            unit={assignmentWords.percentUnit}
            inputMode="numeric"
            width="short"
            optional
          />
        </div>
      ))}
    </Fieldset>
  );
}

/** Which group decided, and when. */
export function Appointed({ groups }: { groups: readonly { id: string; name: string }[] }) {
  return (
    <Fieldset legend={words.decision}>
      <SelectField
        name="appointedBy"
        label={words.appointedBy}
        empty={words.noGroup}
        options={groups.map((g) => ({ value: g.id, label: g.name }))}
        optional
      />
      <DateField name="appointedOn" label={words.appointedOn} optional />
    </Fieldset>
  );
}
