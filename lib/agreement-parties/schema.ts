import { z } from "zod";
import { newBodies } from "@/lib/bodies/schema";
import * as f from "@/lib/form/fields";

/** A party among those of the county's list, or one that is written here and added to it. */
export const addParty = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  bodyId: f.optionalUuid(),
  newBodies,
});
export type AddParty = z.output<typeof addParty>;
