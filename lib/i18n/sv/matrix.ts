import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import type { Completeness } from "@/lib/domain/document-year";
import type { Cell } from "@/lib/matrix/rows";
import { counted } from "./counted";
import { longDate } from "./dates";
import { documentStateWords, timingWords } from "./documents";
import { handedInOf } from "./figure-label";
import { numberWord } from "./numbers";
import { outlierWords } from "./outliers";

const many = { plan: "planer", berattelse: "berättelser" } satisfies Record<DocumentKind, string>;
const short = { plan: "Plan", berattelse: "Berättelse" } satisfies Record<DocumentKind, string>;
const named = { plan: "Verksamhetsplanen", berattelse: "Verksamhetsberättelsen" } satisfies Record<
  DocumentKind,
  string
>;

type Column = { kind: DocumentKind; year: number };
const of = ({ kind, year }: Column) => `${many[kind]} för ${year}`;

/** What is done with the next version, beside what stands. */
const next: Record<DocumentState, string> = {
  ej_paborjad: "",
  utkast: "rättas",
  ska_kompletteras: "ska rättas",
  inlamnad: "rättelse inlämnad",
  faststalld: "",
  mottagen: "",
};

/** What every centre is to file, side by side. */
export const matrixWords = {
  title: "Planer och berättelser",
  none: "Vad varje familjecentral ska lämna, och hur långt den har kommit.",
  /** The one sentence that says what the numbers mean. */
  lead: (column: Column, { expected, handedIn, timed, inTime }: Completeness) =>
    `${handedInOf(column.kind, column.year, handedIn, expected)}${timed === 0 ? "" : `, ${inTime} i tid`}.`,
  column: ({ kind, year }: Column) => `${short[kind]} ${year}`,
  count: ({ expected, handedIn, timed, inTime }: Completeness) =>
    expected === 0
      ? "ingen ska lämna"
      : `${handedIn} av ${expected}${timed === 0 ? "" : `, ${inTime} i tid`}`,
  by: "senast",
  closed: "stängt",
  centre: "Familjecentral",
  year: "Årets steg och datum",
  goals: "Mål och teman",
  outliers: outlierWords.title,
  caption: (shown: number, total: number) =>
    `${shown === total ? "" : `${shown} av `}${counted(total, "familjecentral", "familjecentraler")}. Där inget sägs om tiden kom det i tid, eller är det inte för sent än.`,
  noRounds: "Länet har inte öppnat något år än.",
  noRoundsHint: "Öppna ett år, så ser varje familjecentral vad den ska lämna och när.",
  noCentres: "Ingen familjecentral ska lämna något de här åren.",
  noMatch: "Ingen familjecentral svarar mot det du söker.",
  filters: {
    sok: "Familjecentral",
    kommun: "Kommun",
    alla: "Hela länet",
    omgang: "Dokument",
    allaDokument: "Alla",
    lage: "Läge",
    allaLagen: "Alla lägen",
    senast: "Inlämnat senast den",
    fran: "Från och med år",
    senaste: "De senaste",
  },
  states: {
    ...documentStateWords,
    forsenad: "Försenad",
    inlamnade: "Allt som är inlämnat",
    i_tid: "Inlämnat i tid",
    som_fil: "Inlämnat som fil",
    rattas: "Rättas",
    utan_krav: "Inlämnat av den som inte behövde",
  },
  earlier: "Tidigare år finns också. Välj från och med vilket år som ska visas.",
  lateBefore: (documents: number) =>
    documents === 1
      ? "Ett äldre dokument är försenat"
      : `${numberWord(documents)} äldre dokument är försenade`,
  /**
   * A square in words: the state, what stands while a next version is written, that it is a file, and its timing where
   * there is something to say of it.
   */
  cell: ({ state, timing, way, stands }: Pick<Cell, "state" | "timing" | "way" | "stands">) =>
    [
      stands === null ? documentStateWords[state] : `${documentStateWords[stands]}, ${next[state]}`,
      ...(way === "fil" ? ["som fil"] : []),
      ...(timing === "forsenad" || timing === "sent" ? [timingWords[timing]] : []),
    ].join(", "),
  marked: {
    legend: "Gör med de markerade",
    column: "Det gäller",
    hint: "Utan markering visas alla som det gäller.",
    tick: "Markera",
  },
  deeds: {
    paminn: "Påminn",
    "langre-tid": "Ge längre tid",
    "avsluta-langre-tid": "Avsluta längre tid",
    "ta-emot": "Ta emot",
    "ta-tillbaka": "Ta tillbaka mottagning",
  },
  deedTitle: {
    paminn: (column: Column) => `Påminn om ${of(column)}`,
    "langre-tid": (column: Column) => `Ge längre tid för ${of(column)}`,
    "avsluta-langre-tid": (column: Column) => `Avsluta längre tid för ${of(column)}`,
    "ta-emot": (column: Column) => `Ta emot ${of(column)}`,
    "ta-tillbaka": (column: Column) => `Ta tillbaka mottagningen av ${of(column)}`,
  },
  deedLead: {
    paminn: (count: number) =>
      `${count === 1 ? "En familjecentral har" : `${count} familjecentraler har`} inte lämnat in, eller ska komplettera. Inget skickas härifrån: kopiera texten och adresserna till din e-post.`,
    "langre-tid": (count: number) =>
      `${count === 1 ? "En familjecentral har" : `${count} familjecentraler har`} inte lämnat in. De du markerar får längre tid, och skälet står på dokumentet.`,
    "avsluta-langre-tid": (count: number) =>
      `${count === 1 ? "En familjecentral har" : `${count} familjecentraler har`} längre tid och har inte lämnat in. De du markerar har sedan samma sista dag som alla andra, från i dag.`,
    "ta-tillbaka": (count: number) =>
      `${count === 1 ? "Ett dokument är mottaget" : `${count} dokument är mottagna`}. De du markerar är fastställda som förut, och väntar på att tas emot. Att mottagningen togs tillbaka står på dokumentet.`,
    "ta-emot": (count: number) =>
      `${count === 1 ? "Ett dokument är fastställt" : `${count} dokument är fastställda`} och kan tas emot. Då ser familjecentralen att länet har det, och det kan inte ändras utan en ny version.`,
  },
  deedNone: {
    paminn: "Alla som ska lämna har lämnat in. Det finns ingen att påminna.",
    "langre-tid": "Alla som ska lämna har lämnat in. Det finns ingen att ge längre tid.",
    "avsluta-langre-tid": "Ingen som har längre tid har kvar att lämna in.",
    "ta-emot": "Inget är fastställt och väntar på att tas emot.",
    "ta-tillbaka": "Inget är mottaget.",
  },
  left: "Markerade, men det här gäller inte dem:",
  chosen: "Familjecentraler",
  submit: {
    "langre-tid": "Ge längre tid",
    "avsluta-langre-tid": "Avsluta längre tid",
    "ta-emot": "Ta emot",
    "ta-tillbaka": "Ta tillbaka mottagningen",
  },
  done: {
    "langre-tid": "har fått längre tid",
    "avsluta-langre-tid": "har samma sista dag som alla andra",
    "ta-emot": "är mottagen",
    "ta-tillbaka": "är fastställd och väntar på att tas emot",
  },
  leftAsIs: "Lämnades som den var.",
  results: (done: number, total: number) =>
    done === total ? `Klart för alla ${total}` : `Klart för ${done} av ${total}`,
  resultsLead: "De andra lämnades som de var, av det skäl som står vid dem.",
  backToMatrix: "Till planer och berättelser",
  cancel: "Avbryt",
  remind: {
    group: (last: Day, count: number) =>
      `Senast ${longDate(last)}: ${count === 1 ? "en familjecentral" : `${numberWord(count)} familjecentraler`}`,
    last: "Senast",
    text: "Text",
    copyText: "Kopiera texten",
    addresses: "Adresser",
    addressesHint: "Lägg dem som hemlig kopia, så ser ingen vilka de andra är.",
    copyAddresses: "Kopiera adresserna",
    copied: "Kopierat.",
    notCopied: "Det gick inte att kopiera. Markera texten och kopiera den själv.",
    noWriter: "Saknar lokal samordnare",
    who: "Som påminns",
    writers: "Lokal samordnare",
    state: "Läge",
    without: (count: number) =>
      count === 1
        ? "En av dem har ingen lokal samordnare i registret. Hör av dig till dess grupp."
        : `${count} av dem har ingen lokal samordnare i registret. Hör av dig till deras grupper.`,
    subject: ({ kind, year }: Column) => `${named[kind]} ${year}`,
    body: ({ kind, year }: Column, deadline: Day, today: Day) =>
      [
        "Hej!",
        `${named[kind]} för ${year} ${deadline < today ? "skulle ha lämnats" : "ska lämnas"} in senast ${longDate(deadline)}. Er familjecentral har inte lämnat in, eller har fått tillbaka den för att komplettera.`,
        "Logga in i Samma tak och välj Plan och berättelse. Där står vad som är kvar. Behöver ni längre tid, svara på det här mejlet.",
        "Vänliga hälsningar",
      ].join("\n\n"),
  },
} as const;
