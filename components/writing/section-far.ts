import type { Tone } from "@/components/ui/tag";
import type { Section, Version } from "@/lib/documents/queries";
import { charactersAtMost, isTooLong } from "@/lib/domain/document-content";
import { sectionStateWords } from "@/lib/i18n/sv/documents";
import { writingWords } from "@/lib/i18n/sv/writing";

const words = writingWords.far;
const tones: Record<Section["state"], Tone> = {
  ej_paborjat: "none",
  pagar: "plain",
  klart: "done",
  ska_kompletteras: "near",
};

/** What has been begun and not finished is told by how much of it there is. */
function counted({ type, key, body, hasContent }: Section, version: Version): string | null {
  const { goals, activities, figures } = version;
  if (isTooLong({ key, body }))
    return words.tooLong(body.trim().length, charactersAtMost(key) ?? 0);
  if (type === "utfall" && goals.length > 0) {
    const told = goals.filter((goal) => goal.outcome !== null).length;
    return told > 0 && told < goals.length ? words.goals(told, goals.length) : null;
  }
  if (type === "siffror" && !hasContent) {
    const asked = figures.filter((figure) => figure.required);
    const left = asked.filter((figure) => figure.state === null).length;
    return figures.some((f) => f.state !== null && f.quality !== "register")
      ? words.figuresLeft(left)
      : null;
  }
  if (type === "mal" && goals.length > 0) {
    const without = goals.filter((goal) => (goal.indicator ?? "").trim() === "").length;
    return without > 0 ? words.goalsLeft(without) : words.written(goals.length, "mål", "mål");
  }
  return type === "aktiviteter" && activities.length > 0
    ? words.written(activities.length, "aktivitet", "aktiviteter")
    : null;
}

/** How far a section has come, as a word and its colour. */
export function farOf(section: Section, version: Version): { word: string; tone: Tone } {
  const { state } = section;
  const said = state === "klart" || state === "ska_kompletteras" ? null : counted(section, version);
  const tone = said && state === "ej_paborjat" ? "plain" : tones[state];
  return { word: said ?? sectionStateWords[state], tone };
}
