import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { KindChanged } from "@/lib/domain/overview";
import { longDate, shortDate } from "./dates";
import { documentWords } from "./documents";
import { kindWords } from "./kinds";
import { midSentence } from "./sentence";
import { statusWords } from "./statuses";

type Next = { kind: DocumentKind; year: number; state: DocumentState; dueOn: Day };

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;

/** The start pages: one for each kind of role. */
export const startWords = {
  title: {
    county: "Översikt",
    member: "Läget i länet",
    local: "Min familjecentral",
    group: "Mina grupper",
    heads: "Mina verksamheter",
    staff: "Min familjecentral",
  },
  localMany: "Mina familjecentraler",
  table: {
    centre: "Familjecentral",
    kind: "Typ",
    state: "Läge",
    agreement: "Avtal",
    nothing: "–",
    uncoordinated: (since: string) => `Ingen lokal samordnare sedan ${since}`,
  },
  groups: {
    title: "Mina grupper",
    as: (roles: string[]) => `Du är ${list(roles.map(midSentence))}.`,
    wholeCounty: "Gruppen gäller hela länet.",
    covers: (group: string) => `Familjecentraler som ${group} omfattar`,
    figures: (year: number, groups: number) =>
      `Siffror ${year} för det ${groups === 1 ? "gruppen" : "grupperna"} omfattar`,
    fallen:
      "Där ingen är lokal samordnare ligger det som väntar hos dig som ordförande. Se till att någon utses.",
    coordinator: "Så når du länssamordnaren",
  },
  heads: "Familjecentraler där du är närmaste chef",
  staff: "Där du arbetar",
  staffNone: "Du har ingen familjecentral i ditt uppdrag i dag.",
  attention: "Att rätta",
  attentionLead: (total: number, centres: number) =>
    total === 0
      ? "Registret har inget att rätta."
      : `${total === 1 ? "En uppgift" : `${total} uppgifter`} att rätta vid ${centres === 1 ? "en familjecentral" : `${centres} familjecentraler`}.`,
  all: "Alla uppgifter att rätta",
  changes: "Senaste ändringarna",
  sinceLast: (on: Day) => `Sedan du var här ${longDate(on)}`,
  nothingSince: (on: Day) =>
    `Inget har ändrats sedan du var här ${longDate(on)}. De senaste ändringarna före det:`,
  allChanges: "Alla ändringar",
  toWrite: {
    /** What is next, by when, and how far it has come. */
    said: ({ kind, year, state, dueOn }: Next) => {
      const what = `${documentWords.title(kind, year)} ska lämnas senast ${longDate(dueOn)}`;
      if (state === "ska_kompletteras")
        return `${documentWords.title(kind, year)} har kommit tillbaka och ska kompletteras.`;
      return state === "utkast" ? `${what} och är påbörjad.` : `${what} och är inte påbörjad.`;
    },
    press: ({ kind, year, state }: Next) => {
      const what = `${kind === "plan" ? "planen" : "berättelsen"} för ${year}`;
      if (state === "ska_kompletteras") return `Komplettera ${what}`;
      return state === "utkast" ? `Fortsätt med ${what}` : `Börja med ${what}`;
    },
  },
  year: {
    caption: (centre: string) => `Året för ${centre}`,
    what: "Att lämna in",
    by: "Senast",
    state: "Läge",
    far: "Hur långt",
    noDraft: "–",
    progress: (done: number, total: number) => `${done} av ${total} avsnitt har innehåll`,
  },
  handed: {
    title: "Lämnat till dig att skriva",
    section: "Att skriva",
    figure: "Siffra att fylla i",
    all: (n: number) => `Allt som är lämnat till dig, ${n} punkter`,
  },
  noOwn: "Du har inga familjecentraler i ditt uppdrag i dag.",
  continueWith: "Bekräfta uppgifterna",
  unconfirmed: (n: number) =>
    n === 0
      ? "Alla uppgifter är bekräftade"
      : n === 1
        ? "En grupp uppgifter behöver bekräftas"
        : `${n} grupper av uppgifter behöver bekräftas`,
  toMend: (n: number) =>
    n === 0 ? "Inget att rätta" : n === 1 ? "En uppgift att rätta" : `${n} uppgifter att rätta`,
  steps: {
    title: "Så kommer länet i gång",
    list: "Läs in den lista ni har",
    listDetail:
      "Klistra in eller ladda upp en lista med en rad för varje familjecentral. Inget sparas förrän du har sett raderna.",
    coordinators: "Utse lokala samordnare",
    coordinatorsDetail: "De håller sina egna familjecentralers uppgifter aktuella.",
    members: "Ge styrgruppen läsrätt",
    check: "Gå igenom uppgifter att rätta",
    far: {
      centres: (n: number) => (n === 0 ? "Inte påbörjat" : `${n} inlästa`),
      people: (n: number) => (n === 0 ? "Inte påbörjat" : `${n} utsedda`),
    },
  },
  changedKinds: (asOf: Day | null) =>
    asOf === null ? "Vad som har ändrats i år" : `Vad som ändrades ${asOf.slice(0, 4)}`,
  changedKindsNone: (turn: string) => `Antalen är desamma som ${turn}.`,
  seeThen: "Se registret vid årsskiftet",
  decisions: {
    title: "Att besluta i dina grupper",
    none: "Inget väntar på beslut i dina grupper just nu.",
    document: (what: string, centre: string) => `Fastställ ${midSentence(what)} för ${centre}`,
    seat: (title: string) => `Utse någon till platsen ${midSentence(title)}`,
    handedIn: "Inlämnad",
    overdue: "Dagen har passerat",
    soon: "Närmar sig",
    vacant: "Tom plats",
    by: (on: Day) => `senast ${shortDate(on)}`,
    since: (on: Day) => `sedan ${shortDate(on)}`,
    all: (n: number) => `Alla ${n} beslut`,
  },
  own: {
    title: (name: string) => `${name} i dag`,
    report: (name: string) => `Sida att ta med till nämnden: ${name}`,
    county: "Sida för hela länet",
  },
} as const;

/** "Familjecentralsliknande verksamhet, var familjecentral." */
export function changedKindSentence({ was, is, status }: KindChanged): string {
  if (was === null && is !== null)
    return is === "undecided"
      ? "Har öppnat. Typen kan inte avgöras än."
      : `Har öppnat: ${midSentence(kindWords[is])}.`;
  if (is === null)
    return `${statusWords[status]}, var ${was === null ? "inte i drift" : midSentence(kindWords[was])}.`;
  return `${kindWords[is]}, var ${was === null ? "inte i drift" : midSentence(kindWords[was])}.`;
}
