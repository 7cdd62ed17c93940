import { Form } from "@/components/form";
import { DateField, RadioGroup } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { AgreementToKeep } from "@/lib/agreements/queries";
import { standOf } from "@/lib/agreements/reading";
import { isDecided } from "@/lib/domain/agreement";
import { answersTo, nextEnd } from "@/lib/domain/agreement-outlook";
import { answerable } from "@/lib/domain/agreement-waits";
import { decidedWords, whatFollows } from "@/lib/i18n/sv/agreement-decided";
import { agreementPageWords } from "@/lib/i18n/sv/agreement-page";
import { routes } from "@/lib/routes";
import { AgreementFormPage } from "./agreement-form-page";
import { DecidedFields, NextStepField } from "./decided-fields";

const { standForm: words, form } = agreementPageWords;
const { stand } = decidedWords;

type Props = AgreementToKeep & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Let it go on or negotiate again; notice is a quiet button to a page of its own. */
export function StandPage(props: Props) {
  const { slug, today, agreement, outlook, decision, action, operationId } = props;
  const { id, version, status } = agreement;
  const title = words.title(agreement.title);
  const runs = status === "gallande" || status === "undertecknat";
  const open = answerable(agreement);
  const decided = isDecided(agreement.kind);
  const { review } = standOf(agreement);
  return (
    <AgreementFormPage
      slug={slug}
      agreement={agreement}
      title={title}
      decision={decision}
      lead={open ? whatFollows(outlook, agreement, today) : words.over}
    >
      {runs && outlook.what === "ends" && outlook.option && agreement.optionsLeft !== 0 && (
        <Notice title={words.optionTitle}>
          <p className="mb-3">{words.optionLead}</p>
          <ButtonLink look="quiet" href={routes.agreementOption(slug, id)}>
            {words.takeOption}
          </ButtonLink>
        </Notice>
      )}
      {open ? (
        <Form
          action={action}
          title={title}
          operationId={operationId}
          hidden={{ agreementId: id, version: String(version) }}
          initial={{ decidedOn: [today] }}
          submit={words.submit}
          cancel={{ href: routes.agreement(slug, id), label: form.cancel }}
          labels={{ ...words.fields, reviewOn: stand.reviewOn }}
        >
          <RadioGroup name="answer" label={words.answer} options={answersOf(props, review)} />
          {review && (
            <DateField name="reviewOn" label={stand.reviewOn} hint={stand.reviewOnHint} optional />
          )}
          <DecidedFields />
          <NextStepField />
        </Form>
      ) : (
        <title>{`${title} – Samma tak`}</title>
      )}
      {runs && !decided && (
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

type Answer = { value: string; label: string; hint?: string };

/** The ordinary answers, each with what follows from it. */
export function answersOf(
  { agreement: { kind, end, facts } }: Pick<AgreementToKeep, "agreement">,
  review: boolean,
): Answer[] {
  const to = nextEnd(facts.term, end);
  const rework = isDecided(kind)
    ? { label: stand.rework, hint: stand.reworkHint }
    : { label: words.renegotiate, hint: review ? stand.renegotiateHint : words.renegotiateHint };
  const said = {
    lat_forlangas: review
      ? { label: stand.goOn, hint: stand.goOnHint }
      : { label: words.goOn, ...(to && { hint: words.goOnHint(to) }) },
    lat_upphora: { label: words.letEnd, ...(end && { hint: words.letEndHint(end) }) },
    omforhandla: rework,
    sag_upp: { label: words.notice },
  };
  return answersTo(facts.term, end, review).map((value) => ({ value, ...said[value] }));
}
