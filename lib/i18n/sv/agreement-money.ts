import type { CostKey, CostKind, ShareProblem } from "@/lib/domain/agreement-cost";
import { numberWord } from "./numbers";
import { numeral } from "./numerals";

export const costKindWords: Record<CostKind, string> = {
  hyra: "Hyra",
  stad: "Städ",
  larm_it: "Larm och it",
  material: "Material",
  forbrukning: "Förbrukning",
  samordnare: "Samordnare",
  kompetens: "Kompetensutveckling",
  annat: "Annat",
};

export const costKeyWords: Record<CostKey, string> = {
  procent: "Procent",
  yta: "Yta",
  antal_barn: "Antal barn",
  lika: "Lika delar",
  fast: "Fasta belopp",
};

export const costKeyHints: Record<CostKey, string> = {
  procent: "Andelarna ska bli 100 procent tillsammans.",
  yta: "Kvadratmeter för var och en.",
  antal_barn: "Antal barn för var och en.",
  lika: "Kryssa i vilka som delar, längre ned.",
  fast: "Kronor per år för var och en. De ska bli hela beloppet tillsammans.",
};

const format = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });
const exact = (value: number) => format.format(value);

/** "480 000 kr". */
export const kronorWord = (kronor: number): string => `${numberWord(kronor)}\u00a0kr`;

/** A party's part of the key: "50 procent", "120 kvadratmeter"; nothing where the kronor say it already. */
export function shareWord(key: CostKey, share: number): string | null {
  if (key === "procent") return `${exact(share)}\u00a0procent`;
  if (key === "yta") return `${exact(share)}\u00a0kvadratmeter`;
  if (key === "antal_barn") return `${exact(share)}\u00a0barn`;
  return null;
}

/** The key in words. */
export function keySentence(key: CostKey, sum: number, payers: readonly string[]): string {
  const [only] = payers;
  if (payers.length === 1 && only) return `${only} betalar allt.`;
  if (key === "procent") return "Delas i procent.";
  if (key === "yta") return `Delas efter yta, ${exact(sum)}\u00a0kvadratmeter tillsammans.`;
  if (key === "antal_barn") return `Delas efter antal barn, ${exact(sum)} tillsammans.`;
  if (key === "lika") return `Delas lika mellan ${numeral(payers.length)} parter.`;
  return "Fasta belopp för var och en.";
}

/** Why the shares cannot be kept, with the figures that do not add up. */
export function moneyRefusals(problem: ShareProblem, amount: number): string {
  switch (problem.code) {
    case "nobody_pays":
      return "Någon måste betala. Skriv minst en andel, eller kryssa i vilka som delar lika.";
    case "share_negative":
      return "En andel kan inte vara mindre än noll.";
    case "share_not_whole":
      return "Skriv ett helt tal.";
    case "no_area":
      return "Det finns ingen yta att dela efter. Skriv hur många kvadratmeter var och en har.";
    case "no_children":
      return "Det finns inga barn att dela efter. Skriv hur många barn var och en räknar.";
    case "percent_sum":
      return `Andelarna blir ${exact(problem.sum)} procent tillsammans. De ska bli 100.`;
    case "fixed_sum":
      return `Beloppen blir ${kronorWord(problem.sum)} tillsammans. De ska bli ${kronorWord(amount)}, som är kostnaden per år.`;
  }
}

/** The money of an agreement, and its forms. */
export const moneyWords = {
  title: "Kostnader och vem som betalar",
  lead: "Kronor per år. Varje kostnad är uträknad till hela kronor för varje part, så att delarna alltid blir hela beloppet.",
  none: "Inga kostnader är inlagda. Det är inte samma sak som att avtalet är utan kostnader.",
  columns: { cost: "Kostnad", year: "Per år", terms: "Uppräkning och betalning" },
  change: "Ändra",
  total: "Tillsammans",
  nothing: "–",
  indexed: (text: string) => `Uppräkning: ${text}`,
  paid: (text: string) => `Betalas: ${text}`,
  payer: (name: string) => `Betalas av ${name}`,
  noPayer: "Inte angivet",
  add: "Lägg till en kostnad",
  addTitle: "Lägg till en kostnad",
  changeTitle: (name: string) => `Ändra kostnaden ${name}`,
  formLead: "Vad parterna delar på, vad det kostar per år och hur det delas.",
  what: "Vad kostnaden är",
  key: "Hur den delas",
  sharesTitle: "Andel för varje part",
  sharesHint:
    "I procent, kvadratmeter, barn eller kronor per år, som du valde ovan. Lämna tomt för den som inte betalar, och för alla när kostnaden delas lika.",
  equalTitle: "När kostnaden delas lika",
  terms: "Uppräkning och betalning",
  fields: {
    kind: "Slag",
    what: "Vad",
    amount: "Belopp per år",
    key: "Fördelningsnyckel",
    equal: "Parter som delar lika",
    payer: "Vem som betalar räkningen",
    indexation: "Uppräkning",
    payment: "När det betalas",
  },
  hints: {
    what: "Behövs när slaget är Annat.",
    equal: "Kryssa bara när nyckeln är lika delar.",
    payer: "Om en part betalar och sedan fakturerar de andra. Hur kostnaden delas står ovan.",
    indexation: "Till exempel konsumentprisindex, varje januari.",
    payment: "Till exempel kvartalsvis i förskott.",
  },
  unit: "kronor",
  choose: "Välj slag",
  save: "Spara kostnaden",
  cancel: "Avbryt",
  removeLink: "Ta bort kostnaden",
  removeTitle: (name: string) => `Ta bort kostnaden ${name}?`,
  removeLead: (amount: string) =>
    `${amount} per år försvinner från avtalet, med hur det delas. I historiken står det kvar.`,
  remove: "Ta bort kostnaden",
} as const;

/** "Hyra", "Annat: parkering". */
export const costName = ({ kind, what }: { kind: CostKind; what: string | null }): string =>
  what === null ? costKindWords[kind] : `${costKindWords[kind]}: ${what}`;
