import Link from "next/link";
import { aboutFigures } from "@/components/figure-questions/about-figures";
import { ToAnswer } from "@/components/figure-questions/open-questions";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import type { SectionPageData } from "@/lib/document-page/queries";
import { isOwn } from "@/lib/domain/document-section";
import { sectionWords } from "@/lib/i18n/sv/document-template";
import { documentWords } from "@/lib/i18n/sv/documents";
import { ownHeadingWords } from "@/lib/i18n/sv/own-headings";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { ActivitiesSection } from "./activities-section";
import { SectionBody } from "./document-body";
import { crumbsTo } from "./document-head";
import { LockNotice } from "./document-notices";
import { FiguresSection } from "./figures-section";
import { GoalsSection } from "./goals-section";
import { HandForm } from "./hand-form";
import { OutcomesSection } from "./outcomes-section";
import { farOf } from "./section-far";
import { SectionList } from "./section-list";
import { StaffingSection } from "./staffing-section";
import { ShownText, TextSection } from "./text-section";

/** What the address asks to see of a section: a goal, a form, the text as it will look. */
export type Asked = Record<string, string>;
export type SectionProps = SectionPageData & { asked: Asked };

/** One section: what to write in it, beside the others and how far they have come. */
export function SectionPage(props: SectionProps) {
  const { document, version, section, people, mayWrite, mayLead, readsRegister, guidance } = props;
  const figures = !mayWrite && props.hers.length > 0;
  const { slug, id, kind, year } = document;
  const n = version.sections.findIndex((s) => s.id === section.id) + 1;
  const { word, tone } = farOf(section, version);
  return (
    <>
      {!mayWrite && !figures && (
        <title>{`${section.heading}, ${documentWords.title(kind, year)} – Samma tak`}</title>
      )}
      <PageHeader
        crumbs={crumbsTo(document, readsRegister, true)}
        title={section.heading}
        lead={guidance ?? sectionWords[section.key]?.guidance}
      />
      <p className="-mt-4 mb-6 flex flex-wrap items-baseline gap-x-4 text-small text-muted lg:hidden">
        {words.sectionOf(n, version.sections.length)} <Tag tone={tone}>{word}</Tag>
        <Link
          href={routes.document(slug, id)}
          prefetch={false}
          className="inline-flex min-h-8 items-center"
        >
          {words.allSections}
        </Link>
      </p>
      <div className="grid grid-cols-1 gap-x-[clamp(1.5rem,4vw,4rem)] lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]">
        <div className="hidden lg:block">
          <SectionList
            document={document}
            version={version}
            people={people}
            mayLead={mayLead && document.lock === null}
            current={section.key}
          />
        </div>
        <div className="min-w-0">
          {section.returnedReason && !section.ready && (
            <Notice tone="near" title={words.sectionReturned}>
              <p>{words.quote(section.returnedReason)}</p>
            </Notice>
          )}
          {section.type === "siffror" && (mayWrite || figures) && <ToAnswer document={document} />}
          {mayWrite && <Writing {...props} />}
          {figures && <FiguresSection {...props} />}
          {!mayWrite && (
            <>
              {figures ? (
                <h2 className="!mt-10">{words.figures.theOthers}</h2>
              ) : (
                <LockNotice {...props} />
              )}
              <SectionBody
                section={section}
                version={version}
                about={aboutFigures({ document, version, people })}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Writing(props: SectionProps) {
  const { section, asked, mayLead, document, people } = props;
  if (asked.lamna && mayLead) return <HandForm {...props} />;
  if (asked.visa === "text") return <ShownText {...props} />;
  const handed = section.assignedTo ? people.byId.get(section.assignedTo) : null;
  return (
    <>
      <Kind {...props} />
      {mayLead && (
        <p className="mt-8 border-t border-line pt-4 text-small text-muted" data-noprint>
          {handed && `${words.handedTo(handed).replace(/^s/, "S")}. `}
          <Link
            href={routes.documentSection(document.slug, document.id, section.key, { lamna: "ja" })}
            prefetch={false}
            className="inline-flex min-h-8 items-center"
          >
            {section.type === "siffror" ? words.figures.handAll : words.hand}
          </Link>
          {isOwn(section) && (
            <Link
              href={routes.ownHeading(document.slug, document.id, section.key)}
              prefetch={false}
              className="ml-6 inline-flex min-h-8 items-center"
            >
              {ownHeadingWords.renameLink}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function Kind(props: SectionProps) {
  switch (props.section.type) {
    case "text":
      return <TextSection {...props} />;
    case "mal":
      return <GoalsSection {...props} />;
    case "aktiviteter":
      return <ActivitiesSection {...props} />;
    case "utfall":
      return <OutcomesSection {...props} />;
    case "siffror":
      return <FiguresSection {...props} />;
    case "bemanning":
      return <StaffingSection {...props} />;
  }
}
