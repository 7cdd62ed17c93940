import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { longDate } from "./dates";

type Granted = { kind: "befriad" | "forlangd"; untilOn: Day; headings: readonly string[] };
type LeaveSaid = Granted & { reason: string };

const names = { plan: "planen", berattelse: "berättelsen" } satisfies Record<DocumentKind, string>;

const together = new Intl.ListFormat("sv", { type: "conjunction" });
const forOnly = (headings: readonly string[]) =>
  headings.length === 0
    ? ""
    : ` bara för ${headings.length === 1 ? "avsnittet" : "avsnitten"} ${together.format(headings.map((h) => `”${h}”`))}`;

const granted = ({ kind, untilOn, headings }: Granted) =>
  `${kind === "befriad" ? "slipper lämna in" : `längre tid${forOnly(headings)}`} till och med ${longDate(untilOn)}`;

/** Longer time and exemption for one centre. */
export const leaveWords = {
  title: (kind: DocumentKind, year: number) =>
    `Längre tid eller undantag för ${names[kind]} ${year}`,
  lead: (centre: string) =>
    `Gäller bara ${centre}, och upphör av sig självt. Skälet står på dokumentet och syns för alla som läser det.`,
  what: "Vad familjecentralen får",
  kinds: {
    forlangd: "Längre tid",
    befriad: "Slipper lämna in",
  },
  hints: {
    forlangd: "Det som kommer in till och med dagen räknas som i tid.",
    befriad: "Räknas inte bland dem som ska lämna, till och med dagen.",
  },
  untilOn: "Till och med",
  reason: "Skäl",
  reasonHint: "Skriv inget om enskilda personer.",
  give: "Ge",
  replace: "Ersätt",
  cancel: "Avbryt",
  stands: "Det här gäller nu",
  end: "Avsluta i dag",
  /** What follows when the leave that holds is ended: the one before it, or what all others have. */
  endLead: (after: Granted | null, part: boolean) =>
    `${after ? `Då gäller i stället det som gällde innan: ${granted(after)}.` : part ? "Avsnitten har då samma sista dag som resten av dokumentet." : "Familjecentralen ska då lämna in som alla andra."} Det som redan är inlämnat i tid är fortfarande i tid.`,
  replaceLead:
    "Det nya gäller i stället för det som gäller nu, också om det är kortare. Längre tid för vissa avsnitt gäller bredvid den för hela dokumentet.",
  sections: "Bara vissa avsnitt",
  sectionsHint: (lastOn: Day) =>
    `Välj inget om tiden är för hela dokumentet. Annars låses de andra avsnitten efter ${longDate(lastOn)}, den sista dagen att skriva.`,
  onlyFor: (leave: Granted) => `Familjecentralen har ${granted(leave)}.`,
  /** What stands on the document, in the matrix' rows and in the centre's year. */
  said: ({ kind, untilOn, reason, headings }: LeaveSaid, today: Day) =>
    kind === "befriad"
      ? `${untilOn < today ? "Slapp" : "Slipper"} lämna in till och med ${longDate(untilOn)}. Skäl: ${reason}`
      : `${untilOn < today ? "Hade" : "Har"} längre tid${forOnly(headings)}, till och med ${longDate(untilOn)}. Skäl: ${reason}`,
} as const;
