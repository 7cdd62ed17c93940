import { z } from "zod";
import * as f from "@/lib/form/fields";

/** Takes away a protocol that was put beside a document by mistake, before the decision is recorded. */
export const removeProtocol = z.strictObject({
  documentId: f.uuid(),
  fileId: f.uuid(),
  step: f.choice(["adopt", "record_adoption"]),
});
export type RemoveProtocol = z.output<typeof removeProtocol>;
