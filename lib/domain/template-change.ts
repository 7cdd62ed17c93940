import { type DocumentState, isOpenForWriting } from "./document";
import type { SectionType } from "./document-section";

/** What hangs under a section of a draft, as far as the rule asks about it. */
export type Beneath = {
  type: SectionType;
  body: string;
  /** The rows that were fetched from the register. */
  facts: number;
  /** Whether somebody has said that it is right as it stands. */
  ready: boolean;
  /** Whether somebody has sent it back with a reason. */
  returned: boolean;
  goals: number;
  activities: number;
  /** The figures that have an answer or a comment. */
  figures: number;
};

/**
 * Whether anything hangs under a section of a draft: words, or what is written or was fetched beneath its heading. Such a
 * section is never taken out of a draft, for with its heading all that would be hidden. Source: issue 4, a changed
 * template never loses local text.
 */
export function holdsSomething(section: Beneath): boolean {
  if (section.body.trim() !== "" || section.returned) return true;
  const beneath: Record<SectionType, number> = {
    text: 0,
    mal: section.goals,
    aktiviteter: section.activities,
    utfall: section.goals,
    siffror: section.figures,
    bemanning: section.facts + Number(section.ready),
  };
  return beneath[section.type] > 0;
}

/**
 * Whether a changed template reaches what somebody has begun: only while it is written in. What has been handed in lies
 * before its reviewer as it was, and the next version of a file has its text in the file. Source: issue 4, Templates and
 * the year.
 */
export const templateReaches = (draft: { state: DocumentState; ofFile: boolean }): boolean =>
  isOpenForWriting(draft.state) && !draft.ofFile;

/** How a heading can be moved among those that are used. */
export type Move = "upp" | "ned";

/**
 * The keys of the used headings in their order once one of them has changed places with its neighbour; the same where it
 * has none on that side. Headings that are not used are no neighbours. Source: issue 4, Templates.
 */
export function movedKeys(keys: readonly string[], key: string, move: Move): string[] {
  const at = keys.indexOf(key);
  const to = move === "upp" ? at - 1 : at + 1;
  const [moved, neighbour] = [keys[at], keys[to]];
  if (moved === undefined || neighbour === undefined) return [...keys];
  return keys.map((one, i) => (i === at ? neighbour : i === to ? moved : one));
}
