import { Form } from "@/components/form";
import { SelectField, TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { decisionParts } from "@/lib/domain/matter";
import { partWords, matterWords as words } from "@/lib/i18n/sv/matters";
import type { MatterPage } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
type Props = MatterPage & { save: Action; remove: Action; operationIds: [string, string] };

/** One matter: what each body or role does in it; and taking it out of the table. */
export function MatterFormPage(props: Props) {
  const { slug, deciders, matter, save, remove, operationIds } = props;
  const title = matter ? words.changeTitle(matter.title) : words.addTitle;
  const options = decisionParts.map((value) => ({
    value,
    label: `${partWords[value].name}: ${partWords[value].what}`,
  }));
  const named = (i: number) => `parts[${i}].part`;
  const hidden = {
    ...(matter && { matterId: matter.id, version: String(matter.version) }),
    ...Object.fromEntries(deciders.map(({ id }, i) => [`parts[${i}].deciderId`, id])),
  };
  return (
    <>
      <PageHeader crumbs={[{ href: routes.matters(slug), label: words.title }]} title={title} />
      <Form
        action={save}
        title={title}
        operationId={operationIds[0]}
        hidden={hidden}
        initial={{
          title: [matter?.title ?? ""],
          source: [matter?.source ?? ""],
          ...Object.fromEntries(deciders.map(({ id }, i) => [named(i), [matter?.parts[id] ?? ""]])),
        }}
        submit={words.save}
        cancel={{ href: routes.matters(slug), label: words.cancel }}
        labels={{
          title: words.fields.title,
          source: words.fields.source,
          ...Object.fromEntries(deciders.map(({ name }, i) => [named(i), name])),
        }}
      >
        <TextField name="title" label={words.fields.title} />
        {deciders.map(({ id, name }, i) => (
          <SelectField key={id} name={named(i)} label={name} options={options} empty={words.none} />
        ))}
        <TextField name="source" label={words.fields.source} hint={words.hints.source} optional />
      </Form>
      {matter && (
        <div className="mt-9">
          <Section title={words.remove}>
            {matter.step === null ? (
              <>
                <p className="mb-3">{words.removeLead}</p>
                <Form
                  action={remove}
                  title={title}
                  operationId={operationIds[1]}
                  hidden={{ matterId: matter.id, version: String(matter.version) }}
                  submit={[{ label: words.remove, look: "quiet" }]}
                  labels={{}}
                />
              </>
            ) : (
              <p>{words.stepLead}</p>
            )}
          </Section>
        </div>
      )}
    </>
  );
}
