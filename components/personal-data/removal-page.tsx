import { randomUUID } from "node:crypto";
import { Form } from "@/components/form";
import { TextArea } from "@/components/form/fields";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { assignmentWords } from "@/lib/i18n/sv/assignments";
import { formPageWords } from "@/lib/i18n/sv/form-page";
import { personalDataWords } from "@/lib/i18n/sv/personal-data";
import { pseudonymisePerson } from "@/lib/personal-data/actions";
import type { Removal } from "@/lib/personal-data/queries";
import { routes } from "@/lib/routes";
import { crumbsOf } from "./crumbs";

const words = personalDataWords.remove;

/** Before somebody's data are taken away for good: why, and what follows. */
export function RemovalPage({ slug, person, whyNot }: Removal) {
  const title = words.title(person.name);
  return (
    <>
      <PageHeader
        crumbs={[
          ...crumbsOf(slug, person),
          { href: routes.personalData(slug, person.id), label: personalDataWords.title },
        ]}
        title={title}
        lead={words.lead}
      />
      {whyNot === null ? (
        <Form
          action={pseudonymisePerson.bind(null, slug)}
          title={title}
          operationId={randomUUID()}
          hidden={{ personId: person.id, version: String(person.version) }}
          submit={words.submit}
          cancel={{ href: routes.personalData(slug, person.id), label: formPageWords.cancel }}
          labels={{ reason: assignmentWords.fields.reason }}
          preview
        >
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} />
        </Form>
      ) : (
        <>
          <title>{`${title} – Samma tak`}</title>
          <Notice tone="near">
            <p>{words.whyNot[whyNot]}</p>
          </Notice>
          <ButtonLink look="quiet" href={routes.person(slug, person.id)}>
            {words.backToPerson}
          </ButtonLink>
        </>
      )}
    </>
  );
}
