import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { longDate, moment } from "./dates";

const many: Record<DocumentKind, string> = {
  plan: "verksamhetsplanerna",
  berattelse: "verksamhetsberättelserna",
};

/** How many are in a state, as a sentence. */
const states: Record<DocumentState, (n: string, one: boolean) => string> = {
  ej_paborjad: (n, one) =>
    one ? "En familjecentral har inte börjat." : `${n} familjecentraler har inte börjat.`,
  utkast: (n, one) => `${n} dokument är ${one ? "ett utkast" : "utkast"}.`,
  inlamnad: (n, one) =>
    `${n} dokument är ${one ? "inlämnat men inte fastställt" : "inlämnade men inte fastställda"}.`,
  ska_kompletteras: (n) => `${n} dokument ska kompletteras.`,
  faststalld: (n, one) =>
    `${n} dokument är ${one ? "fastställt men inte mottaget" : "fastställda men inte mottagna"}.`,
  mottagen: (n, one) => `${n} dokument är ${one ? "mottaget" : "mottagna"}.`,
};

/** Closing a year for plans or reports, and opening it again. */
export const closingWords = {
  title: (kind: DocumentKind, year: number) => `Stäng ${many[kind]} för ${year}`,
  lead: "När året är stängt kan ingen skriva, lämna in eller ändra något i det. Alla dokument står kvar som de är.",
  closed: (kind: DocumentKind, year: number) =>
    `${many[kind].replace(/^v/, "V")} för ${year} är stängda`,
  count: (state: DocumentState, count: number) =>
    states[state](count === 1 ? "Ett" : String(count), count === 1),
  closedBy: (at: string, who: string | null) => `Året stängdes ${at}${who ? ` av ${who}` : ""}.`,
  reopenedBy: (at: string, who: string | null) =>
    `Året har varit stängt. Det öppnades igen ${at}${who ? ` av ${who}` : ""}.`,
  reopenedBefore: (at: string, who: string | null) =>
    `Före det öppnades det igen ${at}${who ? ` av ${who}` : ""}.`,
  kept: "Inget i det kan ändras.",
  frozen: "Inget av detta kan ändras när året är stängt.",
  undo: "Du kan öppna året igen i 30 dagar. Ett enskilt fastställt dokument kan du öppna för rättelse också efter det, med ett skäl som står kvar på dokumentet.",
  look: "Se vad som stängs",
  submit: "Stäng året",
  cancel: "Avbryt",
  documents: "Planer och berättelser",
  reopen: "Öppna året igen",
  reopenLead: (last: Day) =>
    `Året kan öppnas igen till och med ${longDate(last)}. Då går det att skriva och lämna in som förut.`,
  tooLate: (last: Day) =>
    `Året gick att öppna igen till och med ${longDate(last)}. Ett fastställt dokument öppnas för rättelse på dokumentets egen sida.`,
} as const;

type Closing = {
  closedAt: Date | null;
  closedBy: string | null;
  reopenedAt: Date | null;
  reopenedBy: string | null;
};

/** Who closed a year and when, or who opened it again: the sentences that stand on its page and on its documents. */
export function closingSaid({ closedAt, closedBy, reopenedAt, reopenedBy }: Closing): string {
  if (closedAt === null)
    return reopenedAt ? closingWords.reopenedBy(moment(reopenedAt), reopenedBy) : "";
  const said = [closingWords.closedBy(moment(closedAt), closedBy), closingWords.kept];
  if (reopenedAt) said.push(closingWords.reopenedBefore(moment(reopenedAt), reopenedBy));
  return said.join(" ");
}
