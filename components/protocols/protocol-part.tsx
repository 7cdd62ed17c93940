import { randomUUID } from "node:crypto";
import { FileForm, FileRefused } from "@/components/files/file-form";
import { Form } from "@/components/form";
import { Section } from "@/components/ui/section";
import { documentStepAddresses } from "@/lib/document-routes";
import type { DocumentView } from "@/lib/documents/queries";
import { protocolWords as words } from "@/lib/i18n/sv/protocols";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

type Props = {
  document: DocumentView;
  step: "adopt" | "record_adoption";
  remove: Parameters<typeof Form>[0]["action"];
  problem: string | null;
};

/** The protocol of the decision, with a small form of its own: a file that is refused takes nothing else with it. */
export function ProtocolPart({ document, step, remove, problem }: Props) {
  const { slug, id, draft, round } = document;
  const lead = round?.needsProtocol === false ? words.leadMay : words.lead;
  if (!draft) return null;
  return (
    <Section title={words.title} id="protokoll">
      <p className="mb-3 max-w-measure text-muted">{step === "adopt" ? words.leadChair : lead}</p>
      <FileRefused problem={problem} />
      <ul>
        {draft.protocols.map(({ fileId, file }) => (
          <li key={fileId} className="mb-3">
            <a href={routes.documentFile(slug, id, fileId)} className="break-words">
              {writingWords.file(file.name, writingWords.fileSize(file.size))}
            </a>
            <Form
              action={remove}
              title={words.title}
              operationId={randomUUID()}
              hidden={{ documentId: id, fileId, step }}
              submit={[{ label: words.remove(file.name), look: "plain" }]}
              labels={{}}
            />
          </li>
        ))}
      </ul>
      <FileForm
        action={`${routes.postProtocol(slug, id)}?steg=${documentStepAddresses[step]}`}
        words={{ label: words.choose, hint: words.hint, submit: words.submit }}
      />
    </Section>
  );
}
