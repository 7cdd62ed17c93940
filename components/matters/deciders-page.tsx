import { Form } from "@/components/form";
import { TextField } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { matterWords as words } from "@/lib/i18n/sv/matters";
import { routes } from "@/lib/routes";

type Action = Parameters<typeof Form>[0]["action"];
type Decider = { id: string; version: number; name: string };
type Props = {
  slug: string;
  deciders: readonly Decider[];
  /** The one that is to be renamed or removed. */
  chosen: Decider | null;
  add: Action;
  rename: Action;
  remove: Action;
  operationIds: [string, string];
};

/** The bodies and roles of the table: those there are, one more, another name. */
export function DecidersPage(props: Props) {
  const { slug, deciders, chosen, add, rename, remove, operationIds } = props;
  const title = chosen ? words.renameDecider(chosen.name) : words.deciders;
  const crumbs = [{ href: routes.matters(slug), label: words.title }];
  const cancel = { href: routes.deciders(slug), label: words.cancel };
  const field = { labels: { name: words.fields.name }, operationId: operationIds[0], title };
  if (chosen) {
    const hidden = { deciderId: chosen.id, version: String(chosen.version) };
    return (
      <>
        <PageHeader
          crumbs={[...crumbs, { href: routes.deciders(slug), label: words.deciders }]}
          title={title}
        />
        <Form
          {...field}
          action={rename}
          hidden={hidden}
          initial={{ name: [chosen.name] }}
          submit={words.save}
          cancel={cancel}
        >
          <TextField name="name" label={words.fields.name} />
        </Form>
        <div className="mt-9">
          <Section title={words.removeDecider(chosen.name)}>
            <Form
              action={remove}
              title={title}
              operationId={operationIds[1]}
              hidden={hidden}
              submit={[{ label: words.removeShort, look: "quiet" }]}
              labels={{}}
              preview
            />
          </Section>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeader crumbs={crumbs} title={title} />
      <ul className="mb-8 max-w-measure">
        {deciders.map(({ id, name }) => (
          <li
            key={id}
            className="flex items-center justify-between gap-4 border-b border-line py-1"
          >
            <span>{name}</span>
            <ButtonLink look="plain" href={routes.deciders(slug, { andra: id })}>
              {words.change}
              <span className="sr-only"> {name}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
      <Section title={words.addDecider}>
        <Form {...field} action={add} submit={words.addShort}>
          <TextField name="name" label={words.fields.name} />
        </Form>
      </Section>
    </>
  );
}
