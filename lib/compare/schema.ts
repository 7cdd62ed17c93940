import { z } from "zod";
import { comparedKinds, mostCompared, perKeys } from "@/lib/domain/comparison";
import { shippedFigures } from "@/lib/domain/figure";

const figureKeys = shippedFigures.map((one) => one.key) as [string, ...string[]];
const year = z.coerce.number().int().min(2000).max(2100).nullable().catch(null);

/** The whole view, read from the address; nothing in it can make the page fail. */
export const compareView = z.object({
  siffra: z.enum(figureKeys).catch("besok_barn"),
  per: z.enum(perKeys).nullable().catch(null),
  /** Null: the kind that most of them are. */
  typ: z.enum(comparedKinds).nullable().catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  fran: year,
  till: year,
  prel: z.literal("ja").nullable().catch(null),
  central: z.array(z.uuid()).max(mostCompared).catch([]),
});
export type CompareView = z.output<typeof compareView>;

type Given = Record<string, string | string[] | undefined>;

export function readCompareView(given: Given): CompareView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  const { central, ...rest } = given;
  const chosen = [central ?? []].flat().filter(Boolean).slice(0, mostCompared);
  return compareView.parse({
    ...Object.fromEntries(
      Object.keys(compareView.shape).map((key) => [key, one(rest[key as keyof typeof rest])]),
    ),
    central: chosen,
  });
}

/** The view as the questions of an address, what is usual left out. */
export const askedOf = (view: CompareView) => ({
  siffra: view.siffra === "besok_barn" ? null : view.siffra,
  per: view.per,
  typ: view.typ,
  kommun: view.kommun,
  fran: view.fran,
  till: view.till,
  prel: view.prel,
  central: view.central,
});
