import { z } from "zod";
import { shippedFigures } from "@/lib/domain/figure";
import * as f from "@/lib/form/fields";

/** Of which figure, and how far its thread had come when the form was shown: one more than what had been said. */
const about = {
  documentId: f.uuid(),
  key: f.choice(shippedFigures.map(({ key }) => key) as [string, ...string[]]),
  version: f.version(),
};
const body = f.text(1_000);

export const askAboutFigure = z.strictObject({ ...about, body });
export type AskAboutFigure = z.output<typeof askAboutFigure>;

export const answerAboutFigure = z.strictObject({ ...about, body });
export type AnswerAboutFigure = z.output<typeof answerAboutFigure>;

export const closeFigureQuestion = z.strictObject({ ...about, body: f.optionalText(1_000) });
export type CloseFigureQuestion = z.output<typeof closeFigureQuestion>;

/** The question is laid aside, with why. */
export const acceptFigure = z.strictObject({ ...about, body });
export type AcceptFigure = z.output<typeof acceptFigure>;
