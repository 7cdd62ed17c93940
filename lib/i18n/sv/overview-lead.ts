import type { Day } from "@/lib/domain/day";
import { municipalityOf, operatesNow } from "@/lib/domain/overview";
import type { FigureLine } from "@/lib/overviews/figures";
import type { Overviews } from "@/lib/overviews/queries";
import { longDate } from "./dates";
import { figureLabel, documentNouns as nouns } from "./figure-label";
import { kindPlural, kindWords } from "./kinds";
import { numberWord } from "./numbers";
import { numeral } from "./numerals";
import { alone, midSentence } from "./sentence";

/** What a number of the sentence leads to: the rows that it counts. */
export type LeadTo =
  | { rows: "figure"; key: string; year: number }
  | { rows: "late"; roundId: string }
  | { rows: "with" | "without" | "withoutThen" | "changed" }
  | { rows: "centre"; id: string }
  | { rows: "need"; code: string; year: number }
  | { rows: "kind"; kind: "familjecentral" | "familjecentralsliknande" };
/** A piece of the sentence at the top of a page: words, or a number with what it leads to. */
export type LeadPart = string | { text: string; to: LeadTo };

/** How a number has changed, in words that lead to how it was. */
export const difference = (now: number, before: number, than: string): string =>
  now === before
    ? `lika många som ${than}`
    : now > before
      ? `${numeral(now - before)} fler än ${than}`
      : `${numeral(before - now)} färre än ${than}`;

/** The turn of the year that numbers are compared with, said of today or of the last day of a year that has been. */
export const turnWords = (asOf: Day | null): string =>
  asOf === null ? "vid årsskiftet" : "vid årets början";
const centres = (n: number) => (n === 1 ? "familjecentral" : "familjecentraler");

/** In a sentence: "Barnens besök i öppna förskolan ökade med 12 procent". */
const figureNoun: Record<string, string> = {
  besok_barn: "Barnens besök i öppna förskolan",
  besok_vuxna: "De vuxnas besök i öppna förskolan",
  oppna_timmar: "Öppna förskolans öppettider",
  samverkansmoten: "Samverkansmötena",
  foraldragrupper: "Föräldragrupperna",
};

const moved = (percent: number) =>
  percent === 0
    ? "är i stort sett oförändrade"
    : `${percent > 0 ? "ökade" : "minskade"} med ${Math.abs(percent)} procent`;

/** Of fewer centres than these the change is one centre's own, and says nothing of the place. */
const fewestCompared = 2;

/** What a figure of the year means: "Barnens besök i öppna förskolan ökade med 12 procent från 2024 till 2025 …". */
function figureSentence(
  { key, change }: FigureLine,
  year: number,
  place: string | null,
): LeadPart[] | null {
  if (change === null || change.percent === null || change.centres < fewestCompared) return null;
  const who = `de ${numeral(change.centres)} ${centres(change.centres)} som har lämnat siffran båda åren`;
  return [
    `${figureNoun[key] ?? figureLabel(key)}${place === null ? "" : ` i ${place}`} `,
    { text: moved(change.percent), to: { rows: "figure", key, year } },
    ` från ${year - 1} till ${year} vid ${who}.`,
  ];
}

/** Of a municipality without one of its own: what its families have instead, and how many children there are. */
function placeSentence({ scope, need }: Overviews): LeadPart[] | null {
  const place = municipalityOf(scope);
  if (place === null || need === null || need.cover === "has") return null;
  const { coveredBy, need: known } = need;
  const by = coveredBy.flatMap(({ id, name, municipality }, i): LeadPart[] => [
    i === 0 ? "" : i === coveredBy.length - 1 ? " och " : ", ",
    { text: `${name} i ${municipality.name}`, to: { rows: "centre", id } },
  ]);
  const stands: LeadPart[] =
    by.length > 0
      ? [`${place.name} har ingen egen familjecentral men täcks av `, ...by, "."]
      : [`${place.name} saknar familjecentral och täcks inte av någon annan kommuns.`];
  if (known === null) return stands;
  const { year, children } = known;
  const text = `${numberWord(children)} barn 0–5 år`;
  const to = { rows: "need", code: place.code, year } as const;
  return [...stands, ` I ${place.name} bor `, { text, to }, ` (${year}).`];
}

function agreementSentence({ agreements, asOf, centres: all }: Overviews): LeadPart[] | null {
  if (agreements === null || agreements.total === 0) return null;
  const { total, lacking, lackedBefore } = agreements;
  // By its name: the sentence before may be of another, that covers the municipality.
  const [only] = all.filter(operatesNow);
  const one = only?.name ?? "Familjecentralen";
  if (lacking === 0) {
    const to = { rows: "with" } as const;
    if (total === 1) return [{ text: one, to }, " har ett gällande avtal."];
    if (total === 2) return [{ text: "Båda familjecentralerna", to }, " har gällande avtal."];
    return [{ text: `Alla ${numeral(total)} familjecentraler`, to }, " har gällande avtal."];
  }
  const to = { rows: "without" } as const;
  if (total === 1) return [{ text: one, to }, " saknar gällande avtal."];
  const every = total === 2 ? "Båda familjecentralerna" : `Alla ${numeral(total)} familjecentraler`;
  const some = `${alone(numeral(lacking))} av ${numeral(total)} familjecentraler`;
  return [
    { text: lacking === total ? every : some, to },
    " saknar gällande avtal, ",
    { text: difference(lacking, lackedBefore, turnWords(asOf)), to: { rows: "withoutThen" } },
    ".",
  ];
}

function lateSentence({ documents: all }: Overviews): LeadPart[] | null {
  const found = all.find((one) => one.late > 0);
  if (!found) return null;
  const { kind, year, late, roundId } = found;
  const { one, many } = nouns[kind];
  const what = late === 1 ? `En ${one}` : `${alone(numeral(late))} ${many}`;
  return [
    { text: `${what} för ${year}`, to: { rows: "late", roundId } },
    ` är ${late === 1 ? "försenad" : "försenade"}.`,
  ];
}

function kindSentence({ kinds: { now, before }, asOf }: Overviews): LeadPart[] {
  const both = ["familjecentral", "familjecentralsliknande"] as const;
  const there = both.filter((kind) => now[kind] > 0);
  const sum = (of: typeof now) => both.reduce((n, kind) => n + of[kind], 0);
  const than = {
    text: difference(sum(now), sum(before), turnWords(asOf)),
    to: { rows: "changed" },
  } as const;
  if (there.length === 0) {
    const none = "Ingen familjecentral eller familjecentralsliknande verksamhet är i drift";
    return sum(before) === 0 ? [`${none}.`] : [`${none}, `, than, "."];
  }
  const said = there.flatMap((kind, i): LeadPart[] => {
    const n = now[kind];
    const noun = n === 1 ? midSentence(kindWords[kind]) : kindPlural[kind];
    const word = i === 0 ? alone(numeral(n)) : numeral(n);
    return [...(i > 0 ? [" och "] : []), { text: `${word} ${noun}`, to: { rows: "kind", kind } }];
  });
  return [...said, " är i drift, ", than, "."];
}

/**
 * At the top of a page: what the numbers mean, the gravest first; of a municipality, what the year's figures say. Each
 * number leads to its rows.
 */
export function overviewLead(overviews: Overviews): LeadPart[] {
  const { scope, figures, asOf } = overviews;
  const place = municipalityOf(scope)?.name ?? null;
  const told = figures?.lines
    .map((line) => figureSentence(line, figures.year, place))
    .find((one) => one !== null);
  // What is late is late today.
  const late = asOf === null ? lateSentence(overviews) : null;
  const said = [late, agreementSentence(overviews)];
  const chosen = (scope === null ? said : [placeSentence(overviews), told, ...said]).filter(
    (one) => one != null,
  );
  const day = asOf === null ? [] : [`${longDate(asOf)}: `];
  if (chosen.length === 0) return [...day, ...kindSentence(overviews)];
  const first = chosen.slice(0, 2).flatMap((one, i) => (i > 0 ? [" ", ...one] : one));
  return [...day, ...first];
}
