import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { isOwn } from "@/lib/domain/document-section";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { ownHeadingWords } from "@/lib/i18n/sv/own-headings";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { farOf } from "./section-far";

type Props = {
  document: Pick<DocumentView, "id" | "slug" | "round" | "openSections">;
  version: Version;
  people: { byId: Map<string, string>; me: string | null };
  /** Whoever hands the document in goes on to that last. */
  mayLead: boolean;
  /** The section that is open now. */
  current?: string;
};

/** The sections in their order, each with how far it has come; last the way to hand it all in. */
export function SectionList({ document, version, people, mayLead, current }: Props) {
  const { slug, id, openSections } = document;
  const shut = (key: string) => openSections !== null && !openSections.includes(key);
  const handed = (to: string) =>
    to === people.me ? words.handedToYou : words.handedTo(people.byId.get(to) ?? words.somebody);
  return (
    <nav aria-label={words.sections} className="print:block">
      <ol className="list-decimal pl-6 marker:text-muted">
        {version.sections.map((section) => {
          const { word, tone } = farOf(section, version);
          const here = section.key === current;
          return (
            <li key={section.id} className={`py-1.5 pl-1 ${current ? "" : "border-b border-line"}`}>
              <div
                className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 ${current ? "" : "justify-between"}`}
              >
                <span className="min-w-0 hyphens-auto">
                  <Link
                    href={routes.documentSection(slug, id, section.key)}
                    prefetch={false}
                    className={`inline-flex min-h-8 items-center ${here ? "font-bold text-ink no-underline" : ""}`}
                    {...(here ? { "aria-current": "step" as const } : {})}
                  >
                    {section.heading}
                  </Link>
                  {shut(section.key) && (
                    <span className="text-small text-muted"> ({words.sectionLocked})</span>
                  )}
                  {!section.required && !current && (
                    <span className="text-small text-muted">
                      {" "}
                      ({isOwn(section) ? ownHeadingWords.own : words.optional})
                    </span>
                  )}
                </span>
                <Tag tone={tone}>{word}</Tag>
              </div>
              {section.assignedTo && (
                <div className="text-small text-muted">{handed(section.assignedTo)}</div>
              )}
              {section.type === "siffror" &&
                version.figures.map(
                  ({ id, key, assignedTo }) =>
                    assignedTo && (
                      <div key={id} className="text-small text-muted">
                        {words.figures.handed(figureWords[key]?.label ?? key, handed(assignedTo))}
                      </div>
                    ),
                )}
              {!current && section.returnedReason && !section.ready && (
                <div className="max-w-measure text-small">
                  {words.quote(section.returnedReason)}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {mayLead && document.round?.localHeadings && openSections === null && !current && (
        <p className="mt-3">
          <Link
            href={routes.newOwnHeading(slug, id)}
            prefetch={false}
            className="inline-flex min-h-8 items-center"
          >
            {ownHeadingWords.addLink}
          </Link>
        </p>
      )}
      {mayLead && (
        <p className="mt-5">
          {current ? (
            <Link
              href={routes.documentReview(slug, id)}
              prefetch={false}
              className="inline-flex min-h-8 items-center"
            >
              {words.review}
            </Link>
          ) : (
            <ButtonLink href={routes.documentReview(slug, id)}>{words.review}</ButtonLink>
          )}
        </p>
      )}
    </nav>
  );
}
