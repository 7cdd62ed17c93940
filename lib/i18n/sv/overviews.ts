import type { Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { type FigureUnit, shippedFigures } from "@/lib/domain/figure";
import type { LikeSeries } from "@/lib/domain/figure-change";
import type { Cover } from "@/lib/domain/geography";
import type { Need } from "@/lib/domain/need";
import type { ServiceType } from "@/lib/domain/service";
import type { YearTold } from "@/lib/domain/told-year";
import type { DocumentProgress } from "@/lib/overviews/documents";
import type { FigureLine } from "@/lib/overviews/figures";
import { counted } from "./counted";
import { longDate } from "./dates";
import { unitWords } from "./document-template";
import { documentStateWords, manyDocuments } from "./documents";
import { handedInOf, documentNouns as nouns } from "./figure-label";
import { childrenWord } from "./need";
import { newDefinitionWords } from "./new-definition";
import { difference, turnWords } from "./overview-lead";
import { midSentence } from "./sentence";
import { serviceWords } from "./services";

const numbers = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });
const unitOf = (key: string): FigureUnit =>
  shippedFigures.find((one) => one.key === key)?.unit ?? "antal";

const coverThen: Record<Cover, string> = {
  has: "hade familjecentral",
  covered: "täcktes av en annan kommuns",
  lacks: "saknade familjecentral",
};

/** The overviews that a county decides from. */
export const overviewWords = {
  title: "Uppföljning",
  crumb: "Uppföljning",
  county: "Länet i dag",
  /** The county or a municipality as it was on a day. */
  onDay: (place: string, day: Day) => `${place} ${longDate(day)}`,
  rows: {
    kinds: "Typ",
    agreements: "Avtal",
    roles: "Uppdrag",
    document: (kind: DocumentKind, year: number) => `${nouns[kind].title} ${year}`,
    figures: (year: number) => `Siffror ${year}`,
    need: "Behov och utbud",
  },
  covers: {
    has: (n: number) => `${counted(n, "kommun", "kommuner")} har`,
    covered: (n: number) => `${counted(n, "kommun", "kommuner")} täcks av en annan kommuns`,
    lacks: (n: number) => `${counted(n, "kommun", "kommuner")} saknar`,
  } satisfies Record<Cover, (n: number) => string>,
  /** Of one municipality: what it has of familjecentraler, and for whom. */
  own: {
    stands: {
      has: "har familjecentral",
      covered: "täcks av en annan kommuns",
      lacks: "saknar familjecentral",
    } satisfies Record<Cover, string>,
    coveredBy: ({ name, municipality }: { name: string; municipality: { name: string } }) =>
      `täcks av ${name} i ${municipality.name}`,
    children: (need: Need) => `barn 0–5 år: ${childrenWord(need)}`,
    was: (now: Cover, before: Cover, asOf: Day | null) =>
      `${now === before ? "samma läge" : coverThen[before]} ${turnWords(asOf)}`,
    moved: (by: number | null | undefined) =>
      by == null
        ? null
        : by === 0
          ? "samma läge"
          : by < 0
            ? "saknade familjecentral då"
            : "saknade inte familjecentral då",
    covering: (name: string) =>
      `Familjecentraler i andra kommuner som tar emot familjer från ${name}`,
    elsewhere: (municipality: string) => `ligger i ${municipality}`,
  },
  sinceNewYear: (now: number, before: number, asOf: Day | null) =>
    difference(now, before, turnWords(asOf)),
  noChange: "–",
  lackedBefore: (n: number, asOf: Day | null) =>
    `${n === 0 ? "ingen" : n} saknade ${turnWords(asOf)}`,
  with: (n: number) => `${n} har gällande avtal`,
  without: (n: number) => `${n} saknar gällande avtal`,
  toDecide: (n: number) => `${n} avtal att ta ställning till`,
  toSign: (n: number) => `${n} väntar på underskrift`,
  near: (n: number) => `${n} är ett steg från nästa typ`,
  planned: (n: number) => `${n} som inte har öppnat än`,
  handedIn: (n: number, of: number) => `${n} av ${of} ${n === 1 ? "inlämnad" : "inlämnade"}`,
  inTime: (n: number) => `${n} i tid`,
  late: (n: number) => counted(n, "försenad", "försenade"),
  lastYear: (n: number) => `${n} i fjol vid samma tid`,
  answered: (n: number, of: number) => `${n} av ${of} har svarat på alla siffror`,
  noVacancies: "inga vakanser",
  vacancies: {
    lanssamordnare: "ingen länssamordnare",
    lokal_samordnare: (n: number) =>
      counted(n, "vakant lokal samordnare", "vakanta lokala samordnare"),
    narmaste_chef: (n: number) => counted(n, "vakant chefstjänst", "vakanta chefstjänster"),
    seats: (n: number) => counted(n, "tom plats i en grupp", "tomma platser i grupper"),
  },
  nearNext: {
    title: "Ett steg från nästa typ",
    none: "Ingen familjecentral i drift är ett enda steg från nästa typ.",
    columns: { centre: "Familjecentral", municipality: "Kommun", step: "Vad som fattas" },
  },
  figures: {
    title: (year: number) => `Siffror ${year}`,
    lead: "Summan av fastställda berättelser. Förändringen gäller de familjecentraler som har lämnat siffran båda åren.",
    leadPreliminary:
      "Summan av alla berättelser, även de som inte är fastställda. Förändringen gäller de familjecentraler som har lämnat siffran båda åren.",
    columns: {
      figure: "Siffra",
      centres: "Har lämnat",
      change: (year: number) => `${year - 1} → ${year}, samma familjecentraler`,
      series: "Över åren",
    },
    /** How many of those that have told it rest on a report that is not adopted. */
    preliminaryPart: (n: number) => `varav ${counted(n, "preliminär", "preliminära")}`,
    /** The years one by one, of the same centres in each. */
    series: ({ years, values, centres }: LikeSeries) =>
      `${years.map((year, i) => `${year}: ${numbers.format(values[i] ?? 0)}`).join(", ")}, vid ${counted(centres.length, "familjecentral som har lämnat varje år", "familjecentraler som har lämnat varje år")}`,
    seriesShort: ({ years, centres }: LikeSeries) =>
      `${years[0]}–${years.at(-1)}, vid ${centres.length}`,
    /** Why a year that some have told is not shown yet: "1 av 39 har lämnat fastställda siffror för 2026." */
    begun: ({ year, told, expected }: YearTold) =>
      `${told} av ${expected} har lämnat fastställda siffror för ${year}. Det året visas här när mer än hälften har gjort det.`,
    none: "inga uppgifter",
    few: "visas inte (få personer)",
    preliminary: "Ta med det som inte är fastställt",
    approved: "Bara det som är fastställt",
    answered: (n: number) =>
      `${counted(n, "familjecentral", "familjecentraler")} har svarat på alla siffror`,
    unanswered: (n: number) =>
      `${counted(n, "familjecentral", "familjecentraler")} har inte svarat på alla siffror`,
    value: (key: string, value: number) =>
      [numbers.format(value), unitWords[unitOf(key)]].filter(Boolean).join(" "),
  },
  /** How a figure has changed, over the centres that told both years: "1 200 → 1 344, +12 procent, vid 4 av dem". */
  changed: ({ change, centres, fewChanged, defined }: FigureLine): string => {
    if (defined !== null) return newDefinitionWords.from(defined.year);
    if (fewChanged) return "visas inte (få personer)";
    if (change === null) return "kan inte jämföras";
    const at = change.centres === centres ? "" : `, vid ${change.centres} av dem`;
    const numbersOf = `${numbers.format(change.from)} → ${numbers.format(change.to)}`;
    if (change.percent === null) return `${numbersOf}${at}`;
    if (change.percent === 0) return `${numbersOf}, i stort sett oförändrat${at}`;
    return `${numbersOf}, ${change.percent > 0 ? "+" : "−"}${Math.abs(change.percent)} procent${at}`;
  },
  progress: {
    heading: "Planer och berättelser",
    title: ({ kind, expected, handedIn, timed, inTime, year }: DocumentProgress) => {
      const what = handedInOf(kind, year, handedIn, expected);
      return timed === 0 ? `${what}.` : `${what}, ${inTime} i tid.`;
    },
    unit: (kind: DocumentKind, year: number) =>
      `${nouns[kind].title} för ${year}, antal familjecentraler efter läge`,
    unasked: (n: number) =>
      `Utöver dem: ${counted(n, "inlämnad", "inlämnade")} av den som inte behövde.`,
    state: "Läge",
    count: "Antal",
    states: documentStateWords,
    part: (n: number, state: DocumentState) =>
      `${n} ${n === 1 ? midSentence(documentStateWords[state]) : manyDocuments[state]}`,
  },
  wholeCounty: "Hela länet",
  noCentres: "Här finns ingen familjecentral än.",
  report: {
    title: (place: string, year: number | null) =>
      `Familjecentralerna i ${place}${year === null ? "" : ` ${year}`}`,
    of: (name: string) => `Sida att ta med: ${name}`,
    ofCounty: "Länsrapport",
    asOf: (day: string) => `Läget ${day}.`,
    /** Of a year that has been: what is as it was, and what is as it stands. */
    past: (year: number, day: string) =>
      `Läget ${day}: typ, avtal, uppdrag och behov som de var då. Planer, berättelser och siffror för ${year} står som de är i dag.`,
    choose: { year: "År", running: (year: number) => `${year}, läget i dag`, place: "Kommun" },
    howTo:
      "Sidan är gjord för att skrivas ut eller visas på ett möte. Skriv ut den med webbläsarens utskrift.",
    agreements: { title: "Avtal att ta ställning till", agreement: "Avtal", by: "Dag" },
    mapAsList: "Kartan som lista",
    projector: "Visa på projektor",
    plain: "Visa som vanlig sida",
    centres: "Varje familjecentral i drift",
    columns: {
      centre: "Familjecentral",
      kind: "Typ",
      agreement: "Avtal",
      vacant: "Vakant",
    },
    vacant: {
      none: "–",
      said: (role: string, service: ServiceType | null) =>
        service ? `${role}, ${midSentence(serviceWords[service])}` : role,
    },
  },
  table: {
    what: "Överblick",
    now: (asOf: Day | null) => (asOf === null ? "I dag" : longDate(asOf)),
    change: "Förändring",
  },
} as const;
