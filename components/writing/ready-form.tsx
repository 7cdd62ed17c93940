import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { Checkbox, TextArea } from "@/components/form/fields";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { saveSection } from "@/lib/writing/actions";
import type { SectionProps } from "./section-page";
import { hiddenOf, titleOf } from "./text-section";

type Props = {
  props: SectionProps;
  /** Words beside what the section holds; what has been written stays where nothing is asked. */
  comment?: { label: string; hint?: string };
};

/** Says that a section of goals or activities is done, and goes on to the next. */
export function ReadyForm({ props, comment }: Props) {
  const { section, document } = props;
  return (
    <div className="mt-8 border-t border-line pt-5">
      <Form
        key={`${section.id} ready`}
        action={saveSection.bind(null, document.slug)}
        title={titleOf(props)}
        operationId={randomUUID()}
        hidden={{ ...hiddenOf(props), ...(comment ? {} : { body: section.body }) }}
        initial={{ body: [section.body], ...(section.ready ? { ready: ["ja"] } : {}) }}
        submit={words.saveOn}
        labels={{ body: comment?.label ?? words.body, ready: words.readyLabel }}
      >
        {comment && <TextArea name="body" {...comment} />}
        <Checkbox name="ready" label={words.readyLabel} />
      </Form>
    </div>
  );
}
