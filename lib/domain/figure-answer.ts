import {
  type FigureDefinition,
  type FigureProblem,
  type FigureQuality,
  type FigureState,
  figureProblem,
} from "./figure";

/** A figure as it is written in a form. */
export type FigureSaid = {
  state: FigureState | null;
  value: number | null;
  quality: FigureQuality | null;
  comment: string | null;
};

/**
 * What is kept of a figure as it was written: a value that is written is a value, whatever box was ticked before it;
 * without a value only the other answers stand. Source: the issue, The plan and the report (figures have states).
 */
export function figureAnswer({ state, value, quality, comment }: FigureSaid): FigureSaid {
  const is = value !== null && (state === null || state === "varde") ? "varde" : state;
  return {
    state: is,
    value: is === "varde" ? value : null,
    quality: is === "varde" ? (quality ?? "raknad") : null,
    comment,
  };
}

/** What is wrong with a figure as it was written; null where nothing is. Source: domain 4.3. */
export function figureAnswerProblem(
  definition: FigureDefinition | undefined,
  { state, value }: FigureSaid,
): FigureProblem | "figure_both" | "figure_missing" | null {
  if (state !== null && state !== "varde" && value !== null) return "figure_both";
  if (state === "varde" && value === null) return "figure_missing";
  return definition && value !== null ? figureProblem(definition, value) : null;
}
