import { DateField, TextArea, TextField } from "@/components/form/fields";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";

const { standForm: words } = agreementPageWords;

/** Who decided, when, and where it can be read. */
export function DecidedFields() {
  return (
    <>
      <TextField name="decidedBy" label={words.fields.decidedBy} hint={words.decidedByHint} />
      <DateField name="decidedOn" label={words.fields.decidedOn} />
      <TextField
        name="decision"
        label={words.fields.decision}
        hint={words.decisionHint}
        width="medium"
      />
    </>
  );
}

/** What happens now that it is decided. */
export const NextStepField = () => (
  <TextArea
    name="nextStep"
    label={words.fields.nextStep}
    hint={words.nextStepHint}
    rows={3}
    optional
  />
);
