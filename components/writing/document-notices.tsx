import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { DocumentPageData } from "@/lib/document-page/queries";
import type { LockReason } from "@/lib/domain/document-year";
import { closingSaid } from "@/lib/i18n/sv/closing";
import { leaveWords } from "@/lib/i18n/sv/leave";
import { writingWords as words } from "@/lib/i18n/sv/writing";
import { routes } from "@/lib/routes";

type Data = Pick<DocumentPageData, "document" | "people" | "ask">;
type Where = { section?: { key: string } | null };

const locking: Partial<Record<LockReason, readonly string[]>> = {
  submitted: ["submit"],
  adopted: ["adopt", "record_adoption", "filed"],
  received: ["receive"],
};

/** What whoever writes cannot mend by a step of her own. */
const countysToMend: readonly LockReason[] = [
  "not_open",
  "locked",
  "section_locked",
  "year_closed",
  "centre_closed",
];

/**
 * Why the document cannot be written in, or one of its sections (null is a new one): what happened, who did it and when,
 * and whom to ask.
 */
export function LockNotice({ document, people, ask, section }: Data & Where) {
  const { events, kind, openSections } = document;
  const shut =
    section !== undefined && openSections && !openSections.includes(section?.key ?? "")
      ? ("section_locked" as const)
      : null;
  const lock = document.lock ?? shut;
  const lockForAll = document.lockForAll ?? shut;
  if (lock === null) return null;
  const reason = lock === "no_right" ? lockForAll : lock;
  const event = events.findLast((e) => (reason && locking[reason]?.includes(e.step)) ?? false);
  const who = event?.actorId ? people.byUser.get(event.actorId) : null;
  const opened = document.round?.deadlines;
  return (
    <Notice title={reason === null || reason === "no_right" ? words.noRight : words.lockTitle}>
      {reason !== null && reason !== "no_right" && (
        <p>
          {reason === "year_closed" && document.closing
            ? closingSaid(document.closing)
            : words.lockReason(reason, kind)}
          {event &&
            ` ${words.lockedBy(words.eventWords[event.step] ?? "", who ?? words.somebody, event.onDay)}`}
          {reason === "not_open" && opened && ` ${words.opensOn(opened.opensOn)}`}
          {reason === "locked" && opened?.lastOn && ` ${words.lastOn(opened.lastOn)}`}
          {reason === "section_locked" &&
            document.leaves.map((l) => l.headings.length > 0 && ` ${leaveWords.onlyFor(l)}`)}
        </p>
      )}
      <p>{whomToAsk({ document, ask }, reason)}</p>
    </Notice>
  );
}

/** Nobody is sent to herself: whoever writes asks the group or the county, and the county asks whoever writes. */
function whomToAsk({ document, ask }: Pick<Data, "document" | "ask">, reason: LockReason | null) {
  const local = ask.local.map((p) => p.name);
  const county = ask.county.map((p) => p.name);
  if (reason === null || reason === "no_right") return words.noRightLead(local);
  if (document.parties.includes("county")) return words.askWriter(local);
  if (countysToMend.includes(reason)) return words.askCounty(county);
  if (!document.parties.includes("writer")) return words.askWriter(local);
  const groups = document.groups.map((group) => group.name);
  return reason === "submitted" ? words.askGroup(groups) : words.askCounty(county);
}

/** To whoever reads a document of a closed year: that it is closed, by whom and when. */
export function ClosedNotice({ document }: Pick<Data, "document">) {
  const { closing, held } = document;
  if (!closing || !held) return null;
  return (
    <Notice>
      <p>{closingSaid(closing)}</p>
    </Notice>
  );
}

/** Why the document has come back, in the words of whoever sent it. */
export function ReturnedNotice({ document, people }: Data) {
  if (document.state !== "ska_kompletteras") return null;
  const event = document.events.findLast((e) => e.reason !== null);
  if (!event) return null;
  const by = ["return_by_county", "request_correction", "correct_closed"].includes(event.step)
    ? "county"
    : "group";
  const section = document.draft?.sections.find((s) => s.key === event.sectionKey);
  const who = event.actorId ? (people.byUser.get(event.actorId) ?? null) : null;
  return (
    <Notice tone="near" title={words.returned}>
      <p>
        {words.returnedBy(who, by, event.onDay)} {words.quote(event.reason ?? "")}{" "}
        {section && (
          <Link
            href={routes.documentSection(document.slug, document.id, section.key)}
            prefetch={false}
          >
            {words.toSection(section.heading)}
          </Link>
        )}
      </p>
    </Notice>
  );
}

/** Longer time or an exemption, and an adopted version that stands while the next is written. */
export function StandingNotice({ document, version }: Data & Pick<DocumentPageData, "version">) {
  const { leaves, adopted, draft, today, reopenedOn } = document;
  return (
    <>
      {reopenedOn && (
        <Notice>
          <p>{words.version.reopened(reopenedOn)}</p>
        </Notice>
      )}
      {leaves.map((leave) => (
        <Notice key={leave.id}>
          <p>{leaveWords.said(leave, today)}</p>
        </Notice>
      ))}
      {adopted && draft && version.id === draft.id && (
        <Notice>
          <p>
            {words.version.stands(adopted.number)}{" "}
            {draft.reason && `${words.version.why} ${words.quote(draft.reason)}`}
          </p>
        </Notice>
      )}
    </>
  );
}
