import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { Content } from "@/lib/agreement-content/queries";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import { contentChecklist } from "@/lib/domain/content-checklist";
import {
  contentItemWords,
  coverageWord,
  contentWords as words,
} from "@/lib/i18n/sv/agreement-content";
import { routes } from "@/lib/routes";
import { ContentTable } from "./content-table";

type Props = {
  slug: string;
  agreement: AgreementRecord;
  content: Content | null;
  mayEdit: boolean;
};

/** How much of the agreement has been looked through, how it departs from the county's frame, and the whole checklist. */
export function ContentPart({ slug, agreement, content, mayEdit }: Props) {
  if (!content) return null;
  const { coverage, compares, items } = content;
  const missing = items.flatMap(({ key, found }) =>
    found?.state === "saknas" ? [contentItemWords[key]] : [],
  );
  return (
    <Section
      title={words.title}
      id="checklista"
      actions={
        mayEdit && (
          <ButtonLink look="plain" href={routes.agreementContent(slug, agreement.id)}>
            {words.review}
          </ButtonLink>
        )
      }
    >
      <p className="mb-3">
        <b>{coverageWord(coverage)}.</b> {missing.length > 0 && words.missing(missing)}
      </p>
      {compares && <Deviations slug={slug} content={content} />}
      {coverage.reviewed > 0 && (
        <Disclosure summary={words.whole}>
          <p className="mb-2 text-small text-muted">{words.version(contentChecklist.version)}</p>
          <ContentTable caption={words.caption} items={items} compares={compares} sources />
        </Disclosure>
      )}
    </Section>
  );
}

/** The clauses that go further than the county's frame, or are missing against it. */
function Deviations({ slug, content }: { slug: string; content: Content }) {
  const { coverage, items, frames, earlier } = content;
  const differing = items.filter(({ found }) => found?.compared && found.compared !== "samma");
  return (
    <>
      <h3>{words.deviations}</h3>
      {frames.length > 0 && (
        <p className="mb-2 text-small text-muted">
          {words.form.frame}{" "}
          {frames.map(({ id, title }, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <Link href={routes.agreement(slug, id)} prefetch={false}>
                {title}
              </Link>
            </span>
          ))}
        </p>
      )}
      {earlier.count > 0 && (
        <p className="mb-2">{words.earlierFrame(earlier.count, earlier.titles)}</p>
      )}
      {differing.length === 0 ? (
        <p className="mb-4 text-muted">{words.noDeviations(coverage.compared)}</p>
      ) : (
        <div className="mb-4">
          <ContentTable caption={words.deviations} items={differing} compares />
        </div>
      )}
    </>
  );
}
