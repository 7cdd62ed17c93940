import type { DocumentKind } from "@/lib/domain/document";
import type { Answer } from "@/lib/domain/goal-thread";
import { midSentence } from "./sentence";
import { outcomeWords } from "./writing";

const of = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;
const adopted = (kind: DocumentKind, n: number) =>
  kind === "plan"
    ? of(n, "fastställd verksamhetsplan", "fastställda verksamhetsplaner")
    : of(n, "fastställd verksamhetsberättelse", "fastställda verksamhetsberättelser");

export const answerWords: Record<Answer, string> = { ...outcomeWords, obesvarat: "Inte besvarat" };

const centres = (n: number) => of(n, "familjecentral", "familjecentraler");
const goals = (n: number) => `${n} mål`;
const kinds: Record<DocumentKind, string> = {
  plan: "Verksamhetsplan",
  berattelse: "Verksamhetsberättelse",
};

/** The thread from the county's goals to what centres do and measure, and back. */
export const threadWords = {
  title: "Mål och teman",
  kinds,
  lead: (
    kind: DocumentKind,
    year: number,
    documents: { adopted: number; preliminary: number },
    withPreliminary: boolean,
  ) => {
    const more = withPreliminary
      ? ` och ${documents.preliminary} som inte är ${documents.preliminary === 1 ? "fastställd" : "fastställda"}`
      : "";
    return `Vilka familjecentraler som arbetar med länets mål och teman${kind === "berattelse" ? ", och vad det blev av det" : ""}. Räknat på ${adopted(kind, documents.adopted)} för ${year}${more}.`;
  },
  withoutGoals: (n: number) =>
    `${n} dokument har inga mål skrivna här, till exempel för att ${n === 1 ? "det" : "de"} lämnades som fil. ${n === 1 ? "Dess" : "Deras"} mål räknas inte.`,
  filters: {
    typ: "Dokument",
    ar: "År",
    prel: "Räkna med",
    onlyAdopted: "Bara fastställda",
    preliminary: "Även preliminära",
  },
  /** What none of the centres works on. */
  nobody: {
    title: "Det som ingen arbetar med",
    none: "Vart och ett av länets mål och teman har minst en familjecentral som arbetar med det.",
    countyGoal: (title: string) => `Länets mål: ${title}`,
    theme: (theme: string) => `Tema: ${theme}`,
  },
  followedUp: {
    title: "Uppföljning under året",
    lead: (n: number, all: number, year: number) =>
      all === 0
        ? `Ingen plan för ${year} är fastställd än, så det finns ingen att följa upp.`
        : `${n} av ${adopted("plan", all)} för ${year} har följts upp under året.`,
    centre: "Familjecentral",
    on: "Senast uppföljd",
    left: (n: number) => `Inte uppföljda än (${n})`,
  },
  countyGoals: "Länets mål",
  countyGoal: "Länets mål",
  noCountyGoals: (year: number) => `Länet har inga egna mål för ${year}.`,
  ofYear: (year: number) => `från ${year}`,
  without: "Mål som inte hör till något av länets mål",
  themes: "Teman",
  theme: "Tema",
  retired: "används inte längre",
  themesLead:
    "Ett mål hör till ett tema när det står på målet eller på länets mål som det hör till.",
  aims: "Syften enligt Föreningen för familjecentralers främjande",
  aim: "Syfte",
  columns: { centres: "Familjecentraler", goals: "Mål" },
  /** A number that leads to its rows, for whoever hears it alone. */
  leadsTo: (row: string, column: string) => `, ${midSentence(column)}: ${row}`,
  nobodyShort: "Ingen",
  all: "Alla mål",
  csv: "Ladda ner som CSV",
  rows: {
    title: "Familjecentralernas mål",
    ofCountyGoal: (title: string) => `Länets mål: ${title}`,
    ofTheme: (theme: string) => `Tema: ${theme}`,
    ofAim: (aim: string) => `Syfte: ${aim}`,
    ofIndicator: (indicator: string) => `Indikator: ${indicator}`,
    without: "Mål utanför länets mål",
    lead: (kind: DocumentKind, year: number, n: number, at: number) =>
      `${goals(n)} hos ${centres(at)}, ur ${kind === "plan" ? "verksamhetsplanerna" : "verksamhetsberättelserna"} för ${year}.`,
    none: "Inget mål svarar mot det du frågar efter.",
    noneAdopted: "Det kan finnas i det som inte är fastställt än. Välj ”Även preliminära”.",
    caption: (from: number, to: number, all: number) => `Mål ${from}–${to} av ${all}`,
    columns: {
      centre: "Familjecentral",
      goal: "Mål och aktiviteter",
      indicator: "Indikator",
      outcome: "Utfall",
      belongs: "Hör till",
    },
    preliminary: "Preliminärt",
    noIndicator: "Ingen indikator",
    sameIndicator: "Alla mål med samma indikator",
    fromTo: (base: string | null, target: string | null) =>
      [base && `nu ${base}`, target && `mål ${target}`].filter(Boolean).join(", "),
    result: (value: string) => `blev ${value}`,
    belongsToNothing: "Inget av länets mål",
    filters: {
      mal: "Länets mål",
      anyGoal: "Alla",
      tema: "Tema",
      anyTheme: "Alla",
      syfte: "Syfte",
      anyAim: "Alla",
      utfall: "Utfall",
      anyAnswer: "Alla",
    },
  },
  file: {
    header: [
      "Familjecentral",
      "Kommun",
      "Dokument",
      "År",
      "Mål",
      "Länets mål",
      "Syfte",
      "Teman",
      "Indikator",
      "Utgångsläge",
      "Målvärde",
      "Utfall",
      "Blev",
      "Kommentar",
      "Aktiviteter",
      "Underlag",
    ],
    adopted: "Fastställt",
    preliminary: "Preliminärt",
  },
  /** On a document: where a goal leads. */
  inDocument: {
    countyGoal: (title: string) => `Länets mål: ${title}`,
    aim: (aim: string) => `Syfte: ${aim}`,
    theme: (theme: string) => `Tema: ${theme}`,
    sameIndicator: "Alla mål med samma indikator",
  },
};
