import { z } from "zod";
import * as f from "@/lib/form/fields";
import { formWords as words } from "@/lib/i18n/sv/form";

const longest = 500_000;

/** A list pasted as text. A personnummer in a row refuses the row, so the text as a whole is not asked. */
export const pasteList = z.strictObject({
  list: z.string(words.required).min(1, words.required).max(longest, words.tooLong(longest)),
  fromOn: f.dayField(),
});
export type PasteList = z.output<typeof pasteList>;

export const acceptDraft = z.strictObject({ draftId: f.uuid(), version: f.version() });
export type AcceptDraft = z.output<typeof acceptDraft>;

/** A draft's cells, as they are held. */
export const cells = z.array(z.array(z.string()));
