import type { DecisionPart, DecisionStep, ExampleDecider } from "@/lib/domain/matter";
import { midSentence } from "./sentence";

export const partWords: Record<DecisionPart, { name: string; what: string }> = {
  beslutar: { name: "Beslutar", what: "fattar beslutet" },
  ansvarar: { name: "Ansvarar", what: "ser till att det blir gjort" },
  bereder: { name: "Bereder", what: "förbereder och tar fram underlag" },
  deltar: { name: "Deltar", what: "är med i arbetet" },
};

export const exampleDeciderWords: Record<ExampleDecider, string> = {
  namnd_kommun: "Nämnd i kommunen",
  namnd_region: "Nämnd i regionen",
  lansstyrgrupp: "Länsövergripande styrgrupp",
  lanssamordnare: "Länssamordnare",
  lokal_grupp: "Lokal styr- eller ledningsgrupp",
  lokal_samordnare: "Lokal samordnare",
  personal: "Personal",
};

const together = new Intl.ListFormat("sv", { type: "conjunction" });
const general = new Set(Object.values(exampleDeciderWords));
/** Names in a sentence; what a county has named itself keeps its capital. */
const listed = (names: readonly string[]) =>
  together.format(names.map((name) => (general.has(name) ? midSentence(name) : name)));

/** Each matter of the example, in our own words. */
export const exampleMatterWords: Record<string, string> = {
  inriktning: "Inriktning för strategier i hela länet",
  inrattande: "Inrätta en familjecentral",
  mal_och_uppdrag: "Övergripande mål och uppdragsbeskrivning",
  overgripande_avtal: "Övergripande samverkansavtal",
  utse_chefer: "Utse chefer till styr- och ledningsgrupper",
  utse_lanssamordnare: "Utse länssamordnare",
  gemensamma_rutiner: "Gemensamma rutiner och handlingsplaner i länet",
  ta_fram_kvalitetsuppfoljning: "Ta fram länets kvalitetsuppföljning",
  genomfora_kvalitetsuppfoljning: "Genomföra och sammanställa kvalitetsuppföljningen",
  stodja_lokalt: "Stödja lokala grupper och samordnare",
  introducera: "Introducera nya chefer och samordnare",
  natverk: "Driva länets nätverk för samordnare",
  utbildning: "Ordna utbildningar för personal i hela länet",
  omvarld: "Följa omvärlden och sprida kunskap till samordnare",
  nationellt_natverk: "Delta i nationellt nätverk för familjecentraler",
  satsningar: "Föreslå och driva satsningar i hela länet",
  folja_upp_familjecentralen: "Ansvara för och följa upp familjecentralens arbete",
  utse_samordnare: "Utse lokal samordnare",
  verksamhetsplan: "Ta fram verksamhetsplan",
  verksamhetsberattelse: "Ta fram verksamhetsberättelse",
  lokala_rutiner: "Lokala gemensamma rutiner och handlingsplaner",
  arbetsleda: "Arbetsleda det dagliga arbetet",
  bereda_fragor: "Bereda frågor och underlag till styr- eller ledningsgruppen",
  underlag_behov: "Underlag om behov och förutsättningar i området",
  linje_med_uppdrag: "Stödja att arbetet följer uppdrag och mål",
  rapportera: "Delta i styr- eller ledningsgruppen och rapportera resultat",
  information: "Webbsidor, informationsmaterial och sociala medier",
  samverkansmoten: "Leda personalgruppens samverkansmöten",
  grunduppdrag: "Det egna yrkets grunduppdrag",
  samverkansarbete: "Delta aktivt i samverkan på familjecentralen",
};

/** What somebody does in the product when a matter is decided. */
export const decisionStepWords: Record<DecisionStep, string> = {
  "centre.establish": "Inrätta en familjecentral",
  "plan.adopt": "Fastställa en verksamhetsplan",
  "report.adopt": "Fastställa en verksamhetsberättelse",
  "coordinator.appoint": "Utse en lokal samordnare",
  "county_coordinator.appoint": "Utse en länssamordnare",
  "seat.appoint": "Utse någon till en plats i en grupp",
  "agreement.county": "Ingå länets samverkansavtal",
  "routine.county": "Besluta om länets rutiner",
  "routine.local": "Besluta om lokala rutiner",
  "goal.county": "Sätta länets mål",
  "followup.county": "Följa upp kvaliteten i länet",
};

export const matterWords = {
  title: "Vem beslutar vad",
  lead: "Vem som beslutar, ansvarar, bereder och deltar i länets gemensamma frågor.",
  source: "Socialstyrelsens exempel, bilaga 1",
  sourceInFull:
    "Källa: Socialstyrelsen, Stöd för att inrätta och organisera familjecentraler, bilaga 1. Orden är våra egna.",
  begunFrom:
    "Ärenden utan egen källa kommer från Socialstyrelsens exempel: Stöd för att inrätta och organisera familjecentraler, bilaga 1.",
  example:
    "Länet har ingen egen tabell än. Så här ser Socialstyrelsens exempel ut. Det binder ingen.",
  adoptExample: "Utgå från Socialstyrelsens exempel",
  exampleLead: "Exemplet blir länets egen tabell. Sedan ändrar du det som är annorlunda hos er.",
  askCoordinator: "Länssamordnaren kan göra exemplet till länets egen tabell.",
  unclear: "Ingen beslutar eller ansvarar.",
  matter: "Ärende",
  legend: "Förklaring",
  filter: "Visa det som görs av",
  all: "Alla",
  show: "Visa",
  download: "Ladda ner som CSV",
  change: "Ändra",
  changeTitle: (title: string) => `Ändra: ${title}`,
  add: "Lägg till ärende",
  addTitle: "Lägg till ärende",
  addDecider: "Lägg till grupp eller roll",
  deciders: "Grupper och roller i tabellen",
  renameDecider: (name: string) => `Ändra namn: ${name}`,
  remove: "Ta bort ärendet",
  removeDecider: (name: string) => `Ta bort: ${name}`,
  removeShort: "Ta bort",
  addShort: "Lägg till",
  removeLead: "Ärendet försvinner ur tabellen. Historiken finns kvar.",
  stepLead: (step: string) =>
    `Samma tak visar ärendet vid ett steg, ”${step}”. Därför kan det inte tas bort. Rubriken och vem som gör vad kan du ändra.`,
  nobodyDecides: "Välj vem som beslutar eller ansvarar, så att alla vet vart frågan ska.",
  history: "Ändringar",
  fields: {
    title: "Ärende",
    source: "Källa eller anmärkning",
    name: "Namn",
    part: (name: string) => name,
  },
  hints: { source: "Till exempel vilket beslut eller avtal det står i." },
  none: "Gör inget",
  save: "Spara",
  cancel: "Avbryt",
  empty: "Inget i tabellen görs av den du har valt.",
  loses: (count: number) =>
    count === 1
      ? "Gruppen eller rollen har en del i ett ärende. Den försvinner därifrån."
      : `Gruppen eller rollen har en del i ${count} ärenden. Den försvinner därifrån.`,
  leavesNobody: (titles: readonly string[]) =>
    `Sedan står det inte vem som beslutar eller ansvarar för: ${titles.join("; ")}.`,
  /** Before the link to the row that says so: "Utse lokal samordnare: beslutas av Rådet enligt Vem beslutar vad." */
  whose: {
    beslutar: (names: readonly string[]) => `beslutas av ${listed(names)} enligt`,
    ansvarar: (names: readonly string[]) => `ansvaret har ${listed(names)} enligt`,
  },
  nobody: "vem som beslutar står inte i",
  byExample: "Socialstyrelsens exempel",
} as const;
