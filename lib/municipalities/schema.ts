import { z } from "zod";
import { type Day, day, isDay } from "@/lib/domain/day";
import type { Cover } from "@/lib/domain/geography";

export const coverKeys = ["har", "tacks", "saknar"] as const;
export const coverOfKey: Record<(typeof coverKeys)[number], Cover> = {
  har: "has",
  tacks: "covered",
  saknar: "lacks",
};

export const municipalitiesView = z.object({
  dag: z
    .string()
    .refine(isDay)
    .transform((s): Day => day(s))
    .nullable()
    .catch(null),
  visa: z.enum(coverKeys).nullable().catch(null),
});
export type MunicipalitiesView = z.output<typeof municipalitiesView>;

type Asked = Record<string, string | string[] | undefined>;

/** Reads the view from an address; what is not known is as if it were not there. */
export function readMunicipalitiesView(asked: Asked): MunicipalitiesView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return municipalitiesView.parse({ dag: one(asked.dag), visa: one(asked.visa) });
}
