import { z } from "zod";
import { outcomes } from "@/lib/domain/document-section";
import { interimStates } from "@/lib/domain/follow-up";
import * as f from "@/lib/form/fields";

/** How the goals and activities of a plan stand today; what is left empty says nothing. */
export const saveFollowUp = z.strictObject({
  documentId: f.uuid(),
  /** Of what has already been said today; 0 where nothing has. */
  version: z.preprocess(Number, z.int().min(0).max(2_000_000_000)),
  goals: z
    .array(
      z.strictObject({
        id: f.uuid(),
        outcome: f.optionalChoice(outcomes),
        comment: f.optionalText(300),
      }),
    )
    .max(200)
    .default([]),
  activities: z
    .array(
      z.strictObject({
        id: f.uuid(),
        state: f.optionalChoice(interimStates),
        comment: f.optionalText(300),
      }),
    )
    .max(500)
    .default([]),
});
export type SaveFollowUp = z.output<typeof saveFollowUp>;
