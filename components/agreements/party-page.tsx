import { Form } from "@/components/form";
import { DateField, SelectField, TextField } from "@/components/form/fields";
import { Fieldset } from "@/components/form/fieldset";
import { Notice } from "@/components/ui/notice";
import type { PartyPage as Data } from "@/lib/agreements/queries";
import { signingWays } from "@/lib/agreements/schema";
import { isDecided } from "@/lib/domain/agreement";
import { decidedWords } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { NoticeFields } from "./agreement-fields";
import { AgreementFormPage } from "./agreement-form-page";

const { partyForm: words, form } = agreementPageWords;
const { fields, hints } = words;

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

const said = (value: string | number | null) => [value === null ? "" : String(value)];

/** One party of an agreement: its signature, its own case number, its notice and its decision. */
export function PartyPage({ slug, agreement, decision, party, action, operationId }: Props) {
  const title = words.title(bodyName(party.body));
  const { draft } = agreement.facts;
  const decided = isDecided(agreement.kind);
  const initial = initialOf(party);
  return (
    <AgreementFormPage
      {...{ slug, agreement, title, decision }}
      lead={decided ? decidedWords.party.lead : words.lead}
    >
      {draft && <Notice>{decided ? decidedWords.party.draft : words.draft}</Notice>}
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{
          agreementId: agreement.id,
          partyId: party.id,
          version: String(party.version),
          // What is decided is not asked who signs; what is known of it is kept.
          ...(decided && kept(initial)),
        }}
        initial={initial}
        submit={words.submit}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={fields}
      >
        {!decided && <SignatureFields draft={draft} />}
        {!decided && <NoticeFields hint={words.noticeHint} />}
        <DecisionFields own={decided} />
      </Form>
    </AgreementFormPage>
  );
}

const initialOf = (party: Data["party"]): Record<string, string[]> => ({
  diarienummer: said(party.diarienummer),
  signatory: said(party.signatory),
  signatoryTitle: said(party.signatoryTitle),
  delegation: said(party.delegation),
  signedOn: said(party.signedOn),
  signedHow: said(party.signedHow),
  noticeRegulated: [party.noticeUnregulated ? "nej" : party.noticeCount === null ? "okand" : "ja"],
  noticeCount: said(party.noticeCount),
  noticeUnit: [party.noticeUnit ?? "manader"],
  decidedOn: said(party.decidedOn),
  decision: said(party.decision),
});

/** All but what is asked of a decision. */
const kept = ({ decidedOn, decision, diarienummer, ...rest }: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(rest).map(([name, [value = ""]]) => [name, value]));

function SignatureFields({ draft }: { draft: boolean }) {
  return (
    <Fieldset legend={words.signature}>
      {!draft && (
        <>
          <DateField name="signedOn" label={fields.signedOn} hint={hints.signedOn} optional />
          <SelectField
            name="signedHow"
            label={fields.signedHow}
            empty={words.unknown}
            options={signingWays.map((value) => ({ value, label: words.ways[value] }))}
          />
        </>
      )}
      <TextField name="signatory" label={fields.signatory} width="medium" optional />
      <TextField name="signatoryTitle" label={fields.signatoryTitle} width="medium" optional />
      <TextField
        name="delegation"
        label={fields.delegation}
        hint={hints.delegation}
        width="medium"
        optional
      />
      <TextField name="diarienummer" label={fields.diarienummer} width="medium" optional />
    </Fieldset>
  );
}

/** The body's own decision; of what is decided also its case number, which else stands with the signature. */
function DecisionFields({ own }: { own: boolean }) {
  return (
    <Fieldset legend={words.decision}>
      <DateField name="decidedOn" label={fields.decidedOn} optional />
      <TextField
        name="decision"
        label={fields.decision}
        hint={hints.decision}
        width="medium"
        optional
      />
      {own && <TextField name="diarienummer" label={fields.diarienummer} width="medium" optional />}
    </Fieldset>
  );
}
