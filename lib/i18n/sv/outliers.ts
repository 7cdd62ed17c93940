import type { OutlierState } from "@/lib/domain/figure-question";
import { type Outlier, timesTheSpread } from "@/lib/domain/outlier";
import { figureWords, unitWords } from "./document-template";
import { questionStateWords } from "./figure-questions";
import { kindPlural } from "./kinds";
import { midSentence } from "./sentence";
import { writingWords } from "./writing";

const of = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`;
const times = ["noll", "en gång", "två gånger", "tre gånger", "fyra gånger", "fem gånger"];

/** Why a figure stands out, in a sentence that can be checked with pen and paper. */
export function outlierSaid(
  reason: Outlier,
  { unit, year }: { unit: keyof typeof unitWords; year: number },
): string {
  const said = (value: number) => writingWords.figures.said(value, unitWords[unit]);
  switch (reason.why) {
    case "part_over_whole":
      return `Fler än ${midSentence(figureWords[reason.whole]?.label ?? reason.whole)}, ${said(reason.of)}, som de är en del av.`;
    case "changed":
      return reason.percent === null
        ? `${year - 1} var det ${said(reason.before)}.`
        : `${reason.percent > 0 ? "Ökat" : "Minskat"} med ${Math.abs(reason.percent)} procent sedan ${year - 1}.`;
    case "unlike":
      return `Långt från de ${reason.centres} ${kindPlural[reason.kind]} som har lämnat siffran: mitten är ${said(reason.median)} och hälften ligger högst ${said(reason.spread)} därifrån. Den här ligger mer än ${times[timesTheSpread] ?? timesTheSpread} så långt bort.`;
  }
}

/** The county's list of figures that stand out, and of those it has asked about. */
export const outlierWords = {
  title: "Siffror som sticker ut",
  link: "Siffror som sticker ut",
  lead: (out: number, reports: number, year: number) =>
    reports === 0
      ? `Ingen verksamhetsberättelse för ${year} är inlämnad än.`
      : `${out === 0 ? "Ingen siffra" : of(out, "siffra", "siffror")} sticker ut i ${of(reports, "inlämnad verksamhetsberättelse", "inlämnade verksamhetsberättelser")} för ${year}. Det behöver inte vara fel: fråga när du undrar.`,
  waiting: (asked: number, answered: number) =>
    [
      asked > 0 && `${of(asked, "fråga väntar", "frågor väntar")} på svar.`,
      answered > 0 && `${answered} svar väntar på att du läser ${answered === 1 ? "det" : "dem"}.`,
    ]
      .filter(Boolean)
      .join(" "),
  howTitle: "Så väljs siffrorna ut",
  how: [
    "Den skiljer mer än 30 procent från förra årets fastställda berättelse. Det räknas inte om både siffran och förra årets är få personer, eller om siffran har fått en ny definition.",
    `Den ligger mer än ${times[timesTheSpread]} så långt från mitten som hälften av familjecentralerna av samma slag gör. Minst åtta måste ha lämnat siffran.`,
    "Den är större än det som den är en del av, till exempel fler olika barn än besök av barn.",
  ],
  filters: {
    ar: "År",
    lage: "Läge",
    all: "Alla",
    states: {
      ...questionStateWords,
      oppna: "Öppna frågor",
    } satisfies Record<OutlierState, string>,
  },
  caption: (from: number, to: number, all: number) => `Siffror ${from}–${to} av ${all}`,
  columns: {
    centre: "Familjecentral",
    figure: "Siffra",
    value: "Värde",
    before: (year: number) => String(year),
    why: "Varför",
    state: "Fråga",
  },
  asked: "Sticker inte ut, men ni har frågat om den.",
  comment: (said: string | null) => (said === null ? "Ingen kommentar" : `Kommentar: ${said}`),
  ask: "Fråga",
  see: "Se frågan",
  none: "Ingen siffra svarar mot det du frågar efter.",
  nothing: "Ingen siffra sticker ut, och ingen har frågats om.",
  preliminary: "Inte fastställd",
};
