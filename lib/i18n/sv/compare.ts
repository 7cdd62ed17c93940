import type {
  ComparedCell,
  ComparedKind,
  Direction,
  Gap,
  KindBreak,
  Per,
} from "@/lib/domain/comparison";
import type { Day } from "@/lib/domain/day";
import type { Kind } from "@/lib/domain/definition";
import type { FigureUnit } from "@/lib/domain/figure";
import type { NewDefinition } from "@/lib/domain/new-definition";
import { longDate } from "./dates";
import { figureWords, unitWords } from "./document-template";
import { kindPlural, kindWords } from "./kinds";
import { newDefinitionWords } from "./new-definition";
import { numberWord } from "./numbers";
import { midSentence } from "./sentence";

export const figureName = (key: string) => figureWords[key]?.label ?? key;

const perWords: Record<Per, string> = {
  oppna_timmar: "under året, per öppettimme en vanlig vecka",
  inskrivna_barn: "per 100 inskrivna barn i barnhälsovården",
  barn: "per 1 000 barn 0–5 år i kommunen",
};

const gapWords: Record<Gap, (fewerThan: number) => string> = {
  not_told: () => "inte lämnad",
  not_adopted: () => "inte fastställd",
  missing: () => "uppgift saknas",
  not_applicable: () => "inte aktuellt",
  few: (n) => `visas inte (få personer, gränsen är ${n})`,
  no_denominator: () => "går inte att räkna",
  some_not_told: () => "alla i kommunen har inte lämnat",
};

/** What a centre was, after "som" and "var". */
const countedAs: Record<Kind, string> = {
  familjecentral: "familjecentral",
  familjecentralsliknande: "familjecentralsliknande verksamhet",
  none: "en som inte uppfyller definitionen",
  undecided: "en som inte kan avgöras",
};

const gapShort: Record<Gap, string> = {
  not_told: "inte lämnad",
  not_adopted: "inte fastställd",
  missing: "saknas",
  not_applicable: "inte aktuellt",
  few: "visas inte",
  no_denominator: "kan inte räknas",
  some_not_told: "inte från alla",
};

/** Figures compared over centres and years. */
export const compareWords = {
  title: "Jämför siffror",
  lead: "En siffra ur verksamhetsberättelserna, för flera familjecentraler och år. Lika jämförs med lika: bara en typ i taget, om du inte väljer annat.",
  noYears: "Ingen familjecentral har lämnat någon verksamhetsberättelse med siffror än.",
  noCentres: "Ingen familjecentral passar valet.",
  noValues: "Ingen av dem har någon fastställd siffra för de här åren.",
  filters: {
    figure: "Siffra",
    per: "Räknad",
    perNone: "Som den är",
    kind: "Typ",
    municipality: "Kommun",
    wholeCounty: "Hela länet",
    from: "Från och med år",
    till: "Till och med år",
    usual: "Alla",
    usualKind: "Den vanligaste typen",
    latest: "Senaste",
    preliminary: "Preliminära",
    without: "Visas inte",
    with: "Visas, märkta",
    centres: "Familjecentraler (högst 40). Utan val visas alla av typen.",
  },
  kinds: {
    familjecentral: "Familjecentraler",
    familjecentralsliknande: "Familjecentralsliknande verksamheter",
    alla: "Båda typerna och de som inte är någon av dem",
  } satisfies Record<ComparedKind, string>,
  per: perWords,
  csv: "Ladda ner som CSV",
  picture: "Ladda ner som bild",
  /** What is measured, in what: "Besök av barn i öppna förskolan, antal". */
  measured: (key: string, unit: FigureUnit, per: Per | null) =>
    `${figureName(key)}, ${per ? perWords[per] : unitWords[unit] || "antal"}`,
  bars: (measure: string, year: number, most: { name: string; value: number } | null) =>
    most
      ? `Störst ${year}: ${most.name} med ${numberWord(most.value)}`
      : `Ingen siffra för ${year}: ${midSentence(measure)}`,
  lines: (direction: Direction | null, from: number, to: number, municipal = false) => {
    if (direction === null) return newDefinitionWords.notCompared(from, to);
    const { more, fewer, same } = direction;
    const all = more + fewer + same;
    if (all === 0) return `Ingen har siffror för både ${from} och ${to}`;
    if (more === 0 && fewer === 0) return `Oförändrat mellan ${from} och ${to}`;
    const [way, n] = more >= fewer ? ["Högre", more] : ["Lägre", fewer];
    const noun = municipal ? "kommun" : "familjecentral";
    const many = municipal ? "kommuner" : "familjecentraler";
    const where =
      all === 1
        ? `den ${noun} som har siffror för båda åren`
        : n < all
          ? `${n} av ${all} ${many}`
          : `${all === 2 ? `båda ${many}na` : `alla ${all} ${many}`} som har siffror för båda åren`;
    return `${way} ${to} än ${from} ${municipal ? "i" : "vid"} ${where}`;
  },
  span: (years: readonly number[]) =>
    years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? ""),
  notes: {
    kind: (kind: ComparedKind, on: Day) =>
      kind === "alla"
        ? "Alla typer visas tillsammans. Jämför med försiktighet."
        : `Bara ${kindPlural[kind]}, efter den typ de hade ${longDate(on)}.`,
    approved: "Bara siffror ur fastställda berättelser.",
    preliminary: (two: boolean) =>
      `${two ? "Siffror med (prel.)" : "Ofyllda märken och staplar"} är preliminära: berättelsen är inte fastställd.`,
    /** Why there is no number: under the name where there are two years, else in the table, where there is one. */
    gap: (two: boolean, { broken, tableBeside }: { broken: boolean; tableBeside: boolean }) =>
      two
        ? "Där ett märke saknas finns ingen siffra att visa. Varför står under namnet."
        : `Där linjen ${broken ? "annars " : ""}bryts saknas en siffra.${tableBeside ? " Varför står i tabellen." : ""}`,
    break: (two: boolean) =>
      two ? "Jämför inte åren med varandra." : "Jämför inte över den streckade linjen.",
    /** What is said to be counted otherwise: of the figure itself, and of what it is divided by. */
    newDefinition: (definition: NewDefinition, figure: string) =>
      definition.key === figure
        ? newDefinitionWords.said(definition)
        : newDefinitionWords.ofDenominator(definition),
    /** Those whose line is broken since they became of another kind. */
    changed: (rows: readonly { name: string; changed: KindBreak[] }[], two: boolean) => {
      const said = rows.flatMap(({ name, changed }) =>
        changed.map(
          ({ year, was, is }) =>
            `${name} räknas från ${year} som ${countedAs[is]}, var ${countedAs[was]}.`,
        ),
      );
      if (said.length === 0) return "";
      return `${two ? "Ingen linje dras" : "Linjen bryts"} där typen ändrades: ${said.join(" ")}`;
    },
    few: (n: number) =>
      `Antal personer under ${n} visas inte, och inte heller ett till där summan annars skulle avslöja det.`,
    per: "Nämnaren är samma familjecentrals uppgift för samma år.",
    municipal:
      "Alla familjecentraler som ligger i kommunen tillsammans, oavsett typ. Ingen siffra visas där någon av dem inte har lämnat. Nämnaren är barnen 0–5 år i kommunen samma år, eller det senaste året före som länet har läst in; dess år står vid varje tal.",
    left: (n: number) =>
      `${n === 1 ? "En till får" : `${n} till får`} inte plats. Välj kommun eller familjecentraler för att se ${n === 1 ? "den" : "dem"}.`,
    /** Of those that were chosen, so many are not compared; where none is, all are. */
    apart: (n: number, instead: boolean) =>
      [
        n === 1
          ? "En av dem du har valt visas inte: den hör inte till den typ eller kommun som jämförs, eller är inte i drift."
          : `${n} av dem du har valt visas inte: de hör inte till den typ eller kommun som jämförs, eller är inte i drift.`,
        instead ? "Här visas i stället alla som passar valet." : "",
      ]
        .filter(Boolean)
        .join(" "),
    /** What is counted; before a year, where it is counted otherwise from that. */
    definition: (key: string, until: number | null) =>
      newDefinitionWords.before(figureWords[key]?.definition ?? "", until),
  },
  source: "verksamhetsberättelserna",
  table: {
    centre: "Familjecentral",
    municipality: "Kommun",
    year: (year: number, broken: boolean) => (broken ? `${year} (ny definition)` : `${year}`),
  },
  estimated: "uppskattad",
  preliminary: "preliminär",
  /** A square in words: the number and what must be known of it, or why there is none. */
  cell: ({ value, gap, preliminary, estimated, of }: ComparedCell, fewerThan: number) =>
    value === null
      ? gapWords[gap ?? "not_told"](fewerThan)
      : [
          numberWord(value),
          of &&
            `(${numberWord(of.numerator)} / ${numberWord(of.denominator)}${of.year ? ` barn ${of.year}` : ""})`,
          estimated && "uppskattad",
          preliminary && "preliminär",
        ]
          .filter(Boolean)
          .join(" "),
  short: ({ value, gap, preliminary }: ComparedCell) =>
    value === null
      ? gapShort[gap ?? "not_told"]
      : `${numberWord(value)}${preliminary ? " (prel.)" : ""}`,
  file: {
    header: [
      "Familjecentral",
      "Kommun",
      "Typ",
      "År",
      "Siffra",
      "Värde",
      "Täljare",
      "Nämnare",
      "Nämnarens år",
      "Läge",
      "Kvalitet",
      "Definition från",
    ],
    adopted: "fastställd",
  },
  kind: kindWords,
  kindPlural,
} as const;
