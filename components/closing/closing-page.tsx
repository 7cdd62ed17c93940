import { Form } from "@/components/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Closing } from "@/lib/closing/queries";
import { closingSaid, closingWords as words } from "@/lib/i18n/sv/closing";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
type Props = { closing: Closing; close: Action; reopen: Action; operationId: string };

/** Closing a year, with what it meets; or, when it is closed, the way to open it again. */
export function ClosingPage({ closing, close, reopen, operationId }: Props) {
  const { slug, round, undo, today, closing: done } = closing;
  const title = (undo ? words.closed : words.title)(round.kind, round.year);
  const hidden = { roundId: round.id, version: String(round.version) };
  const cancel = { href: routes.round(slug, round.id), label: words.cancel };
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: words.documents },
          {
            href: routes.round(slug, round.id),
            label: yearWords.roundTitle(round.kind, round.year),
          },
        ]}
        title={title}
        lead={undo && done ? closingSaid(done) : words.lead}
      />
      {!undo && done && <p className="mb-4 max-w-measure">{closingSaid(done)}</p>}
      {!undo && (
        <Form
          action={close}
          title={title}
          operationId={operationId}
          hidden={hidden}
          submit={words.look}
          submitSeen={words.submit}
          cancel={cancel}
          labels={{}}
          preview
        />
      )}
      {undo && undo >= today && (
        <>
          <Notice>{words.reopenLead(undo)}</Notice>
          <Form
            action={reopen}
            title={title}
            operationId={operationId}
            hidden={hidden}
            submit={words.reopen}
            cancel={cancel}
            labels={{}}
          />
        </>
      )}
      {undo && undo < today && (
        <>
          <title>{`${title} – Samma tak`}</title>
          <Notice>{words.tooLate(undo)}</Notice>
        </>
      )}
    </>
  );
}
