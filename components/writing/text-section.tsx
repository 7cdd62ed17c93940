import { randomUUID } from "node:crypto";
import { Form, type Submit } from "@/components/form";
import { Checkbox } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { documentWords } from "@/lib/i18n/sv/documents";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { saveSection } from "@/lib/writing/actions";
import { Prose } from "./prose";
import type { SectionProps } from "./section-page";
import { TextEditor } from "./text-editor";

/** The title of a page where a section is written. */
export const titleOf = ({ section, document: { kind, year } }: SectionProps) =>
  `${section.heading}, ${documentWords.title(kind, year)}`;

export const hiddenOf = ({ document, section }: SectionProps) => ({
  documentId: document.id,
  sectionId: section.id,
  version: String(section.version),
});

/** A section of words. */
export function TextSection(props: SectionProps) {
  const { document, section } = props;
  const save = saveSection.bind(null, document.slug);
  const submit: Submit[] = [
    { label: words.saveOn },
    { label: words.saveShow, name: "next", value: "visa", look: "quiet" },
  ];
  const { id: sectionId, version, body } = section;
  return (
    <Form
      key={section.id}
      action={save}
      title={titleOf(props)}
      operationId={randomUUID()}
      hidden={hiddenOf(props)}
      initial={{ body: [body], ...(section.ready ? { ready: ["ja"] } : {}) }}
      submit={submit}
      labels={{ body: words.body, ready: words.readyLabel }}
    >
      <TextEditor
        name="body"
        label={words.body}
        hint={words.bodyHint}
        section={{ documentId: document.id, sectionId, version, body }}
        save={save}
      />
      <Checkbox name="ready" label={words.readyLabel} />
    </Form>
  );
}

/** The words as they will be read, before she goes on. */
export function ShownText(props: SectionProps) {
  const { document, section, version } = props;
  const { slug, id } = document;
  const next = version.sections.find((s) => s.position > section.position);
  return (
    <Section title={words.shown}>
      <title>{`${titleOf(props)} – Samma tak`}</title>
      {section.body ? (
        <Prose text={section.body} />
      ) : (
        <p className="mb-4 text-muted">{words.empty}</p>
      )}
      <div className="flex flex-wrap gap-2 border-t border-line pt-5">
        <ButtonLink href={routes.documentSection(slug, id, section.key)}>
          {words.writeOn}
        </ButtonLink>
        <ButtonLink
          look="quiet"
          href={next ? routes.documentSection(slug, id, next.key) : routes.document(slug, id)}
        >
          {next ? words.toSection(next.heading) : words.allSections}
        </ButtonLink>
      </div>
    </Section>
  );
}
