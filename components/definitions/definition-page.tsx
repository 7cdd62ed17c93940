import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { DateField, TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { correctDefinition, endDefinition } from "@/lib/definitions/actions";
import type { DefinitionView } from "@/lib/definitions/pages";
import { definitionWords as words } from "@/lib/i18n/sv/definitions";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { DefinitionText } from "./definition-text";
import { Trial } from "./trial";

export type DefinitionAsked = "page" | "correct" | "end";
const { fields, hints } = words;

/** One of the county's definitions: what it says, what it means today, and what may be done with it. */
export function DefinitionPage({ asked, ...view }: DefinitionView & { asked: DefinitionAsked }) {
  const { slug, own, state, mayEdit } = view;
  const form = mayEdit && (asked === "correct" || (asked === "end" && state !== "over"));
  if (form && asked === "correct")
    return (
      <Head {...view} title={words.correctTitle(own.name)} lead={words.correctLead}>
        <CorrectForm {...view} />
      </Head>
    );
  if (form)
    return (
      <Head {...view} title={words.endTitle(own.name)} lead={words.endLead}>
        <EndForm {...view} />
      </Head>
    );
  const title = `${own.name}, ${own.definition.version}`;
  return (
    <Head
      {...view}
      title={title}
      lead={<Tag tone={state === "now" ? "done" : "plain"}>{words.states[state]}</Tag>}
      actions={
        mayEdit && (
          <>
            <ButtonLink href={routes.newDefinition(slug, { fran: own.id })}>
              {words.newVersion}
            </ButtonLink>
            <ButtonLink look="quiet" href={routes.definition(slug, own.id, { ratta: "ja" })}>
              {words.correct}
            </ButtonLink>
            {state !== "over" && (
              <ButtonLink look="grave" href={routes.definition(slug, own.id, { avsluta: "ja" })}>
                {words.end}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <title>{`${title} – Samma tak`}</title>
      <Section title={words.says}>
        <DefinitionText definition={own.definition} />
      </Section>
      <Trial {...view} />
    </Head>
  );
}

type HeadProps = DefinitionView & {
  title: string;
  lead: React.ReactNode;
  actions?: React.ReactNode;
  children: React.ReactNode;
};

function Head({ slug, title, lead, actions, children }: HeadProps) {
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.settings(slug), label: settingsWords.title },
          { href: routes.definitions(slug), label: words.title },
        ]}
        title={title}
        lead={lead}
        actions={actions}
      />
      {children}
    </>
  );
}

const common = ({ slug, own }: DefinitionView) => ({
  operationId: randomUUID(),
  hidden: { definitionId: own.id, version: String(own.version) },
  cancel: { href: routes.definition(slug, own.id), label: formPageWords.cancel },
  labels: fields,
});

function CorrectForm(view: DefinitionView) {
  const { name, definition } = view.own;
  return (
    <Form
      {...common(view)}
      action={correctDefinition.bind(null, view.slug)}
      title={words.correctTitle(name)}
      initial={{ name: [name], edition: [definition.version], source: [definition.source] }}
      submit={words.save}
    >
      <TextField name="name" label={fields.name} hint={hints.name} width="medium" />
      <TextField name="edition" label={fields.edition} hint={hints.edition} width="short" />
      <TextField name="source" label={fields.source} hint={hints.source} />
    </Form>
  );
}

function EndForm(view: DefinitionView) {
  return (
    <Form
      {...common(view)}
      action={endDefinition.bind(null, view.slug)}
      title={words.endTitle(view.own.name)}
      submit={words.saveEnd}
    >
      <DateField name="endOn" label={fields.endOn} hint={hints.endOn} />
    </Form>
  );
}
