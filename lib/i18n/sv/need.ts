import type { Cover } from "@/lib/domain/geography";
import type { KnownOf, Need, NeedMeasure, NeedProblem } from "@/lib/domain/need";
import { outOf } from "./counted";
import { municipalityWords } from "./municipalities";
import { numberWord } from "./numbers";

const children = (n: number) => `${numberWord(n)} barn`;
const challengedPart = (n: number | null) =>
  n === null ? "" : `, varav ${numberWord(n)} i områden med socioekonomiska utmaningar`;
type Figures = { children: number; challenged: number | null };
const figures = (f: Figures) => `${children(f.children)}${challengedPart(f.challenged)}`;

/** "1 040, varav 210 i områden med utmaningar (2025)". */
export const childrenWord = ({ year, children: n, challenged }: Need): string =>
  `${numberWord(n)}${challenged === null ? "" : `, varav ${numberWord(challenged)} i områden med utmaningar`} (${year})`;

/** Where the children live who lack one: in so many of the municipalities as it is known of. */
const lackingPlace = ({ known, of }: KnownOf) =>
  known < of
    ? `I ${known} av de ${of} som saknar`
    : of === 1
      ? "I den som saknar"
      : `I de ${of} som saknar`;

/** Need against supply. */
export const needWords = {
  title: "Behov och utbud",
  lead: (reached: number, all: number, lacking: KnownOf, year: number | null) =>
    [
      all === 1
        ? `Kommunen ${reached === 1 ? "har eller täcks av en" : "saknar"} familjecentral.`
        : `${outOf(reached, all, "kommuner")} har eller täcks av en familjecentral.`,
      lacking.sum === null || year === null
        ? ""
        : `${lackingPlace(lacking)} bor ${children(lacking.sum)} 0–5 år (${year}).`,
      lacking.sum !== null && lacking.known < lacking.of
        ? lacking.of - lacking.known === 1
          ? "För den sista är antalet inte känt."
          : `För de andra ${lacking.of - lacking.known} är antalet inte känt.`
        : "",
    ]
      .filter(Boolean)
      .join(" "),
  noFigures: "Länet har inte läst in några siffror om barn än.",
  noFiguresHint:
    "Klistra in antalet barn 0–5 år per kommun från SCB, så visas behovet bredvid utbudet.",
  notAllowedHint: "Länssamordnaren kan läsa in dem.",
  noMatch: "Ingen kommun passar valet.",
  intakeLink: "Läs in eller ändra siffror",
  csv: "Ladda ner som CSV",
  covers: {
    has: "Har familjecentral",
    covered: "Täcks av en annan kommuns",
    lacks: "Saknar",
  } satisfies Record<Cover, string>,
  figures: municipalityWords.figures,
  filters: {
    year: "År",
    cover: "Läge",
    without: "Saknar verksamhet på plats",
    measure: "Behov räknas som",
    all: "Alla",
    latest: "Senaste",
  },
  measures: {
    barn: "Barn 0–5 år",
    utmaningar: "Barn 0–5 år i områden med socioekonomiska utmaningar",
  } satisfies Record<NeedMeasure, string>,
  measureShort: {
    barn: "Alla barn 0–5 år",
    utmaningar: "Barn i områden med utmaningar",
  } satisfies Record<NeedMeasure, string>,
  map: {
    title: (lacking: string[], more: number) =>
      lacking.length === 0
        ? "Alla kommuner har eller täcks av en familjecentral"
        : `Saknar familjecentral: ${lacking.join(", ")}${more > 0 ? ` och ${more === 1 ? "en" : more} till` : ""}`,
    unit: (measure: string, year: number | null) =>
      year === null
        ? "En ruta per kommun"
        : `En ruta per kommun. Fyllningen: ${measure.toLowerCase()}, ${year}`,
    full: (n: number) =>
      `Fyllningen har fem steg, med en femtedel av kommunerna i varje. Där fyllningen är som högst bor minst ${children(n)}.`,
    unknown: "Streckad ruta: uppgift om barn saknas.",
    whole: (counts: Record<Cover, number>) =>
      `Karta med en ruta per kommun: ${counts.has} har familjecentral, ${counts.covered} täcks av en annan kommuns, ${counts.lacks} saknar. Listan under säger samma sak.`,
    says: (name: string, cover: string, need: string) => `${name}: ${cover.toLowerCase()}, ${need}`,
    letters: { has: "H", covered: "T", lacks: "S" } satisfies Record<Cover, string>,
  },
  table: {
    caption: (n: number) => (n === 1 ? "1 kommun" : `${n} kommuner, störst behov först`),
    municipality: "Kommun",
    letters: "På kartan",
    children: "Barn 0–5 år",
    challenged: "I områden med utmaningar",
    perCentre: "Barn per egen familjecentral",
    cover: "Läge",
    centres: "Familjecentraler",
    none: "Ingen",
    total: (n: number) => (n === 1 ? "Den enda i listan" : `Alla ${n} i listan`),
    /** Under a total that is not of them all. */
    knownFor: (known: number, of: number) => `känt för ${known} av ${of}`,
    year: "År",
    source: "Källa",
    coveredBy: (name: string) => `i ${name}`,
  },
  areas: {
    title: "Områdestyp och familjecentraler i drift",
    lead: "Var familjecentralerna ligger, efter hur området är beskrivet i registret. Varje familjecentral räknas en gång.",
    type: "Områdestyp",
  },
  top: {
    title: "Störst behov utan egen familjecentral",
    said: (children: number, year: number, cover: Cover) =>
      `${numberWord(children)} barn 0–5 år (${year}), ${cover === "covered" ? "täcks av en annan kommuns" : "saknar familjecentral"}`,
    all: "Behov och utbud i alla kommuner",
  },
  missing: "uppgift saknas",
  sources: (sources: string[]) => sources.join("; "),
  intake: {
    title: "Läs in siffror om barn",
    lead: "Klistra in en rad för varje kommun och år. Du ser först vad varje rad betyder. Inget sparas förrän du godtar.",
    list: "Listan",
    listHint:
      "Fyra kolumner: kommun, år, barn 0–5 år, barn 0–5 år i områden med socioekonomiska utmaningar. Den sista får vara tom. En rad med kommun och år men utan antal tar bort de siffrorna.",
    source: "Källa",
    sourceHint: "Till exempel SCB, folkmängd 31 december 2025, och Delmos områdestyper.",
    submit: "Se vad raderna betyder",
    back: "Till behov och utbud",
    known: "Siffror som finns",
    knownLead:
      "Listan nedanför är de senaste siffrorna. Ändra i den, eller klistra in en ny över den.",
    none: "Inga siffror är inlästa än.",
  },
  header: ["kommun", "år", "barn 0–5 år", "barn 0–5 år i områden med socioekonomiska utmaningar"],
  rows: {
    added: (name: string, year: number, now: Figures) => `${name} ${year}: ${figures(now)}. Ny.`,
    changed: (name: string, year: number, before: Figures, now: Figures) =>
      `${name} ${year}: ${figures(before)} blir ${figures(now)}.`,
    sourceChanged: (name: string, year: number, now: Figures, source: string) =>
      `${name} ${year}: ${figures(now)}. Källan blir ${source}.`,
    removed: (name: string, year: number, before: Figures) =>
      `${name} ${year}: ${figures(before)}. Tas bort.`,
    unchanged: (n: number) => `${n === 1 ? "En rad är oförändrad" : `${n} rader är oförändrade`}.`,
    refused: (line: number, why: string) => `Rad ${line} läses inte in: ${why}`,
  },
  problems: {
    municipality_unknown: (v: string) => `”${v}” är inte en kommun i länet.`,
    year_wrong: (v: string) => `”${v}” är inte ett år som har gått.`,
    children_wrong: (v: string) => `”${v}” är inte ett antal barn.`,
    challenged_wrong: (v: string) => `”${v}” är inte ett antal barn.`,
    challenged_too_many: (v: string) =>
      `${v} barn i områden med utmaningar är fler än alla barn i kommunen.`,
    twice: (v: string) => `${v} står två gånger.`,
  } satisfies Record<NeedProblem | "municipality_unknown" | "twice", (value: string) => string>,
} as const;
