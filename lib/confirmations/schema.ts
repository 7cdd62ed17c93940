import { z } from "zod";
import { confirmationGroups } from "@/lib/domain/confirmation";
import * as f from "@/lib/form/fields";

/** One group, or all five in one press. */
export const confirmed = [...confirmationGroups, "alla"] as const;

export const confirmFacts = z.strictObject({
  centreId: f.uuid(),
  group: f.choice(confirmed),
  /** What the page showed when the button was pressed. */
  seen: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ConfirmFacts = z.output<typeof confirmFacts>;
