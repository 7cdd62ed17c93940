import { z } from "zod";
import * as f from "@/lib/form/fields";

/** Who is responsible for what must be done with an agreement; empty where nobody is named. */
export const nameResponsible = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  personId: f.optionalUuid(),
});
export type NameResponsible = z.output<typeof nameResponsible>;
