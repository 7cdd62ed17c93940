import { z } from "zod";
import { decisionParts } from "@/lib/domain/matter";
import * as f from "@/lib/form/fields";

export const adoptExample = z.strictObject({});
export type AdoptExample = z.output<typeof adoptExample>;

const said = {
  title: f.text(200),
  source: f.optionalText(200),
  /** What each body or role does; empty where it does nothing. */
  parts: z
    .array(z.strictObject({ deciderId: f.uuid(), part: f.optionalChoice(decisionParts) }))
    .default([]),
};
export const addMatter = z.strictObject(said);
export type AddMatter = z.output<typeof addMatter>;
export const changeMatter = z.strictObject({ matterId: f.uuid(), version: f.version(), ...said });
export type ChangeMatter = z.output<typeof changeMatter>;
export const removeMatter = z.strictObject({ matterId: f.uuid(), version: f.version() });
export type RemoveMatter = z.output<typeof removeMatter>;

export const addDecider = z.strictObject({ name: f.text(80) });
export type AddDecider = z.output<typeof addDecider>;
export const renameDecider = z.strictObject({
  deciderId: f.uuid(),
  version: f.version(),
  name: f.text(80),
});
export type RenameDecider = z.output<typeof renameDecider>;
export const removeDecider = z.strictObject({
  deciderId: f.uuid(),
  version: f.version(),
  seen: f.optionalText(64),
});
export type RemoveDecider = z.output<typeof removeDecider>;
