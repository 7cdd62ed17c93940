import { Form } from "@/components/form";
import { DateField, SelectField } from "@/components/form/fields";
import type { AgreementPage } from "@/lib/agreements/queries";
import { lengthOf } from "@/lib/agreements/reading";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { bodyName, lengthWord } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { DecidedFields } from "./decided-fields";

const { noticeForm: words, form } = agreementPageWords;

type Props = AgreementPage & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Notice by one party. The first press shows when the agreement ends and what each centre then stands under. */
export function NoticePage({ slug, today, agreement, action, operationId }: Props) {
  const title = words.title(agreement.title);
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={words.lead}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{ agreementId: agreement.id, version: String(agreement.version) }}
        initial={{ givenOn: [today], decidedOn: [today] }}
        submit={[{ label: words.submit, look: "quiet" }]}
        cancel={{ href: routes.agreement(slug, agreement.id), label: form.cancel }}
        labels={words.fields}
        preview
      >
        <SelectField
          name="partyId"
          label={words.fields.partyId}
          empty={words.choose}
          options={agreement.parties.map((party) => ({
            value: party.id,
            label: `${bodyName(party.body)} (${periodOf(agreement, party)})`,
          }))}
        />
        <DateField name="givenOn" label={words.fields.givenOn} />
        <DecidedFields />
      </Form>
    </AgreementFormPage>
  );
}

/** A party's notice period, and until when it is in time. */
function periodOf(
  { noticeDays }: AgreementPage["agreement"],
  party: AgreementPage["agreement"]["parties"][number],
): string {
  const length = lengthOf(party.noticeCount, party.noticeUnit);
  if (!length) return words.unregulated;
  const last = noticeDays.find((one) => one.partyId === party.id)?.lastOn;
  return last ? `${lengthWord(length)}, ${words.last(last)}` : lengthWord(length);
}
