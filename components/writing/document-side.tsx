import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import type { DocumentPageData } from "@/lib/document-page/queries";
import { obstacleOf } from "@/lib/documents/keeping";
import type { DocumentView } from "@/lib/documents/queries";
import { type DocumentStep, stepsFrom } from "@/lib/domain/document";
import { moment, shortDate } from "@/lib/i18n/sv/dates";
import { protocolWords } from "@/lib/i18n/sv/protocols";
import { ruleWords } from "@/lib/i18n/sv/rules";
import { stepWords, writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

/** What brings the document on, and stands first. */
const leadsOn = (step: DocumentStep) => step === "adopt" || step === "receive";

/** The steps that lie open to the person now, apart from handing in, which ends the list of sections. */
function openSteps(document: DocumentView): DocumentStep[] {
  const { state, parties } = document;
  const open = stepsFrom(state, parties).filter((step) => {
    if (step === "begin" || step === "submit") return false;
    if (step === "record_adoption" && state !== "inlamnad") return false;
    // The protocol is put beside it where the decision is recorded.
    // And what the county has asked is closed by whoever would receive it.
    return [null, "protocol_missing", "questions_open"].includes(obstacleOf(document, step));
  });
  return open.toSorted((a, b) => Number(leadsOn(b)) - Number(leadsOn(a)));
}

/** What the person may do with the document: each deed beside what happens then. */
export function DocumentSteps({ document }: { document: DocumentView }) {
  const steps = openSteps(document);
  // She who handed in sees why she does not decide, and who does.
  const another = (["adopt", "record_adoption"] as const).some(
    (step) => obstacleOf(document, step) === "handed_in_by_her",
  );
  if (steps.length === 0 && !another) return null;
  return (
    <Section title={words.canDo}>
      {another && <p className="mb-4">{ruleWords.adoption_by_another}</p>}
      <ul className="grid gap-4">
        {steps.map((step) => (
          <li key={step}>
            <ButtonLink
              href={routes.documentStep(document.slug, document.id, step)}
              look={leadsOn(step) ? "main" : "quiet"}
            >
              {stepWords[step].deed}
            </ButtonLink>
            <p className="mt-1 text-small text-muted">{stepWords[step].says}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Shown = Pick<DocumentPageData, "document" | "version" | "people">;

export function Versions({ document, version, before }: Shown & Pick<DocumentPageData, "before">) {
  if (document.versions.length < 2) return null;
  return (
    <Section title={words.versions}>
      <ul className="grid gap-1">
        {document.versions.map(({ id, number, adoptedOn, abandonedAt }) => {
          const written = abandonedAt ? words.version.abandoned : words.version.draft;
          const said = words.version.is(
            number,
            adoptedOn ? words.version.adoptedOn(adoptedOn) : written,
          );
          return (
            <li key={id}>
              {id === version.id ? (
                <span>
                  {said} <span className="text-muted">({words.version.current})</span>
                </span>
              ) : (
                <Link
                  href={routes.document(document.slug, document.id, { version: String(number) })}
                  prefetch={false}
                >
                  {said}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {before && (
        <p className="mt-2">
          <a href="#skiljer">{words.differs(before.number)}</a>
        </p>
      )}
    </Section>
  );
}

/** Every step the document has taken, the latest first. */
export function Events({ document, people }: Shown) {
  const entries = document.events.toReversed().map((event) => ({
    id: event.id,
    when: shortDate(event.onDay),
    who: (event.actorId && people.byUser.get(event.actorId)) || "",
    what: words.eventWords[event.step] ?? event.step,
    reason: event.reason,
    decision: event.decision,
  }));
  return (
    <Section title={words.events}>
      <Timeline entries={entries} />
    </Section>
  );
}

/** The file of a version that was handed in as one, and the protocol of the decision on it. */
export function Files({ document, version }: Shown) {
  return (
    <>
      <FileList document={document} title={words.fileTitle} files={version.files} />
      <FileList document={document} title={protocolWords.title} files={version.protocols} />
    </>
  );
}

type FileListProps = Pick<Shown, "document"> & {
  title: string;
  files: Shown["version"]["files"];
};

function FileList({ document, title, files }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {files.map(({ file }) => (
          <li key={file.id}>
            <a href={routes.documentFile(document.slug, document.id, file.id)}>
              {words.file(file.name, words.fileSize(file.size))}
            </a>
            <span className="block text-small text-muted">{words.fileAt(moment(file.at))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
