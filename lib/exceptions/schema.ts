import { z } from "zod";
import * as f from "@/lib/form/fields";

/** What a centre may be regarded as by decision; that it is nothing needs no decision. */
export const exceptionKinds = ["familjecentral", "familjecentralsliknande"] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** `version` is the centre's. `lastOn` is the last day that the exception holds. */
export const decideException = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  kind: f.choice(exceptionKinds),
  reason: f.text(500),
  decider: f.text(120),
  fromOn: f.dayField(),
  lastOn: f.dayField(),
});
export type DecideException = z.output<typeof decideException>;

/** `endOn` is the first day that the exception no longer holds. */
export const endException = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  exceptionId: f.uuid(),
  endOn: f.dayField(),
});
export type EndException = z.output<typeof endException>;
