import { z } from "zod";
import * as f from "@/lib/form/fields";

export const changeModes = ["changed", "wrong"] as const;
export const professions = [
  "barnmorska",
  "bhv_sjukskoterska",
  "forskollarare",
  "forskolepedagog",
  "socionom",
  "kurator",
  "familjebehandlare",
  "lakare",
  "psykolog",
  "annan",
] as const;
export type Profession = (typeof professions)[number];
/** Rows in the form; a service with more professions than this is described as "annan". */
export const staffingRows = 6;

const row = z.strictObject({
  profession: f.optionalChoice(professions),
  persons: f.optionalWhole(0, 500),
  /** Percent of full time, summed over the persons: two persons at 75 percent are 150. */
  ftePercent: f.optionalWhole(0, 30_000),
  vacantPercent: f.optionalWhole(0, 30_000),
});
export type StaffingRow = z.output<typeof row>;

export const setStaffing = z.strictObject({
  centreId: f.uuid(),
  serviceId: f.uuid(),
  version: f.version(),
  staffing: z
    .array(row)
    .max(10)
    .optional()
    .transform((rows) => rows ?? []),
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
});
export type SetStaffing = z.output<typeof setStaffing>;

export const headStates = ["named", "vacant"] as const;

export const setHead = z.strictObject({
  centreId: f.uuid(),
  serviceId: f.uuid(),
  version: f.version(),
  /** The row that is corrected when the record was wrong. */
  headId: f.optionalUuid(),
  state: f.choice(headStates),
  name: f.optionalText(120),
  title: f.optionalText(120),
  email: f.optionalEmail(),
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
});
export type SetHead = z.output<typeof setHead>;

export const endHead = z.strictObject({
  centreId: f.uuid(),
  serviceId: f.uuid(),
  version: f.version(),
  /** The first day that nobody is said to be head. */
  fromOn: f.dayField(),
});
export type EndHead = z.output<typeof endHead>;
