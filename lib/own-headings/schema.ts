import { z } from "zod";
import * as f from "@/lib/form/fields";

const heading = f.text(120);

/** A heading of the centre's own, last in the document. */
export const addHeading = z.strictObject({ documentId: f.uuid(), heading });
export type AddHeading = z.output<typeof addHeading>;

const row = { documentId: f.uuid(), sectionId: f.uuid(), version: f.version() };
export const renameHeading = z.strictObject({ ...row, heading });
export type RenameHeading = z.output<typeof renameHeading>;
export const removeHeading = z.strictObject(row);
export type RemoveHeading = z.output<typeof removeHeading>;
