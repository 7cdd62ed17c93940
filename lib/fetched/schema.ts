import { z } from "zod";
import * as f from "@/lib/form/fields";

/** "Stämmer": what was fetched is right as it stands; or it is fetched once more. */
export const confirmSection = z.strictObject({
  documentId: f.uuid(),
  version: f.version(),
  sectionId: f.uuid(),
  how: f.choice(["stammer", "hamta"]),
});
export type ConfirmSection = z.output<typeof confirmSection>;
