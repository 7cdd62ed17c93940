import { type FigureState, shippedFigures } from "@/lib/domain/figure";
import { unitWords } from "./document-template";
import { newDefinitionWords } from "./new-definition";
import { figureStateWords, writingWords as words } from "./writing";

type Figure = { key: string; state: FigureState | null; value: number | null; few?: number | null };

/** What a figure says, in words: a value with its unit, that it is few, or which answer stands instead. */
export function figureSaid({ key, state, value, few = null }: Figure): string {
  if (few !== null) return words.figures.few(few);
  if (state === null) return words.figures.unanswered;
  if (state !== "varde" || value === null) return figureStateWords[state].toLowerCase();
  const unit = shippedFigures.find((figure) => figure.key === key)?.unit ?? "antal";
  return words.figures.said(value, unitWords[unit]);
}

/** The same of last year's, which may have been counted in another way than this year's. */
export const lastSaid = (last: Figure & { otherwise: boolean }): string =>
  last.otherwise && last.value !== null
    ? `${figureSaid(last)}, ${newDefinitionWords.otherwise}`
    : figureSaid(last);
