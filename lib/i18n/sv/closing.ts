import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { longDate } from "./dates";
import { documentStateWords } from "./documents";
import { midSentence } from "./sentence";

const many: Record<DocumentKind, string> = {
  plan: "verksamhetsplanerna",
  berattelse: "verksamhetsberättelserna",
};

/** Closing a year for plans or reports, and opening it again. */
export const closingWords = {
  title: (kind: DocumentKind, year: number) => `Stäng ${many[kind]} för ${year}`,
  lead: "När året är stängt kan ingen skriva, lämna in eller ändra något i det. Alla dokument står kvar som de är.",
  closed: (kind: DocumentKind, year: number) =>
    `${many[kind].replace(/^v/, "V")} för ${year} är stängda.`,
  count: (state: DocumentState, count: number) => {
    if (state === "ej_paborjad")
      return count === 1
        ? "En familjecentral har inte börjat."
        : `${count} familjecentraler har inte börjat.`;
    const which = midSentence(documentStateWords[state]);
    return count === 1
      ? `Ett dokument är i läget ${which}.`
      : `${count} dokument är i läget ${which}.`;
  },
  frozen: "Inget av detta kan ändras när året är stängt.",
  undo: "Du kan öppna året igen i 30 dagar.",
  submit: "Stäng året",
  cancel: "Avbryt",
  documents: "Planer och berättelser",
  reopen: "Öppna året igen",
  reopenLead: (last: Day) => `Det går till och med ${longDate(last)}.`,
  tooLate: (last: Day) => `Det gick att öppna igen till och med ${longDate(last)}.`,
} as const;
