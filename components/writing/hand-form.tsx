import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { handFigure, handSection } from "@/lib/writing/actions";
import type { SectionProps } from "./section-page";
import { hiddenOf } from "./text-section";

/** What is handed over: one of the section's figures, where the address names it, or the section as a whole. */
function handedOver(props: SectionProps) {
  const { document, section, version, asked } = props;
  const figure =
    section.type === "siffror" ? version.figures.find(({ key }) => key === asked.lamna) : undefined;
  if (figure)
    return {
      title: words.handFigureTitle(figureWords[figure.key]?.label ?? figure.key),
      lead: words.handFigureLead,
      action: handFigure.bind(null, document.slug),
      hidden: { documentId: document.id, figureId: figure.id, version: String(figure.version) },
      assignedTo: figure.assignedTo,
    };
  return {
    title: words.handTitle(section.heading),
    lead: words.handLead,
    action: handSection.bind(null, document.slug),
    hidden: hiddenOf(props),
    assignedTo: section.assignedTo,
  };
}

/** Who is to write a section, or a figure. */
export function HandForm(props: SectionProps) {
  const { document, section, staff } = props;
  const { title, lead, action, hidden, assignedTo } = handedOver(props);
  const back = routes.documentSection(document.slug, document.id, section.key);
  if (staff.length === 0)
    return (
      <Section title={title}>
        <title>{`${title} – Samma tak`}</title>
        <EmptyState
          actions={
            <ButtonLink look="quiet" href={back}>
              {words.back}
            </ButtonLink>
          }
        >
          {words.handNoStaff}
        </EmptyState>
      </Section>
    );
  const people = staff.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={title}>
      <p className="mb-4">{lead}</p>
      <Form
        action={action}
        title={title}
        operationId={randomUUID()}
        hidden={hidden}
        initial={{ personId: [assignedTo ?? ""] }}
        submit={words.handSave}
        cancel={{ href: back, label: words.cancel }}
        labels={{ personId: title }}
      >
        <RadioGroup
          name="personId"
          label={words.handWho}
          options={[...people, { value: "", label: words.handNobody }]}
        />
      </Form>
    </Section>
  );
}
