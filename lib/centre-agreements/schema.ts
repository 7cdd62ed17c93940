import { z } from "zod";
import { type Day, day, isDay } from "@/lib/domain/day";

/** What the centres stand under, read from the address; nothing in it can make the page fail. */
const situationsView = z.object({
  dag: z
    .string()
    .refine(isDay)
    .transform((s): Day => day(s))
    .nullable()
    .catch(null),
  visa: z.enum(["med", "utan"]).nullable().catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type SituationsView = z.output<typeof situationsView>;

export const readSituationsView = (asked: Record<string, string | string[] | undefined>) =>
  situationsView.parse({
    dag: asked.dag ?? null,
    visa: asked.visa ?? null,
    kommun: asked.kommun ?? null,
    sida: asked.sida,
  });
