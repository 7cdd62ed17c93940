import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import { aims } from "@/lib/domain/document-section";
import { answers } from "@/lib/domain/goal-thread";
import { themeKey } from "@/lib/themes/schema";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/** Which goals are asked about, read from the address; nothing in it can make the page fail. */
export const threadView = z.object({
  typ: oneOf(documentKinds),
  ar: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
  /** Together with what nobody has adopted yet. */
  prel: z.literal("ja").nullable().catch(null),
  /** One of the county's goals, or `utan` for what stands under none of them. */
  mal: z
    .union([z.uuid(), z.literal("utan")])
    .nullable()
    .catch(null),
  /** A theme by its key, whether there is one or not. */
  tema: z.string().regex(themeKey).nullable().catch(null),
  syfte: oneOf(aims),
  indikator: z.string().trim().min(1).max(300).nullable().catch(null),
  utfall: oneOf(answers),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ThreadView = z.output<typeof threadView>;

type Given = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readThreadView(given: Given): ThreadView {
  const first = Object.keys(threadView.shape).map((key) => {
    const value = given[key];
    return [key, (Array.isArray(value) ? value[0] : value) || null];
  });
  return threadView.parse(Object.fromEntries(first));
}

/** The view as the questions of an address; the first page goes without saying. */
export const askedOf = ({ sida, ...view }: ThreadView) => ({
  ...view,
  sida: sida === 1 ? null : sida,
});
