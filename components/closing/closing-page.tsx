import { Form } from "@/components/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Closing } from "@/lib/closing/queries";
import { closingWords as words } from "@/lib/i18n/sv/closing";
import { documentWords } from "@/lib/i18n/sv/documents";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
type Props = { closing: Closing; close: Action; reopen: Action; operationId: string };

/** Closing a year, with what it meets; or, when it is closed, the way to open it again. */
export function ClosingPage({ closing, close, reopen, operationId }: Props) {
  const { slug, round, counts, undo, today } = closing;
  const title = words.title(round.kind, round.year);
  const hidden = { roundId: round.id, version: String(round.version) };
  const cancel = { href: routes.round(slug, round.id), label: words.cancel };
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: words.documents },
          {
            href: routes.round(slug, round.id),
            label: documentWords.title(round.kind, round.year),
          },
        ]}
        title={title}
        lead={undo ? words.closed(round.kind, round.year) : words.lead}
      />
      {!undo && (
        <>
          <ul className="mb-6 list-disc pl-5">
            {counts
              .filter(({ count }) => count > 0)
              .map(({ state, count }) => (
                <li key={state}>{words.count(state, count)}</li>
              ))}
          </ul>
          <Form
            action={close}
            title={title}
            operationId={operationId}
            hidden={hidden}
            submit={words.submit}
            cancel={cancel}
            labels={{}}
            preview
          />
        </>
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
      {undo && undo < today && <Notice>{words.tooLate(undo)}</Notice>}
    </>
  );
}
