import { z } from "zod";
import * as f from "@/lib/form/fields";

/** As a form or an address names a theme; whether there is one by that key is another question. */
export const themeKey = /^([a-z_]{1,40}|lan-\d{1,4})$/;
export const themeKeys = () => f.many(z.string().regex(themeKey));

/** A theme of the county's own. */
export const addTheme = z.strictObject({ name: f.text(120) });
export type AddTheme = z.output<typeof addTheme>;

/** Retired, or brought back into use. */
export const retireTheme = z.strictObject({
  themeId: f.uuid(),
  version: f.version(),
  use: f.choice(["ja", "nej"]),
});
export type RetireTheme = z.output<typeof retireTheme>;
