import { z } from "zod";
import * as f from "@/lib/form/fields";

/** What of an agreement can have been written by mistake; the agreement itself and what replaced it have no row of their own. */
export const mistakes = [
  "part",
  "uppsagning",
  "stallning",
  "option",
  "ersattning",
  "fil",
  "avtal",
] as const;
export type Mistake = (typeof mistakes)[number];

/** What was written by mistake is undone, with a reason; what follows is shown first. */
export const undoMistake = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  what: f.choice(mistakes),
  /** The party, notice, stand, option or file. */
  rowId: f.optionalUuid(),
  reason: f.text(500),
  seen: f.optionalText(64),
});
export type UndoMistake = z.output<typeof undoMistake>;
