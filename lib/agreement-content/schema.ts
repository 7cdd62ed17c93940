import { z } from "zod";
import { itemComparisons, itemStates } from "@/lib/domain/agreement-content";
import { contentKeys } from "@/lib/domain/content-checklist";
import * as f from "@/lib/form/fields";

/** What was found of one clause. Empty says that nobody has looked at it, or compared it. */
const item = z.strictObject({
  state: f.optionalChoice(itemStates),
  compared: f.optionalChoice(itemComparisons),
  note: f.optionalText(500),
});

/** The whole checklist at once; a clause that the form did not show is left as it was. */
export const reviewContent = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  /** The version of the checklist that was looked through. */
  checklist: f.text(20),
  /** The frame beside which it was read, where more than one holds. */
  frameId: f.optionalUuid(),
  items: z.partialRecord(z.enum(contentKeys), item),
});
export type ReviewContent = z.output<typeof reviewContent>;
