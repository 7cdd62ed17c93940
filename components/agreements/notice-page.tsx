import { Form } from "@/components/form";
import { DateField, RadioGroup, SelectField } from "@/components/form/fields";
import type { AgreementToKeep } from "@/lib/agreements/queries";
import { lengthOf } from "@/lib/agreements/reading";
import { endingWays } from "@/lib/domain/agreement-ending";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyNow, lengthWord } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { DecidedFields, NextStepField } from "./decided-fields";

const { noticeForm: words, form } = agreementPageWords;

type Props = AgreementToKeep & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Notice by one party. The first press shows when the agreement ends and what each centre then stands under. */
export function NoticePage({ slug, today, agreement, decision, action, operationId }: Props) {
  const title = words.title(agreement.title);
  return (
    <AgreementFormPage {...{ slug, agreement, title, decision }} lead={words.lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        initial={{ way: ["uppsagning"], givenOn: [today], decidedOn: [today] }}
        submit={[{ label: words.submit, look: "quiet" }]}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={words.fields}
        preview
      >
        <RadioGroup
          name="way"
          label={words.fields.way}
          options={endingWays.map((value) => ({ value, ...words.ways[value] }))}
        />
        <SelectField
          name="partyId"
          label={words.fields.partyId}
          hint={words.hints.partyId}
          empty={words.choose}
          options={agreement.parties.map((party) => ({
            value: party.id,
            label: `${bodyNow(party.body, today)} (${periodOf(agreement, party)})`,
          }))}
        />
        <DateField name="givenOn" label={words.fields.givenOn} />
        <DateField name="endsOn" label={words.fields.endsOn} hint={words.hints.endsOn} optional />
        <DecidedFields />
        <NextStepField />
      </Form>
    </AgreementFormPage>
  );
}

/** A party's notice period, and until when it is in time. */
function periodOf(
  { noticeDays }: AgreementToKeep["agreement"],
  party: AgreementToKeep["agreement"]["parties"][number],
): string {
  const length = lengthOf(party.noticeCount, party.noticeUnit);
  if (!length) return party.noticeUnregulated ? words.unregulated : words.notGiven;
  const last = noticeDays.find((one) => one.partyId === party.id)?.lastOn;
  return last ? `${lengthWord(length)}, ${words.last(last)}` : lengthWord(length);
}
