import type { DocumentKind, DocumentState } from "@/lib/domain/document";
import { type FigureUnit, shippedFigures } from "@/lib/domain/figure";
import type { Cover } from "@/lib/domain/geography";
import { municipalityOf } from "@/lib/domain/overview";
import type { ServiceType } from "@/lib/domain/service";
import type { DocumentProgress } from "@/lib/overviews/documents";
import type { FigureLine } from "@/lib/overviews/figures";
import type { Overviews } from "@/lib/overviews/queries";
import { figureWords, unitWords } from "./document-template";
import { documentStateWords } from "./documents";
import { numeral } from "./numerals";
import { alone, midSentence } from "./sentence";
import { serviceWords } from "./services";

const difference = (now: number, before: number, than: string) =>
  now === before
    ? `lika många som ${than}`
    : now > before
      ? `${numeral(now - before)} fler än ${than}`
      : `${numeral(before - now)} färre än ${than}`;

const centres = (n: number) => (n === 1 ? "familjecentral" : "familjecentraler");
const documents: Record<DocumentKind, { one: string; many: string; title: string }> = {
  berattelse: { one: "berättelse", many: "berättelser", title: "Berättelser" },
  plan: { one: "plan", many: "planer", title: "Planer" },
};

const numbers = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 1 });
const unitOf = (key: string): FigureUnit =>
  shippedFigures.find((one) => one.key === key)?.unit ?? "antal";

/** In a sentence: "Barnens besök i öppna förskolan ökade med 12 procent". */
const figureNoun: Record<string, string> = {
  besok_barn: "Barnens besök i öppna förskolan",
  besok_vuxna: "De vuxnas besök i öppna förskolan",
  oppna_timmar: "Öppna förskolans öppettider",
  samverkansmoten: "Samverkansmötena",
  foraldragrupper: "Föräldragrupperna",
};
export const figureLabel = (key: string) => figureWords[key]?.label ?? key;

const moved = (percent: number) =>
  percent === 0
    ? "är i stort sett oförändrade"
    : `${percent > 0 ? "ökade" : "minskade"} med ${Math.abs(percent)} procent`;

/** What a figure of the year means: "Barnens besök i öppna förskolan ökade med 12 procent från 2024 till 2025." */
function figureSentence(
  { key, change }: FigureLine,
  year: number,
  place: string | null,
): string | null {
  if (change === null || change.percent === null) return null;
  const who = `${change.centres === 1 ? "den" : "de"} ${numeral(change.centres)} ${centres(change.centres)} som har lämnat siffran båda åren`;
  const what = `${figureNoun[key] ?? figureLabel(key)}${place === null ? "" : ` i ${place}`}`;
  return `${what} ${moved(change.percent)} från ${year - 1} till ${year} vid ${who}.`;
}

function agreementSentence({ agreements }: Overviews): string | null {
  if (agreements === null || agreements.total === 0) return null;
  const { total, lacking, lackedBefore } = agreements;
  if (lacking === 0)
    return total < 3
      ? total === 1
        ? "Familjecentralen har ett gällande avtal."
        : "Båda familjecentralerna har ett gällande avtal."
      : `Alla ${numeral(total)} familjecentraler har ett gällande avtal.`;
  return `${alone(numeral(lacking))} av ${numeral(total)} ${centres(total)} saknar gällande avtal, ${difference(lacking, lackedBefore, "vid årsskiftet")}.`;
}

function lateSentence({ documents: all }: Overviews): string | null {
  const late = all.find((one) => one.late > 0);
  if (!late) return null;
  const { one, many } = documents[late.kind];
  return late.late === 1
    ? `En ${one} för ${late.year} är försenad.`
    : `${alone(numeral(late.late))} ${many} för ${late.year} är försenade.`;
}

function kindSentence({ kinds: { now, before } }: Overviews): string {
  const n = now.familjecentral + now.familjecentralsliknande;
  const was = before.familjecentral + before.familjecentralsliknande;
  const what =
    n === 1
      ? "En familjecentral eller familjecentralsliknande verksamhet"
      : `${alone(numeral(n))} familjecentraler och familjecentralsliknande verksamheter`;
  return `${what} är i drift, ${difference(n, was, "vid årsskiftet")}.`;
}

/** The overviews that a county decides from. */
export const overviewWords = {
  title: "Uppföljning",
  crumb: "Uppföljning",
  county: "Länet i dag",
  /** At the top of a page: what the numbers mean, the gravest first; of a municipality, what the year's figures say. */
  lead: (overviews: Overviews): string => {
    const { scope, figures } = overviews;
    const place = municipalityOf(scope)?.name ?? null;
    const told = figures?.lines
      .map((line) => figureSentence(line, figures.year, place))
      .find((one) => one !== null);
    const said = [lateSentence(overviews), agreementSentence(overviews)];
    const chosen = (scope === null ? said : [told, ...said]).filter((one) => one != null);
    return chosen.length > 0 ? chosen.slice(0, 2).join(" ") : kindSentence(overviews);
  },
  kindSentence,
  agreementSentence,
  lateSentence,
  figureSentence,
  rows: {
    kinds: "Typ",
    agreements: "Avtal",
    roles: "Uppdrag",
    document: (kind: DocumentKind, year: number) => `${documents[kind].title} ${year}`,
    figures: (year: number) => `Siffror ${year}`,
    need: "Behov och utbud",
  },
  covers: {
    has: (n: number) => (n === 1 ? "1 kommun har" : `${n} kommuner har`),
    covered: (n: number) =>
      n === 1 ? "1 kommun täcks av en grannes" : `${n} kommuner täcks av en grannes`,
    lacks: (n: number) => (n === 1 ? "1 kommun saknar" : `${n} kommuner saknar`),
  } satisfies Record<Cover, (n: number) => string>,
  lackedMunicipalities: (n: number) =>
    n === 0 ? "ingen saknade vid årsskiftet" : `${n} saknade vid årsskiftet`,
  sinceNewYear: (now: number, before: number) => difference(now, before, "vid årsskiftet"),
  noChange: "–",
  lackedBefore: (n: number) =>
    n === 0 ? "ingen saknade vid årsskiftet" : `${n} saknade vid årsskiftet`,
  with: (n: number) => `${n} har gällande avtal`,
  without: (n: number) => `${n} saknar gällande avtal`,
  toDecide: (n: number) => `${n} avtal att ta ställning till`,
  near: (n: number) => `${n} ett steg från nästa typ`,
  planned: (n: number) => `${n} som inte har öppnat än`,
  handedIn: (n: number, of: number) => `${n} av ${of} inlämnade`,
  inTime: (n: number) => `${n} i tid`,
  late: (n: number) => `${n} försenade`,
  lastYear: (n: number | null) => (n === null ? null : `i fjol vid samma tid: ${n}`),
  answered: (n: number, of: number) => `${n} av ${of} har svarat på alla siffror`,
  noVacancies: "inga vakanser",
  vacancies: {
    lanssamordnare: "ingen länssamordnare",
    lokal_samordnare: (n: number) =>
      n === 1 ? "1 vakant lokal samordnare" : `${n} vakanta lokala samordnare`,
    narmaste_chef: (n: number) => (n === 1 ? "1 vakant chefstjänst" : `${n} vakanta chefstjänster`),
    seats: (n: number) => (n === 1 ? "1 tom plats i grupper" : `${n} tomma platser i grupper`),
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
      change: (year: number) => `Sedan ${year - 1}`,
    },
    none: "inga uppgifter",
    few: "för få för att visas",
    preliminary: "Ta med det som inte är fastställt",
    approved: "Bara det som är fastställt",
    unanswered: (n: number) =>
      n === 1
        ? "En familjecentral har inte svarat på alla siffror"
        : `${alone(numeral(n))} familjecentraler har inte svarat på alla siffror`,
    value: (key: string, value: number) =>
      [numbers.format(value), unitWords[unitOf(key)]].filter(Boolean).join(" "),
  },
  /** How a figure has changed: "+12 procent, vid 4". */
  changed: ({ change, centres }: FigureLine): string => {
    if (change === null) return "kan inte jämföras";
    const at = change.centres === centres ? "" : `, vid ${change.centres} av dem`;
    if (change.percent === null) return `${numbers.format(change.from)} året innan${at}`;
    if (change.percent === 0) return `oförändrat${at}`;
    return `${change.percent > 0 ? "+" : "−"}${Math.abs(change.percent)} procent${at}`;
  },
  progress: {
    heading: "Planer och berättelser",
    title: ({ kind, expected, handedIn, inTime, year }: DocumentProgress) => {
      const { one, many } = documents[kind];
      const what = `${handedIn} av ${expected} ${expected === 1 ? one : many} för ${year} är inlämnade`;
      return handedIn === 0 ? `${what}.` : `${what}, ${inTime} i tid.`;
    },
    unit: (kind: DocumentKind, year: number) =>
      `${documents[kind].title} för ${year}, antal familjecentraler efter läge`,
    state: "Läge",
    count: "Antal",
    states: documentStateWords,
    part: (n: number, state: DocumentState) => `${n} ${midSentence(documentStateWords[state])}`,
  },
  wholeCounty: "Hela länet",
  noCentres: "Här finns ingen familjecentral än.",
  report: {
    title: (place: string) => `Familjecentralerna i ${place}`,
    of: (name: string) => `Sida att ta med: ${name}`,
    ofCounty: "Länsrapport",
    asOf: (day: string) => `Läget ${day}.`,
    howTo:
      "Sidan är gjord för att skrivas ut eller visas på ett möte. Skriv ut den med webbläsarens utskrift.",
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
  table: { what: "Överblick", now: "I dag", change: "Förändring" },
} as const;
