import { z } from "zod";
import * as f from "@/lib/form/fields";

/** A person's data, taken away at her request; `reason` stands in the history and names nobody. */
export const pseudonymisePerson = z.strictObject({
  personId: f.uuid(),
  version: f.version(),
  reason: f.text(300),
  /** What was shown of the consequences; empty the first time the form is posted. */
  seen: f.optionalText(64),
});
export type PseudonymisePerson = z.output<typeof pseudonymisePerson>;
