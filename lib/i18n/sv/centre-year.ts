import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { LockReason } from "@/lib/domain/document-year";
import { movedSaid } from "./bank-days";
import { longDate } from "./dates";

/** A centre's own year: what to file, by when, how far. */
export const centreYearWords = {
  title: (mine: boolean) => (mine ? "Min plan och berättelse" : "Plan och berättelse"),
  lead: (centre: string, count: number) =>
    count === 0
      ? `${centre} har inget att skriva just nu.`
      : count === 1
        ? `${centre} har ett dokument att skriva och lämna in.`
        : `${centre} har ${count} dokument att skriva och lämna in.`,
  others: "Du samordnar också:",
  by: (deadline: Day, today: Day) =>
    `${deadline < today ? "Skulle ha lämnats" : "Lämnas"} in senast ${longDate(deadline)}.`,
  grace: (grace: Day) => `Det som kommer till och med ${longDate(grace)} räknas som i tid.`,
  submitted: (on: Day) => `Inlämnad ${longDate(on)}.`,
  progress: (done: number, total: number) => `${done} av ${total} avsnitt har innehåll.`,
  left: (count: number) =>
    count === 0
      ? "Allt som krävs är ifyllt: granska och lämna in."
      : count === 1
        ? "Ett avsnitt som krävs är kvar."
        : `${count} avsnitt som krävs är kvar.`,
  version: (number: number) =>
    `Version ${number} skrivs. Den fastställda gäller tills gruppen fastställer den nya.`,
  next: {
    inlamnad: "Väntar på att styrgruppen tar ställning.",
    faststalld: "Styrgruppen har fastställt. Väntar på att länet tar emot.",
    mottagen: "Länet har tagit emot. Det finns inget mer att göra.",
    ska_kompletteras: "Har kommit tillbaka för komplettering. Vad som saknas står på dokumentet.",
  } as Partial<Record<DocumentState, string>>,
  begin: (kind: DocumentKind, year: number) => `Börja skriva ${midName(kind)} ${year}`,
  fetched: "Målen hämtas ur den fastställda planen, bemanningen ur registret.",
  nothingFetched:
    "Det finns inga mål att hämta ur en fastställd plan. De går att skriva i berättelsen i stället.",
  go: "Fortsätt där du slutade",
  review: "Granska och lämna in",
  see: (kind: DocumentKind, year: number) => `Se ${midName(kind)} ${year}`,
  file: "Lämna in som fil",
  fileLead: "Är en plan eller berättelse redan skriven och fastställd någon annanstans?",
  leave: "Längre tid eller undantag",
  moved: (from: Day) => `Dagen är ${movedSaid(from)}.`,
  lock: {
    not_open: "Går inte att skriva i än.",
    locked: "Tiden är ute. Be länssamordnaren om längre tid.",
    year_closed: "Året är stängt.",
    centre_closed: "Familjecentralen är avvecklad.",
    no_right: "Skrivs av familjecentralens lokala samordnare.",
  } as Partial<Record<LockReason, string>>,
  later: "Öppnar senare",
  opens: (on: Day) => `öppnar ${longDate(on)}`,
  earlier: "Tidigare år",
  noEarlier: "Inget från tidigare år finns här.",
  what: "Dokument",
  state: "Läge",
  filedState: "Finns här",
  line: "Plan och berättelse",
} as const;

function midName(kind: DocumentKind): string {
  return kind === "plan" ? "planen för" : "berättelsen för";
}
