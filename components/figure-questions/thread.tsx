import { Tag, type Tone } from "@/components/ui/tag";
import type { QuestionState, RemarkKind } from "@/lib/domain/figure-question";
import { moment } from "@/lib/i18n/sv/dates";
import { questionStateWords, remarkKindWords } from "@/lib/i18n/sv/figure-questions";

export const stateTones: Record<QuestionState, Tone> = {
  ingen: "none",
  stalld: "near",
  besvarad: "plain",
  klar: "done",
  godtagen: "done",
};

/** How far a question has come, as a word. */
export function QuestionTag({ state }: { state: QuestionState }) {
  return <Tag tone={stateTones[state]}>{questionStateWords[state]}</Tag>;
}

type Said = { id: string; kind: RemarkKind; body: string | null; at: Date; by: string | null };

/** All that has been said of a figure, in the order in which it was said: who, when, and the words. */
export function Thread({ remarks }: { remarks: readonly Said[] }) {
  return (
    <ol className="max-w-measure">
      {remarks.map(({ id, kind, body, at, by }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="text-small">
            <b>{remarkKindWords[kind]}</b>{" "}
            <span className="text-muted">{[by, moment(at)].filter(Boolean).join(", ")}</span>
          </p>
          {body && <p className="whitespace-pre-line break-words">{body}</p>}
        </li>
      ))}
    </ol>
  );
}
