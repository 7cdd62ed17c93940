import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { themesWords as words } from "@/lib/i18n/sv/themes";
import { yearWords } from "@/lib/i18n/sv/year";
import { routes } from "@/lib/routes";
import type { ThemesData } from "@/lib/themes/queries";

type Action = Parameters<typeof Form>[0]["action"];
type Props = {
  data: ThemesData;
  actions: Record<"add" | "use", Action>;
  /** A new one for each form. */
  operationId: () => string;
};

/** The themes that goals belong to: the national ones, and the county's own to add and to retire. */
export function ThemesPage({ data, actions, operationId }: Props) {
  const { slug, themes, mayEdit } = data;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[
          { href: routes.documents(slug), label: yearWords.documents },
          { href: routes.rounds(slug), label: yearWords.title },
        ]}
        title={words.title}
        lead={words.lead}
      />
      <Table caption={words.title} hideCaption>
        <thead>
          <tr>
            <Th>{words.name}</Th>
            <Th>{words.whose}</Th>
            <Th right>{words.goals}</Th>
            <Th>{words.state}</Th>
            {mayEdit && <Th>{words.deed}</Th>}
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <Tr key={theme.key}>
              <RowHead>{theme.name}</RowHead>
              <Td label={words.whose}>{theme.own ? words.own : words.national}</Td>
              <Td label={words.goals} right>
                {theme.goals}
              </Td>
              <Td label={words.state}>
                {theme.retired ? words.retired(theme.retiredOn) : words.inUse}
              </Td>
              {mayEdit && (
                <Td label={words.deed}>
                  {theme.id ? (
                    <Form
                      action={actions.use}
                      title={words.title}
                      operationId={operationId()}
                      hidden={{
                        themeId: theme.id,
                        version: String(theme.version),
                        use: theme.retired ? "ja" : "nej",
                      }}
                      submit={[
                        {
                          label: theme.retired
                            ? words.bringBack(theme.name)
                            : words.retire(theme.name),
                          look: "quiet",
                        },
                      ]}
                      labels={{}}
                    />
                  ) : (
                    "–"
                  )}
                </Td>
              )}
            </Tr>
          ))}
        </tbody>
      </Table>
      {themes.some((theme) => theme.own) && (
        <p className="mt-3 mb-6 text-small text-muted">{words.stays}</p>
      )}
      {mayEdit && (
        <Section title={words.add}>
          <Form
            action={actions.add}
            title={words.title}
            operationId={operationId()}
            submit={words.submit}
            labels={{ name: words.name }}
          >
            <TextField name="name" label={words.name} hint={words.nameHint} />
          </Form>
        </Section>
      )}
    </>
  );
}
