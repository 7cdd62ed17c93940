import { type Day, lastDay } from "@/lib/domain/day";
import type { ServiceType } from "@/lib/domain/service";
import type { AssignmentHeld, Mention } from "@/lib/personal-data/held";
import type { Removal } from "@/lib/personal-data/queries";
import { centreWords } from "./centre";
import { longDate } from "./dates";
import { figureWords } from "./document-template";
import { midSentence } from "./sentence";
import { serviceWords } from "./services";

/** What the county holds of a person, to be read, taken away as a file and removed. */
export const personalDataWords = {
  link: "Personuppgifter",
  title: "Personuppgifter",
  lead: (county: string) => `Allt som ${county} har antecknat om personen i Samma tak.`,
  ownTitle: "Dina uppgifter",
  ownLead: (county: string) => `Allt som ${county} har antecknat om dig i Samma tak.`,
  download: "Ladda ner som fil (JSON)",
  fileHint:
    "Filen innehåller samma uppgifter i en form som andra program kan läsa. Lösenord och länkar finns inte med.",
  ownSection: "Dina uppgifter",
  ownSectionLead:
    "Du kan läsa och ladda ner allt som antecknats om dig, för varje län du är med i. Vill du att uppgifterna tas bort ber du länssamordnaren, när dina uppdrag har slutat.",
  ownLink: (county: string) => `Dina uppgifter i ${county}`,
  noCounty: "Du är inte med i något län.",
  facts: {
    title: "Person",
    name: "Namn",
    email: "E-post",
    phone: "Telefon",
    employer: "Arbetsgivare",
    account: "Konto",
  },
  account: {
    none: "Har inget konto",
    open: "Kommer in i länet",
    ended: (on: Day) => `Kommer inte in i länet sedan ${longDate(on)}`,
    notYet: "Har inte kommit in",
    removed: "Borttaget, eller används i ett annat län",
  },
  assignments: {
    title: "Uppdrag",
    none: "Personen har aldrig haft ett uppdrag.",
    place: "Gäller",
    time: "Tid",
  },
  mentions: {
    title: "Står också här",
    lead: "Uppgifter med samma e-postadress, och avsnitt som väntar på att personen ska skriva dem.",
    open: "Öppna",
  },
  invitations: {
    title: "Länkar att komma in med",
    created: "Gjord",
    expires: "Gäller till",
    became: "Vad som hände",
    used: (at: string) => `Använd ${at}`,
    revoked: (at: string) => `Återkallad ${at}`,
    unused: "Inte använd",
  },
  sessions: {
    title: "Inloggningar",
    device: "Var",
    created: "Inloggad",
    lastSeen: "Senast aktiv",
    ended: "Utloggad",
    notEnded: "Inte utloggad",
  },
  about: { title: "Vad historiken säger om personen", none: "Historiken säger inget om personen." },
  did: {
    title: "Vad personen har ändrat",
    none: "Personen har inte ändrat något.",
    count: (events: number) =>
      events === 1 ? "En ändring sammanlagt." : `${events} ändringar sammanlagt.`,
  },
  more: "De senaste visas här. Filen har fler.",
  ownDid: "Vad du har ändrat",
  ownAbout: "Vad historiken säger om dig",
  remove: {
    link: "Ta bort på begäran",
    title: (name: string) => `Ta bort personuppgifter: ${name}`,
    lead: "När någon som har lämnat länet ber om det. Det går inte att ångra.",
    reason: "Anledning",
    reasonHint:
      "Står kvar i historiken. Skriv utan personuppgifter, till exempel ”Begäran från personen, diarienummer …”.",
    submit: "Ta bort personuppgifterna",
    already: (on: Day) => `Personuppgifterna togs bort på begäran ${longDate(on)}.`,
    left: "Uppdragen och historiken står kvar. Kommer personen tillbaka lägger du till personen på nytt.",
    whyNot: {
      person_pseudonymised: "Personuppgifterna är redan borttagna.",
      person_has_assignments:
        "Det går inte än: personen har uppdrag som gäller eller ska börja gälla. Avsluta dem först.",
      person_is_member:
        "Det går inte än: personen kommer fortfarande in i länet. Välj Lämnar länet på personens sida först.",
    },
    backToPerson: "Till personen",
  },
} as const;

/** "Barnhälsovård (BHV), Familjecentralen Eken": what an assignment is about. */
export function placesOf(a: AssignmentHeld): string[] {
  const { group } = a;
  return [
    ...(group ? [[group.name, group.seat].filter(Boolean).join(", ")] : []),
    ...a.services.map((s) => `${serviceWords[s.type]}, ${s.centre}`),
    ...a.municipalities,
    ...a.centres,
  ];
}

/** What else is held of an assignment, each as a few words. */
export function restOf(a: AssignmentHeld): string[] {
  return [
    a.percent === null ? "" : `${a.percent} procent`,
    a.shared ? "delat uppdrag" : "",
    a.group?.standIn ? "ersättare" : "",
    a.profession === null ? "" : midSentence(centreWords.professions[a.profession]),
    ...a.shares.map((s) => `${s.payer} betalar ${s.percent} procent`),
    a.appointedBy === null ? "" : `utsedd av ${a.appointedBy}`,
    a.appointedOn === null ? "" : `utsedd ${longDate(a.appointedOn)}`,
    a.reason ?? "",
  ].filter(Boolean);
}

/** "chef för Barnhälsovård (BHV) vid Familjecentralen Eken". */
export function mentionWord({ as, what, centre }: Mention): string {
  const at = centre === null ? "" : ` vid ${centre}`;
  if (as === "head")
    return `chef för ${midSentence(serviceWords[what as ServiceType] ?? what)}${at}`;
  if (as === "section") return `ska skriva avsnittet ${what}`;
  if (as === "figure") return `ska skriva siffran ${figureWords[what]?.label ?? what}`;
  const roles: Record<string, string> = centreWords.contactRoles;
  return `${midSentence(roles[what] ?? what)}${at}`;
}

/** What goes and what stands when a person's data are taken away, the most important first. */
export function removalSentences(removal: Removal): string[] {
  const { person, pseudonym, hasAccount, elsewhere, mentions } = removal;
  const account = elsewhere
    ? "Kontot används också i ett annat län och lämnas som det är. Där finns namn och adress kvar. Länets egen koppling till kontot tas bort."
    : "Kontot tas bort: adressen kan inte längre användas för att logga in, och öppna inloggningar och länkar slutar gälla.";
  return [
    `${person.name} heter sedan ${pseudonym}, också i historiken. Namn, e-postadress, telefon och arbetsgivare tas bort och kan inte hämtas tillbaka.`,
    ...(hasAccount ? [account] : []),
    "Kvar står uppdragen med sina datum, och historiken med lika många ändringar, samma dagar och samma ordning.",
    ...[...new Set(mentions.map(mentionWord))].map(
      (word) => `Adressen står också för ${word}: ändra där.`,
    ),
    "Namn som någon har skrivit i fri text, till exempel i en anledning, ändras inte. I säkerhetskopior finns uppgifterna kvar tills kopiorna har gallrats.",
  ];
}

/** "1 januari 2024 till och med 31 januari 2026". */
export const timeWord = ({ fromOn, untilOn }: { fromOn: Day; untilOn: Day | null }): string =>
  untilOn === null
    ? `${longDate(fromOn)} tills vidare`
    : untilOn <= fromOn
      ? "Togs tillbaka innan det började"
      : `${longDate(fromOn)} till och med ${longDate(lastDay(untilOn))}`;
