import { Form } from "@/components/form";
import { RadioGroup, TextArea } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { AgreementPage } from "@/lib/agreements/queries";
import { answersTo, nextEnd } from "@/lib/domain/agreement-outlook";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { outlookSentence } from "@/lib/i18n/sv/agreements";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { DecidedFields } from "./decided-fields";

const { standForm: words, form } = agreementPageWords;

type Props = AgreementPage & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Let it go on or negotiate again; notice is a quiet button to a page of its own. */
export function StandPage(props: Props) {
  const { slug, today, agreement, outlook, action, operationId } = props;
  const { id, version, status, end } = agreement;
  const title = words.title(agreement.title);
  const runs = status === "gallande" || status === "undertecknat";
  const answers = answersOf(props);
  return (
    <AgreementFormPage
      slug={slug}
      agreement={agreement}
      title={title}
      lead={runs ? outlookSentence(outlook, agreement, today) : words.over}
    >
      {runs && outlook.what === "ends" && outlook.option && agreement.optionsLeft !== 0 && (
        <Notice title={words.optionTitle}>
          <p className="mb-3">{words.optionLead}</p>
          <ButtonLink look="quiet" href={routes.agreementOption(slug, id)}>
            {words.takeOption}
          </ButtonLink>
        </Notice>
      )}
      {runs && end !== null ? (
        <Form
          action={action}
          title={title}
          operationId={operationId}
          hidden={{ agreementId: id, version: String(version) }}
          initial={{ decidedOn: [today] }}
          submit={words.submit}
          cancel={{ href: routes.agreement(slug, id), label: form.cancel }}
          labels={words.fields}
        >
          <RadioGroup name="answer" label={words.answer} options={answers} />
          <DecidedFields />
          <TextArea
            name="nextStep"
            label={words.fields.nextStep}
            hint={words.nextStepHint}
            rows={3}
            optional
          />
        </Form>
      ) : (
        <>
          <title>{`${title} – Samma tak`}</title>
          {runs && <p className="mb-6">{words.openEnd}</p>}
        </>
      )}
      {runs && (
        <div className="mt-9">
          <Section title={words.noticeTitle}>
            <p className="mb-3">{words.noticeLead}</p>
            <ButtonLink look="quiet" href={routes.agreementNotice(slug, id)}>
              {words.notice}
            </ButtonLink>
          </Section>
        </div>
      )}
    </AgreementFormPage>
  );
}

/** The ordinary answers, each with what follows from it. */
function answersOf({ agreement: { end, facts } }: AgreementPage) {
  const to = nextEnd(facts.term, end);
  const said = {
    lat_forlangas: { label: words.goOn, ...(to && { hint: words.goOnHint(to) }) },
    lat_upphora: { label: words.letEnd, ...(end && { hint: words.letEndHint(end) }) },
    omforhandla: { label: words.renegotiate, hint: words.renegotiateHint },
    sag_upp: { label: words.notice },
  };
  return answersTo(facts.term, end).map((value) => ({ value, ...said[value] }));
}
