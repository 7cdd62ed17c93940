import { z } from "zod";
import { compensationConditions, conditionVerdicts } from "@/lib/domain/compensation";
import { type Day, day, isDay } from "@/lib/domain/day";

/** A level that may be asked for; those without one are asked for by the word. */
const level = z.union([z.coerce.number().int().min(1).max(9), z.literal("utan")]);

/** The conditions for compensation, read from the address; nothing in it can make the page fail. */
const conditionsView = z.object({
  dag: z
    .string()
    .refine(isDay)
    .transform((s): Day => day(s))
    .nullable()
    .catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  niva: level.nullable().catch(null),
  /** Which condition the standing is asked of; without it, the centre as a whole. */
  villkor: z.enum(compensationConditions).nullable().catch(null),
  lage: z.enum(conditionVerdicts).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ConditionsView = z.output<typeof conditionsView>;

export function readConditionsView(
  asked: Record<string, string | string[] | undefined>,
): ConditionsView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return conditionsView.parse(
    Object.fromEntries(Object.keys(conditionsView.shape).map((key) => [key, one(asked[key])])),
  );
}
