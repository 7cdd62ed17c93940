import type { Condition, Kind, Missing } from "@/lib/domain/definition";
import type { Degree } from "@/lib/domain/service";
import { midSentence } from "./sentence";
import { activityWord, degreeWords } from "./services";

export const kindWords: Record<Kind, string> = {
  familjecentral: "Familjecentral",
  familjecentralsliknande: "Familjecentralsliknande verksamhet",
  none: "Uppfyller inte definitionen",
  undecided: "Kan inte avgöras än",
};

/** With a soft hyphen, for narrow cells. */
export const kindWordsShort: Record<Kind, string> = {
  familjecentral: "Familjecentral",
  familjecentralsliknande: "Familjecentrals\u00adliknande",
  none: "Uppfyller inte",
  undecided: "Kan inte avgöras",
};

/** After a number: 24 familjecentraler. */
export const kindPlural: Record<Kind, string> = {
  familjecentral: "familjecentraler",
  familjecentralsliknande: "familjecentralsliknande verksamheter",
  none: "som inte uppfyller definitionen",
  undecided: "som inte kan avgöras än",
};

/** After a number of them, which may be one. */
export const kindNoun = (kind: Kind, n: number): string =>
  n === 1 && (kind === "familjecentral" || kind === "familjecentralsliknande")
    ? midSentence(kindWords[kind])
    : kindPlural[kind];
/** "1 familjecentral", "3 familjecentraler", "1 som inte uppfyller definitionen". */
export const kindCount = (kind: Kind, n: number): string => `${n} ${kindNoun(kind, n)}`;

const list = (words: string[], glue: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${glue} ${words.at(-1)}`;

/** One sentence of the definition, said as met, failed or open. */
export function conditionSentence(condition: Condition): string {
  const named = condition.anyOf.map((a) => midSentence(activityWord(a)));
  if (condition.state === "met") {
    const by = condition.by.map((a) => activityWord(a));
    return `${list(by, "och")} finns helt här.`;
  }
  if (condition.state === "open")
    return `Det är inte känt om ${list(
      condition.by.map((a) => midSentence(activityWord(a))),
      "eller",
    )} finns helt här.`;
  return named.length === 1
    ? `${activityWord(condition.anyOf[0] ?? "")} finns inte helt här.`
    : `Varken ${named.slice(0, -1).join(", ")} eller ${named.at(-1)} finns helt här.`;
}

const now: Record<Degree, string> = {
  ja: "finns helt här",
  delvis: "finns delvis här",
  natverk: "samverkar, men finns inte här",
  nej: "ingår inte",
  okand: "uppgift saknas",
};

/** What is missing to the next kind, as a sentence somebody can act on. */
export function missingSentence(next: Kind, missing: Missing[]): string {
  const needs = missing.map((m) =>
    list(
      m.anyOf.map((a) => `${midSentence(activityWord(a.type))} (${now[a.from]})`),
      "eller",
    ),
  );
  return `Blir ${midSentence(kindWords[next])} om ${list(needs, "och")} finns helt på plats.`;
}

export const notMunicipalSentence = (type: string) =>
  `${activityWord(type)} räknas inte, eftersom kommunen inte är huvudman för den.`;

/** The text alternative of the mark: the same in words. */
export function markLabel(kind: Kind, degrees: Record<string, Degree>, planned: boolean): string {
  const said = Object.entries(degrees).map(
    ([type, degree]) => `${activityWord(type)}: ${midSentence(degreeWords[degree])}`,
  );
  return `${planned ? "Planerad typ: " : ""}${kindWords[kind]}. ${said.join(". ")}.`;
}
