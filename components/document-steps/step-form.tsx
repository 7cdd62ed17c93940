import { Form } from "@/components/form";
import { DateField, SelectField, TextArea, TextField } from "@/components/form/fields";
import type { DocumentView } from "@/lib/documents/queries";
import { type DocumentStep, documentStep } from "@/lib/domain/document";
import { documentStepWords, documentStepPage as words } from "@/lib/i18n/sv/document-steps";
import { documentWords } from "@/lib/i18n/sv/documents";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
export type StepActions = Record<
  | "takeBack"
  | "return"
  | "adopt"
  | "record"
  | "receive"
  | "takeBackReceipt"
  | "openVersion"
  | "abandon",
  Action
>;
type Props = {
  document: DocumentView;
  step: DocumentStep;
  actions: StepActions;
  operationId: string;
};

/** Which command takes a step, and what the form says besides the document. */
function commandOf(
  step: DocumentStep,
  actions: StepActions,
): { action: Action; hidden: Record<string, string> } | null {
  switch (step) {
    case "take_back":
      return { action: actions.takeBack, hidden: {} };
    case "return_by_group":
      return { action: actions.return, hidden: { by: "group" } };
    case "return_by_county":
      return { action: actions.return, hidden: { by: "county" } };
    case "adopt":
      return { action: actions.adopt, hidden: {} };
    case "record_adoption":
      return { action: actions.record, hidden: {} };
    case "receive":
      return { action: actions.receive, hidden: {} };
    case "take_back_receipt":
      return { action: actions.takeBackReceipt, hidden: {} };
    case "correct":
    case "request_correction":
    case "correct_closed":
    case "object":
      return { action: actions.openVersion, hidden: { step } };
    case "abandon":
    case "withdraw_request":
    case "withdraw_objection":
      return { action: actions.abandon, hidden: { step } };
    default:
      return null;
  }
}

const grave: readonly DocumentStep[] = ["return_by_group", "return_by_county", "object"];

export function StepForm({ document, step, actions, operationId }: Props) {
  const command = commandOf(step, actions);
  if (!command) return null;
  const { slug, id, kind, year, rowVersion, today } = document;
  const { submit } = documentStepWords[step];
  const rule = documentStep(step);
  return (
    <Form
      action={command.action}
      title={`${documentStepWords[step].title}: ${documentWords.title(kind, year)}`}
      operationId={operationId}
      hidden={{ documentId: id, version: String(rowVersion), ...command.hidden }}
      initial={rule.freezes ? { adoptedOn: [today] } : {}}
      submit={[{ label: submit, ...(grave.includes(step) && { look: "grave" as const }) }]}
      cancel={{ href: routes.document(slug, id), label: words.cancel }}
      labels={{
        reason: words.reason,
        sectionKey: words.section,
        adoptedOn: words.adoptedOn,
        decision: words.decision,
      }}
    >
      {rule.reason && <Reason document={document} />}
      {rule.freezes && (
        <>
          <DateField name="adoptedOn" label={words.adoptedOn} />
          <TextField
            name="decision"
            label={words.decision}
            hint={words.decisionHint}
            width="medium"
          />
        </>
      )}
    </Form>
  );
}

/** Why, and which section it is about. */
function Reason({ document: { draft, adopted } }: { document: DocumentView }) {
  const sections = (draft ?? adopted)?.sections ?? [];
  return (
    <>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} />
      <SelectField
        name="sectionKey"
        label={words.section}
        empty={words.wholeDocument}
        options={sections.map(({ key, heading }) => ({ value: key, label: heading }))}
      />
    </>
  );
}
