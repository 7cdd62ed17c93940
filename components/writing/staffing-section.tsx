import { randomUUID } from "node:crypto";
import Link from "next/link";
import { Form } from "@/components/form";
import { TextArea } from "@/components/form/fields";
import { confirmSection } from "@/lib/fetched/actions";
import { serviceWords } from "@/lib/i18n/sv/services";
import { writingWords } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { saveSection } from "@/lib/writing/actions";
import { ReadStaffing } from "./read-facts";
import type { SectionProps } from "./section-page";
import { hiddenOf, titleOf } from "./text-section";

const words = writingWords.staffing;

/** The staffing from the register: right as it stands, mended there, or fetched once more. */
export function StaffingSection(props: SectionProps) {
  const { document, section, mayLead } = props;
  const { slug, centre } = document;
  return (
    <>
      <ReadStaffing section={section} />
      {mayLead && (
        <>
          <p className="mb-3 text-small text-muted">
            {words.mend}{" "}
            {centre.record.services.map((service, i) => (
              <span key={service.id}>
                {i > 0 && " · "}
                <Link href={routes.staffing(slug, centre.id, service.id)} prefetch={false}>
                  {service.unit?.profiles.at(-1)?.name ?? serviceWords[service.type]}
                </Link>
              </span>
            ))}
          </p>
          <Form
            action={confirmSection.bind(null, slug)}
            title={titleOf(props)}
            operationId={randomUUID()}
            hidden={hiddenOf(props)}
            submit={[{ label: words.fetchAgain, name: "how", value: "hamta", look: "quiet" }]}
            labels={{}}
          />
        </>
      )}
      <div className="mt-7 border-t border-line pt-5">
        <Form
          action={saveSection.bind(null, slug)}
          title={titleOf(props)}
          operationId={randomUUID()}
          hidden={hiddenOf(props)}
          initial={{ body: [section.body] }}
          submit={[
            { label: words.right, name: "ready", value: "ja" },
            { label: words.saveOnly, look: "quiet" },
          ]}
          labels={{ body: words.comment }}
        >
          <TextArea name="body" label={words.comment} hint={words.commentHint} rows={4} optional />
        </Form>
      </div>
    </>
  );
}
