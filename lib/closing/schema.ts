import { z } from "zod";
import * as f from "@/lib/form/fields";

/** Closing the year for plans or for reports; what it does to each centre is shown first. */
export const closeRound = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  seen: f.optionalText(64),
});
export type CloseRound = z.output<typeof closeRound>;

export const reopenRound = z.strictObject({ roundId: f.uuid(), version: f.version() });
export type ReopenRound = z.output<typeof reopenRound>;
