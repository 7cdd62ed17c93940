import { Form } from "@/components/form";
import { TextArea, TextField } from "@/components/form/fields";
import { PageHeader } from "@/components/ui/page-header";
import { needWords as words } from "@/lib/i18n/sv/need";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { NeedIntake } from "@/lib/need/queries";
import { routes } from "@/lib/routes";

type Props = {
  data: NeedIntake;
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** A list of children by municipality and year: pasted, or the latest one to change. */
export function NeedIntakePage({ data, action, operationId }: Props) {
  const { slug, list, source } = data;
  const { intake } = words;
  const text = [words.header, ...list].map((row) => row.map((cell) => cell ?? "").join(";"));
  return (
    <>
      <PageHeader
        crumbs={[
          { href: routes.followUp(slug), label: overviewWords.title },
          { href: routes.need(slug), label: words.title },
        ]}
        title={intake.title}
        lead={intake.lead}
      />
      <p className="mb-4">{list.length === 0 ? intake.none : intake.knownLead}</p>
      <Form
        action={action}
        title={intake.title}
        operationId={operationId}
        submit={intake.submit}
        preview
        cancel={{ href: routes.need(slug), label: intake.back }}
        initial={{ list: [text.join("\n")], source: [source] }}
        labels={{ list: intake.list, source: intake.source }}
      >
        <TextArea name="list" label={intake.list} hint={intake.listHint} rows={12} />
        <TextField name="source" label={intake.source} hint={intake.sourceHint} />
      </Form>
    </>
  );
}
