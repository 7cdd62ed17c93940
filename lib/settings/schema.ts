import { z } from "zod";
import * as f from "@/lib/form/fields";

/** `version` is 0 where the county has never said anything, and the defaults hold. */
export const saveSettings = z.strictObject({
  version: z.preprocess((v) => Number(v), z.int().min(0).max(2_000_000_000)),
  centreLabel: f.text(60),
  coordinatorLabel: f.text(60),
  countyRoleLabel: f.text(60),
  smallNumberThreshold: f.whole(3, 10),
  farKm: f.whole(1, 500),
  confirmationMonths: f.whole(1, 36),
  areaTypeMaxYears: f.whole(1, 20),
  /** Whether the county compensates its centres on conditions. */
  compensates: f.choice(["ja", "nej"]),
});
export type SaveSettings = z.output<typeof saveSettings>;
