import Link from "next/link";
import { aboutFigures } from "@/components/figure-questions/about-figures";
import { AskedAside } from "@/components/figure-questions/open-questions";
import { FiguresBeside } from "@/components/filing/figures-beside";
import { FileInstead } from "@/components/filing/file-instead";
import { FollowUpSide } from "@/components/follow-up/follow-up-beside";
import { Columns } from "@/components/ui/columns";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { DocumentPageData } from "@/lib/document-page/queries";
import { progressOf } from "@/lib/domain/document-content";
import { documentWords } from "@/lib/i18n/sv/documents";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";
import { Difference } from "./difference";
import { DocumentBody } from "./document-body";
import { DocumentHead } from "./document-head";
import { ClosedNotice, LockNotice, ReturnedNotice, StandingNotice } from "./document-notices";
import { DocumentSteps, Events, Files, Versions } from "./document-side";
import { SectionList } from "./section-list";

/** One plan or report: to whoever writes it the sections and how far they have come, to others the text itself. */
export function DocumentPage(data: DocumentPageData) {
  const { document, version, before, writes, asked, mayLead, mayWriteIn, people } = data;
  const { done, all, left } = progressOf(version.sections);
  const title = documentWords.title(document.kind, document.year);
  const latest = document.draft ?? document.adopted;
  // Whoever only reads, or decides, has not come to write.
  const mightWrite = mayLead || !data.readsRegister;
  const more = !writes
    ? ""
    : mayLead
      ? words.progress(done, all, left)
      : words.yours(mayWriteIn.size, data.handedFigures);
  return (
    <>
      <title>{`${title}, ${version.centreName ?? document.centre.name} – Samma tak`}</title>
      <DocumentHead {...data} more={more} />
      {asked && version.id !== latest?.id && (
        <Notice>
          <p>
            {version.abandonedAt
              ? words.version.abandonedNow(version.number)
              : words.version.old(version.number)}{" "}
            <Link href={routes.document(document.slug, document.id)} prefetch={false}>
              {words.version.latest}
            </Link>
          </p>
        </Notice>
      )}
      {!asked && <ReturnedNotice {...data} />}
      {!asked && !writes && mightWrite ? <LockNotice {...data} /> : <ClosedNotice {...data} />}
      {!asked && <StandingNotice {...data} />}
      <Columns
        main={
          writes ? (
            <Section title={words.sections}>
              {mayLead && <AskedAside document={document} />}
              <SectionList
                document={document}
                version={version}
                people={people}
                mayLead={mayLead}
              />
              {mayLead && <FileInstead document={document} />}
            </Section>
          ) : (
            <>
              <Files {...data} />
              <FiguresBeside {...data} />
              <DocumentBody
                version={version}
                thread={threadOf(data)}
                about={asked ? null : aboutFigures(data)}
              />
              {before && <Difference version={version} before={before} />}
            </>
          )
        }
        side={
          <>
            {!asked && <DocumentSteps document={document} />}
            <FollowUpSide told={data.followUp} slug={document.slug} documentId={document.id} />
            <Versions {...data} />
            <Events {...data} />
            {writes && before && <Difference version={version} before={before} />}
          </>
        }
      />
    </>
  );
}

/** Whoever reads the county's documents can follow a goal to those that share what it works on. */
function threadOf({ document, version, readsRegister }: DocumentPageData) {
  const { slug, kind, year } = document;
  return readsRegister ? { slug, kind, year, adopted: version.frozenAt !== null } : null;
}
