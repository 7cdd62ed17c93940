import { AgreementFormPage } from "@/components/agreements/agreement-form-page";
import { Form } from "@/components/form";
import { TextArea } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { MistakePage as Data } from "@/lib/agreement-mistakes/queries";
import { mistakeWords as words } from "@/lib/i18n/sv/agreement-mistakes";
import { routes } from "@/lib/routes";

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** What was written by mistake: why, and what then follows, before anything is undone. */
export function MistakePage({ slug, agreement, what, rowId, there, action, operationId }: Props) {
  const title = words.title(what, agreement.title);
  const back = routes.agreement(slug, agreement.id);
  if (!there)
    return (
      <AgreementFormPage slug={slug} agreement={agreement} title={title}>
        <title>{`${title} – Samma tak`}</title>
        <EmptyState actions={<ButtonLink href={back}>{agreement.title}</ButtonLink>}>
          {words.nothing}
        </EmptyState>
      </AgreementFormPage>
    );
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={words.leads[what]}>
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{
          agreementId: agreement.id,
          version: String(agreement.version),
          what,
          rowId: rowId ?? "",
        }}
        submit={[{ label: words.submit, look: "quiet" }]}
        submitSeen={words.submitSeen}
        cancel={{ href: back, label: words.cancel }}
        labels={{ reason: words.reason }}
        preview
      >
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
      </Form>
    </AgreementFormPage>
  );
}
