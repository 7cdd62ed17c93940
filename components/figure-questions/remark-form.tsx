import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { TextArea } from "@/components/form/fields";
import type { RemarkKind } from "@/lib/domain/figure-question";
import {
  acceptFigure,
  answerAboutFigure,
  askAboutFigure,
  closeFigureQuestion,
} from "@/lib/figure-questions/actions";
import type { FigureThread } from "@/lib/figure-questions/queries";
import { questionWords as words } from "@/lib/i18n/sv/figure-questions";

const actions = {
  fraga: askAboutFigure,
  svar: answerAboutFigure,
  klar: closeFigureQuestion,
  godtagen: acceptFigure,
} satisfies Record<RemarkKind, unknown>;
const said = {
  fraga: words.ask,
  svar: words.answer,
  klar: words.close,
  godtagen: words.waive,
} satisfies Record<RemarkKind, unknown>;

type Props = {
  thread: FigureThread;
  kind: RemarkKind;
  title: string;
  cancel: { href: string; label: string };
};

/** One thing to say of a figure, in a few lines. */
export function RemarkForm({ thread: { document, figure, remarks }, kind, title, cancel }: Props) {
  const { body, hint, submit } = said[kind];
  return (
    <Form
      key={`${kind} ${remarks.length}`}
      action={actions[kind].bind(null, document.slug)}
      title={title}
      operationId={randomUUID()}
      hidden={{
        documentId: document.id,
        key: figure.key,
        version: String(remarks.length + 1),
      }}
      submit={submit}
      cancel={cancel}
      labels={{ body }}
    >
      <TextArea name="body" label={body} hint={hint} rows={4} optional={kind === "klar"} />
    </Form>
  );
}
