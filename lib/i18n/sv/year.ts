import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import type { SectionType } from "@/lib/domain/document-section";
import { movedSaid } from "./bank-days";
import { longDate } from "./dates";

const many = { plan: "verksamhetsplaner", berattelse: "verksamhetsberättelser" } satisfies Record<
  DocumentKind,
  string
>;
const title = (kind: DocumentKind, year: number) =>
  `${kind === "plan" ? "Verksamhetsplaner" : "Verksamhetsberättelser"} ${year}`;

const sectionTypeWords: Record<SectionType, string> = {
  text: "text",
  mal: "mål med indikatorer",
  aktiviteter: "aktiviteter under målen",
  utfall: "hur det gick med planens mål",
  siffror: "siffror",
  bemanning: "bemanning ur registret",
};

/** The county's year: what is said of opening it and of its template. */
export const yearWords = {
  documents: "Planer och berättelser",
  title: "Årets steg och datum",
  lead: "När planer och berättelser ska lämnas in, och vad de ska innehålla. Två år kan stå öppna samtidigt.",
  roundTitle: title,
  rounds: "Öppnade år",
  none: "Inget år är öppnat än.",
  columns: {
    what: "Det gäller",
    opens: "Öppnar",
    deadline: "Lämnas senast",
    grace: "Räknas som i tid till",
    lock: "Låses efter",
    state: "Läge",
  },
  state: { later: "öppnar senare", open: "öppet", over: "sista dagen har varit", closed: "stängt" },
  neverLocks: "låses inte",
  open: {
    legend: "Öppna ett år",
    hint: "De vanliga datumen är ifyllda och kan ändras. Mallen blir den som året före.",
    kind: "Vad",
    kinds: { plan: "Verksamhetsplan", berattelse: "Verksamhetsberättelse" },
    year: "År",
    next: "Fortsätt",
    title: (kind: DocumentKind, year: number) => `Öppna ${many[kind]} ${year}`,
    from: (year: number) => `Mallen blir som för ${year}. Den kan ändras när året är öppnat.`,
    shipped: "Mallen blir den korta som följer med. Den kan ändras när året är öppnat.",
    who: "Den dag det öppnar kan varje familjecentral börja skriva.",
    there: "Det året är redan öppnat.",
    see: "Se året",
    submit: "Öppna året",
  },
  /** A last day that holds, and where it was moved from. */
  held: (on: Day, from: Day | null) => `${longDate(on)}${from ? ` (${movedSaid(from)})` : ""}`,
  days: {
    legend: "Datum",
    change: "Ändra datum och hur det går till",
    opensOn: "Öppnar",
    deadlineOn: "Lämnas in senast",
    graceOn: "Räknas som i tid till och med",
    graceHint: "Lämna tomt om inget efter sista dagen räknas som i tid.",
    lastOn: "Går att skriva i till och med",
    lastHint: "Lämna tomt om det inte ska låsas av sig självt.",
    bankDays: "Lördagar, söndagar och helgdagar",
    bankDaysYes: "Den sista dagen flyttas till nästa bankdag",
    bankDaysHint:
      "Gäller de tre sista dagarna ovan. Midsommarafton, julafton och nyårsafton är inte heller bankdagar.",
    bankDaysNo: "Den sista dagen gäller som den är, också på en helg",
    ways: "Så fastställs det",
    wayWords: {
      both: "Ordföranden fastställer, eller den som samordnar skriver in gruppens beslut",
      chair: "Bara ordföranden fastställer",
      record: "Bara genom att gruppens beslut skrivs in",
    },
    another: "Två personer",
    anotherYes: "Den som lämnar in får inte själv fastställa",
    anotherHint:
      "Den som har lämnat in kan då varken fastställa eller skriva in gruppens beslut. Det gör en annan ordförande, eller någon annan som samordnar. En färdig fil lämnas in av länssamordnaren.",
    anotherMust: "Den som lämnar in får inte själv fastställa",
    anotherMay: "Samma person får lämna in och fastställa",
    protocol: "Protokoll",
    protocolMust: "Läggs till när gruppens beslut skrivs in",
    protocolMay: "Gruppens beslut får skrivas in utan protokoll",
    headings: "Egna rubriker",
    headingsYes: "Familjecentralerna får lägga till egna rubriker, sist i dokumentet",
    headingsMay: "Får läggas till, sist i dokumentet",
    headingsMayNot: "Får inte läggas till",
    submit: "Spara",
    changeLead:
      "Gäller alla familjecentraler på en gång. Den som har fått längre tid har kvar den.",
  },
  cancel: "Avbryt",
  begun: (count: number) =>
    count === 0
      ? "Ingen familjecentral har börjat skriva."
      : count === 1
        ? "En familjecentral har börjat skriva."
        : `${count} familjecentraler har börjat skriva.`,
  roundLead: (opens: Day, deadline: Day, today: Day) =>
    `${opens > today ? "Öppnar" : "Öppnade"} ${longDate(opens)} och ${deadline < today ? "skulle" : "ska"} lämnas in senast ${longDate(deadline)}.`,
  dates: "Datum och beslut",
  template: "Mall",
  templateLead: "Rubrikerna i den ordning de skrivs.",
  use: { required: "krävs", optional: "frivilligt", off: "används inte" },
  useWords: {
    required: "Krävs: måste ha innehåll för att lämnas in",
    optional: "Frivilligt: får lämnas tomt",
    off: "Används inte",
  },
  section: {
    columns: { heading: "Rubrik", use: "Användning", type: "Innehåll", guidance: "Vägledning" },
    types: sectionTypeWords,
    change: (heading: string) => `Ändra ${heading}`,
    title: (heading: string) => `Rubriken ${heading}`,
    heading: "Rubrik",
    guidance: "Vägledning",
    guidanceHint: "En eller två meningar om vad som ska stå där.",
    use: "Användning",
    submit: "Spara",
    off: "Rubriker som inte används",
    lead: "Det som redan är fastställt ändras inte. Har någon börjat skriva visas först vad ändringen gör.",
  },
  addSection: { title: "Lägg till en egen rubrik", submit: "Lägg till" },
  figures: {
    title: "Siffror",
    choose: "Välj siffror",
    none: "Inga siffror efterfrågas.",
    required: "Måste besvaras",
    requiredHint: "”Uppgift saknas” är också ett svar.",
    optional: "Får besvaras",
    optionalHint: "En siffra som är markerad på båda ställena måste besvaras.",
    lead: "Siffror som inte är valda efterfrågas inte i år.",
    submit: "Spara",
  },
  close: "Stäng året",
  reopen: "Se stängningen",
  goals: {
    title: "Länets mål",
    titleOf: (year: number) => `Länets mål ${year}`,
    lead: "Familjecentralernas egna mål kan knytas till dem, så syns vad länet arbetar med och vad det blev av det.",
    none: (year: number) => `Länet har inga mål för ${year}.`,
    closed: "Verksamhetsplanerna för året är stängda, så länets mål för det ändras inte.",
    add: "Lägg till ett mål",
    copy: (year: number) => `Hämta målen från ${year}`,
    copyLead: (count: number, year: number) =>
      count === 1
        ? `Ett mål från ${year} finns inte här än. Det kan ändras eller tas bort efteråt.`
        : `${count} mål från ${year} finns inte här än. De kan ändras eller tas bort efteråt.`,
    change: "Ändra",
    changeTitle: "Ändra målet",
    name: "Mål",
    aim: "Syfte",
    aimHint:
      "Ett av familjecentralers elva syften enligt Föreningen för familjecentralers främjande.",
    noAim: "Inget särskilt",
    themes: "Teman",
    noThemes: "inga teman",
    submit: "Spara",
    remove: "Ta bort målet",
    removeLead: "Ingen familjecentral har knutit något till målet, så det kan tas bort.",
    used: (count: number) =>
      count === 0
        ? "Ingen familjecentral arbetar med målet"
        : count === 1
          ? "En familjecentral arbetar med målet"
          : `${count} familjecentraler arbetar med målet`,
    draftsSay: "Det som skrivs nu visar målets nya lydelse.",
    adoptedKeep: "Det som är fastställt visar målet så som det löd då.",
    usedShort: "Familjecentraler som arbetar med det",
    year: "År",
    otherYears: "Andra år",
    all: "Alla mål för året",
  },
} as const;
