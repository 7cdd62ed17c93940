import { Form } from "@/components/form";
import { DateField, TextArea } from "@/components/form/fields";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { intakeWords as words } from "@/lib/i18n/sv/intake";
import { registerWords } from "@/lib/i18n/sv/register";
import { routes } from "@/lib/routes";

type Props = {
  slug: string;
  today: string;
  action: Parameters<typeof Form>[0]["action"];
  operationId: string;
  problem: string | null;
};

/** Two ways in for a list: pasted, or a file by a small form of its own. */
export function IntakePage({ slug, today, action, operationId, problem }: Props) {
  return (
    <>
      <PageHeader
        crumbs={[{ href: routes.centres(slug), label: registerWords.title }]}
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink look="quiet" href={`${routes.intake(slug)}/mall.csv`}>
            {words.template}
          </ButtonLink>
        }
      />
      {problem && (
        <div role="alert">
          <Notice tone="late">{problem}</Notice>
        </div>
      )}
      <Section title={words.pasteTitle}>
        <Form
          action={action}
          title={words.title}
          operationId={operationId}
          submit={words.submit}
          initial={{ fromOn: [today] }}
          labels={{ list: words.pasteLabel, fromOn: words.fromOn }}
        >
          <TextArea name="list" label={words.pasteLabel} hint={words.pasteHint} rows={8} />
          <DateField name="fromOn" label={words.fromOn} hint={words.fromOnHint} />
        </Form>
      </Section>
      <Section title={words.fileTitle}>
        <form action={`${routes.intake(slug)}/fil`} method="post" encType="multipart/form-data">
          <label htmlFor="fil" className="mb-1 block font-semibold">
            {words.fileLabel}
          </label>
          <input
            id="fil"
            name="fil"
            type="file"
            accept=".csv,.txt,.xlsx"
            required
            className="mb-4 block max-w-full"
          />
          <label htmlFor="filFromOn" className="mb-1 block font-semibold">
            {words.fromOn}
          </label>
          <p id="fil-hint" className="mb-1 text-small text-muted">
            {words.fromOnHint}
          </p>
          <input
            id="filFromOn"
            name="fromOn"
            defaultValue={today}
            inputMode="numeric"
            aria-describedby="fil-hint"
            className="mb-4 !max-w-[9rem]"
          />
          <div>
            <Button look="quiet">{words.submit}</Button>
          </div>
        </form>
      </Section>
      <Section title={words.columnsTitle}>
        <p>{words.columns}</p>
      </Section>
    </>
  );
}
