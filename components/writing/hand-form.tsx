import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { RadioGroup } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { handSection } from "@/lib/writing/actions";
import type { SectionProps } from "./section-page";
import { hiddenOf } from "./text-section";

/** Who is to write a section. */
export function HandForm(props: SectionProps) {
  const { document, section, staff } = props;
  const title = words.handTitle(section.heading);
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
      <p className="mb-4">{words.handLead}</p>
      <Form
        action={handSection.bind(null, document.slug)}
        title={title}
        operationId={randomUUID()}
        hidden={hiddenOf(props)}
        initial={{ personId: [section.assignedTo ?? ""] }}
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
