import { z } from "zod";
import { outlierStates } from "@/lib/domain/figure-question";

/** Which figures are shown, read from the address; nothing in it can make the page fail. */
const outlierView = z.object({
  ar: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
  lage: z.enum(outlierStates).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OutlierView = z.output<typeof outlierView>;

type Given = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readOutlierView(given: Given): OutlierView {
  const first = Object.keys(outlierView.shape).map((key) => {
    const value = given[key];
    return [key, (Array.isArray(value) ? value[0] : value) || null];
  });
  return outlierView.parse(Object.fromEntries(first));
}
