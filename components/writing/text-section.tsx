import { randomUUID } from "node:crypto";
import { Form, type Submit } from "@/components/form";
import { Checkbox } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { textFactOf } from "@/lib/document-page/section-text";
import type { Day } from "@/lib/domain/day";
import { charactersAtMost, onlyFetched } from "@/lib/domain/document-content";
import { confirmSection } from "@/lib/fetched/actions";
import { documentWords } from "@/lib/i18n/sv/documents";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { saveSection } from "@/lib/writing/actions";
import { bodyToWrite } from "./beginning";
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
  const fetched = textFactOf(section);
  const show: Submit = { label: words.saveShow, name: "next", value: "visa", look: "quiet" };
  // What was fetched becomes hers by one press, or by a change.
  const submit: Submit[] = fetched
    ? [{ label: words.fetched.right, name: "ready", value: "ja" }, show]
    : [{ label: words.saveOn }, show];
  const { id: sectionId, version, body } = section;
  return (
    <>
      {fetched && <FetchedText {...props} on={fetched.on} />}
      <Form
        key={section.id}
        action={save}
        title={titleOf(props)}
        operationId={randomUUID()}
        hidden={hiddenOf(props)}
        initial={{
          body: [bodyToWrite(section)],
          ...(section.ready && !fetched ? { ready: ["ja"] } : {}),
        }}
        submit={submit}
        labels={{ body: words.body, ready: words.readyLabel }}
      >
        <TextEditor
          name="body"
          label={words.body}
          hint={words.bodyHint}
          section={{ documentId: document.id, sectionId, version, body }}
          save={save}
          most={charactersAtMost(section.key)}
        />
        {!fetched && <Checkbox name="ready" label={words.readyLabel} />}
      </Form>
    </>
  );
}

/** Where the words come from, and the way to fetch them once more while nobody has changed them. */
function FetchedText(props: SectionProps & { on: Day }) {
  const { document, section, on } = props;
  return (
    <Notice>
      <p>{words.fetched.from(on)}</p>
      {props.mayLead && onlyFetched(section) && (
        <Form
          action={confirmSection.bind(null, document.slug)}
          title={titleOf(props)}
          operationId={randomUUID()}
          hidden={hiddenOf(props)}
          submit={[
            { label: words.staffing.fetchAgain, name: "how", value: "hamta", look: "quiet" },
          ]}
          labels={{}}
        />
      )}
    </Notice>
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
