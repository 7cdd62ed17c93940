import type {
  CompensationCondition,
  CompensationStanding,
  ConditionVerdict,
} from "@/lib/domain/compensation";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { longDate } from "./dates";
import { documentWords } from "./documents";

export const conditionVerdictWords: Record<ConditionVerdict, string> = {
  uppfyllt: "Uppfyllt",
  ej_uppfyllt: "Inte uppfyllt",
  ej_granskat: "Inte granskat",
  galler_inte: "Krävs inte",
};

type Years = Record<DocumentKind, number>;

/** What a condition is called, with its year: "Plan 2026". */
export const conditionWord = (condition: CompensationCondition, years: Years): string =>
  condition === "undertecknat"
    ? "Avtal som alla parter har undertecknat"
    : `${documentWords.kind[condition]} ${years[condition]}`;

const centres = (count: number) => (count === 1 ? "1 familjecentral" : `${count} familjecentraler`);

export const compensationWords = {
  title: "Villkor för ersättning",
  lead: (unmet: number, total: number, on: Day) =>
    unmet === 0
      ? `Alla villkor som är granskade är uppfyllda för ${centres(total)} i drift den ${longDate(on)}.`
      : `${unmet} av ${centres(total)} i drift har minst ett villkor som inte är uppfyllt den ${longDate(on)}.`,
  what: "Villkoren är att ett lokalt samverkansavtal gäller och är undertecknat av alla parter, och att årets plan och förra årets berättelse är inlämnade. Om arbetet drivs som avtalet säger bedöms inte här.",
  link: "Villkor för ersättning",
  figures: {
    any: "har något villkor som inte är uppfyllt",
    unmet: (condition: CompensationCondition, years: Years) =>
      condition === "undertecknat"
        ? "saknar avtal som alla har undertecknat"
        : `saknar ${documentWords.kind[condition].toLowerCase()} ${years[condition]}`,
    standing: {
      uppfyllt: "uppfyller alla villkor",
      ej_granskat: "har villkor som inte är granskade",
    } satisfies Partial<Record<CompensationStanding, string>>,
  },
  columns: { centre: "Familjecentral", municipality: "Kommun", level: "Nivå" },
  noLevel: "Ingen nivå",
  level: (level: number) => `Nivå ${level}`,
  filters: {
    municipality: "Kommun",
    wholeCounty: "Hela länet",
    level: "Ersättningsnivå",
    everyLevel: "Alla nivåer",
    condition: "Villkor",
    whole: "Alla villkor",
    verdict: "Läge",
    every: "Alla",
    day: "Läget den",
    show: "Visa läget",
  },
  found: (found: number, total: number) =>
    found === total ? `Visar alla ${centres(total)}.` : `Visar ${found} av ${centres(total)}.`,
  shared: (unit: string, centres: readonly string[]) =>
    `${unit} medverkar också vid ${centres.length > 2 ? `${centres.length} andra familjecentraler` : centres.join(" och ")}. Det kan ge rätt till extra ersättning.`,
  sharedColumn: "Enheter vid flera familjecentraler",
  csv: "Ladda ner som CSV",
  register: "Registrera avtal",
  draft: "Utkast:",
  openYear: "Öppna året",
  notHandedIn: "Inte inlämnad",
  notHandedInYet: (by: Day) => `Inte inlämnad än, sista dag ${longDate(by)}`,
  notOpened: (kind: DocumentKind) =>
    kind === "plan" ? "Planens år är inte öppnat" : "Berättelsens år är inte öppnat",
  exempt: "Länet har befriat familjecentralen",
  notExpected: "Skulle inte lämnas för det året",
  empty: "Länet har inte sagt att det ersätter på villkor",
  emptyHint:
    "Villkoren visas när länet har sagt det under Inställningar, Benämningar och gränser. Det gör länssamordnaren.",
  none: "Ingen familjecentral hör hit.",
  situation: "Står under",
  agreement: "Avtal",
  toRegister: "Till avtalen",
  toSettings: "Till inställningarna",
  all: "Se hela länet",
} as const;
