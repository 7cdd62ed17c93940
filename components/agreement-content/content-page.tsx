import { AgreementFormPage } from "@/components/agreements/agreement-form-page";
import { Form } from "@/components/form";
import { SelectField, TextField } from "@/components/form/fields";
import { FieldRow, Fieldset } from "@/components/form/fieldset";
import { Notice } from "@/components/ui/notice";
import type { Content, ContentPage as Data } from "@/lib/agreement-content/queries";
import { itemComparisons, itemStates } from "@/lib/domain/agreement-content";
import { contentChecklist, contentParts } from "@/lib/domain/content-checklist";
import {
  contentItemWords,
  contentPartWords,
  contentSourceWords,
  itemComparedWords,
  itemStateWords,
  contentWords as words,
} from "@/lib/i18n/sv/agreement-content";
import { routes } from "@/lib/routes";

const { form, notReviewed, notCompared } = words;

type Props = Data & {
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};
type Item = Content["items"][number];

const questions = ["state", "compared", "note"] as const;
const nameOf = (key: Item["key"], question: (typeof questions)[number]) =>
  `items.${key}.${question}`;

/** The checklist as one form: what stands in the agreement, clause by clause, and how it stands to the county's frame. */
export function ContentPage({ slug, agreement, content, action, operationId }: Props) {
  const { items, compares, frames } = content;
  const title = form.title(agreement.title);
  const asked = items.flatMap(({ key, found }) =>
    questions.map((question) => ({
      name: nameOf(key, question),
      label: `${contentItemWords[key]}, ${form.fields[question]}`,
      value: found?.[question] ?? "",
    })),
  );
  return (
    <AgreementFormPage slug={slug} agreement={agreement} title={title} lead={form.lead}>
      {compares && frames.length === 0 && <Notice>{form.noFrame}</Notice>}
      {content.earlier.count > 0 && (
        <Notice>{words.earlierFrame(content.earlier.count, content.earlier.titles)}</Notice>
      )}
      <Form
        action={action}
        title={title}
        operationId={operationId}
        hidden={{
          agreementId: agreement.id,
          version: String(agreement.version),
          checklist: contentChecklist.version,
        }}
        initial={{
          ...Object.fromEntries(asked.map(({ name, value }) => [name, [value]])),
          frameId: [frames[0]?.id ?? ""],
        }}
        submit={form.save}
        cancel={{ href: `${routes.agreement(slug, agreement.id)}#checklista`, label: form.cancel }}
        labels={{
          ...Object.fromEntries(asked.map(({ name, label }) => [name, label])),
          frameId: form.frame,
        }}
      >
        {compares && frames.length > 1 && (
          <SelectField
            name="frameId"
            label={form.frame}
            hint={form.frameHint}
            options={frames.map(({ id, title: name }) => ({ value: id, label: name }))}
          />
        )}
        {contentParts.map((part) => (
          <Fieldset key={part} legend={contentPartWords[part]}>
            {items
              .filter((item) => item.part === part)
              .map((item) => (
                <Clause key={item.key} item={item} compares={compares && frames.length > 0} />
              ))}
          </Fieldset>
        ))}
      </Form>
    </AgreementFormPage>
  );
}

function Clause({ item: { key, sources, found }, compares }: { item: Item; compares: boolean }) {
  const { fields } = form;
  return (
    <fieldset className="mb-4 min-w-0 border-t border-line pt-3">
      <legend className="float-left w-full font-semibold">{contentItemWords[key]}</legend>
      <p className="clear-both mb-2 text-small text-muted">
        {form.asked(sources.map((source) => contentSourceWords[source]).join(", "))}
        {found && found.checklist !== contentChecklist.version && (
          <span className="block">{words.reviewedBy(found.checklist)}</span>
        )}
        {found?.earlier && (
          <span className="block">{words.earlier(itemComparedWords[found.earlier])}</span>
        )}
      </p>
      <FieldRow>
        <SelectField
          name={nameOf(key, "state")}
          label={fields.state}
          empty={notReviewed}
          options={itemStates.map((value) => ({ value, label: itemStateWords[value] }))}
        />
        {compares && (
          <SelectField
            name={nameOf(key, "compared")}
            label={fields.compared}
            empty={notCompared}
            options={itemComparisons.map((value) => ({ value, label: itemComparedWords[value] }))}
          />
        )}
        <div className="flex-[2] basis-64">
          <TextField name={nameOf(key, "note")} label={fields.note} optional />
        </div>
      </FieldRow>
    </fieldset>
  );
}
