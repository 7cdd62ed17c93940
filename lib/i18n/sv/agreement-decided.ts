import type { AgreementRecord } from "@/lib/agreements/reading";
import { type AgreementStatus, isDecided } from "@/lib/domain/agreement";
import type { Outlook } from "@/lib/domain/agreement-outlook";
import type { Day } from "@/lib/domain/day";
import { agreementStatusWords, awaited, fromToday, outlookSentence } from "./agreements";
import { longDate } from "./dates";

/** What is decided and not signed: a guideline, a policy, an uppdragsbeskrivning. */
const statuses: Record<AgreementStatus, string> = {
  ...agreementStatusWords,
  vantar_pa_underskrift: "Väntar på beslut",
  undertecknat: "Beslutat, gäller inte än",
};

/** What an agreement is, in the words of what is signed or of what is decided. */
export const statusWord = ({ kind, status }: Pick<AgreementRecord, "kind" | "status">): string =>
  (isDecided(kind) ? statuses : agreementStatusWords)[status];

/** When it is to be looked over next. */
const review = ({ reviewOn }: AgreementRecord, today: Day): string =>
  reviewOn
    ? `${reviewOn < today ? "Skulle" : "Ska"} ses över senast ${longDate(reviewOn)} (${fromToday(reviewOn, today)}).`
    : "Ingen dag för nästa översyn är satt.";

/** What becomes of it if nobody does anything, in words that fit what it is. */
export function whatFollows(outlook: Outlook, one: AgreementRecord, today: Day): string {
  if (!isDecided(one.kind)) {
    const said = outlookSentence(outlook, one, today);
    return outlook.what === "no_end" && one.reviewOn ? `${said} ${review(one, today)}` : said;
  }
  switch (outlook.what) {
    case "draft":
      return "Det är ett utkast som inte har skickats ut för beslut.";
    case "waits":
      return awaited(one);
    case "begins":
      return `Alla har beslutat. Gäller från och med ${longDate(outlook.on)}, ${fromToday(outlook.on, today)}.`;
    case "ended":
      return one.end ? `Gällde till och med ${longDate(one.end)}.` : "Gäller inte längre.";
    case "replaced":
      return "Ett annat dokument gäller i stället.";
    case "no_end":
      return `Gäller tills vidare. ${review(one, today)}`;
    case "notice_given":
      return `Gäller till och med ${longDate(outlook.lastOn)}.`;
    default:
      return `Gäller till och med ${longDate(outlook.end)}, ${fromToday(outlook.end, today)}.`;
  }
}

export const decidedWords = {
  registerTitle: "Registrera ett beslutat dokument",
  registerLead:
    "En vägledning, policy, riktlinje eller uppdragsbeskrivning. Den beslutas och skrivs inte under.",
  toDecided: "Registrera en vägledning, policy, riktlinje eller uppdragsbeskrivning",
  toDecidedWhy: "De beslutas och skrivs inte under:",
  toSigned: "Registrera ett avtal som skrivs under",
  title: "Namn på dokumentet",
  titleHint: "Som det heter, till exempel Riktlinje för sekretess och samtycke.",
  bodies: "Beslutande organ",
  bodiesField: "Vilka beslutar?",
  when: "Giltighetstid",
  lastOnHint: "Lämna tomt om dokumentet gäller tills vidare.",
  decision: "Beslut",
  signed: "Är det beslutat?",
  signedOn: "Beslutsdag",
  signedOnHint: "Den sista, om flera beslutar. År, månad och dag, till exempel 2026-05-20.",
  decisionField: "Paragraf",
  decisionHint: "Till exempel nämnden 2026 § 14. Det går att ändra per organ efteråt.",
  signedChoices: {
    alla: "Ja, alla som ska besluta har beslutat",
    nej: "Nej, det väntar på beslut",
    utkast: "Nej, det är ett utkast som inte har skickats ut",
  },
  register: "Registrera dokumentet",
  sendToDecide: {
    title: "Skicka för beslut",
    lead: "Utkastet blir ett dokument som väntar på beslut. Besluten skrivs in på varje organ.",
  },
  begunUndecided: (day: Day) =>
    `Startdagen ${longDate(day)} har passerat utan att alla har beslutat.`,
  decide: "Skriv in beslut",
  party: {
    addLead:
      "Organet måste också besluta. Ett dokument som alla hade beslutat om väntar sedan på det nya organet.",
    lead: "Organets beslut och diarienummer.",
    draft: "Dokumentet är ett utkast. Skicka det för beslut när det är färdigt.",
  },
  stand: {
    goOn: "Gäller vidare",
    goOnHint: "Det gäller oförändrat. Skriv när det ska ses över nästa gång.",
    rework: "Omarbetas",
    reworkHint:
      "Ett nytt skrivs. Påminnelserna slutar. Det här gäller tills det nya är beslutat och ersätter det.",
    renegotiateHint:
      "Parterna skriver ett nytt avtal. Påminnelserna slutar. Avtalet självt ändras inte av det här svaret.",
    reviewOn: "Ses över nästa gång senast",
    reviewOnHint: "För det som gäller vidare.",
  },
  atReview: (day: Day | null) => (day ? `Vid översynen ${longDate(day)}` : "Vid en översyn"),
} as const;
