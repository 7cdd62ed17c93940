import { z } from "zod";
import { centreStatuses } from "@/lib/domain/status";
import * as f from "@/lib/form/fields";

export const takeStep = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  status: f.choice(centreStatuses),
  fromOn: f.dayField(),
  reason: f.text(500),
  decision: f.optionalText(120),
  impactAnalysis: f.yesNoUnknown(),
  seen: f.optionalText(64),
});
export type TakeStep = z.output<typeof takeStep>;
