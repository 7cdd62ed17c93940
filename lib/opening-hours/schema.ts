import { z } from "zod";
import { readHours } from "@/lib/domain/opening-hours";
import * as f from "@/lib/form/fields";
import { hoursProblemWords } from "@/lib/i18n/sv/opening-hours";

export const changeModes = ["changed", "wrong"] as const;
export const seasons = ["ordinarie", "sommar"] as const;
export type Season = (typeof seasons)[number];
/** Field names of the seven days, Monday first. */
export const weekdays = ["d1", "d2", "d3", "d4", "d5", "d6", "d7"] as const;

/** One day's hours as text; what cannot be read says why. */
const dayHours = f.optionalText(120).transform((text, ctx) => {
  const read = readHours(text ?? "");
  if (typeof read !== "string") return read;
  ctx.addIssue({ code: "custom", message: hoursProblemWords[read] });
  return z.NEVER;
});

const week = z
  .strictObject({
    d1: dayHours,
    d2: dayHours,
    d3: dayHours,
    d4: dayHours,
    d5: dayHours,
    d6: dayHours,
    d7: dayHours,
  })
  .optional();
export type Week = z.output<typeof week>;

export const setOpeningHours = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  season: f.choice(seasons),
  /** The services that stood in the form; one that did not is left as it is. */
  hours: z.strictObject({
    mhv: week,
    bhv: week,
    oppen_forskola: week,
    forebyggande_socialtjanst: week,
  }),
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
});
export type SetOpeningHours = z.output<typeof setOpeningHours>;
