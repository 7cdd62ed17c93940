import { z } from "zod";
import { verdicts } from "@/lib/domain/agreement-content";
import { contentKeys } from "@/lib/domain/content-checklist";

/** The county's deviations, read from the address; nothing in it can make the page fail. */
const deviationsView = z.object({
  /** Which rows are asked for; without it, how many there are of each. */
  visa: z.enum(verdicts).nullable().catch(null),
  /** One clause alone. */
  del: z.enum(contentKeys).nullable().catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
});
export type DeviationsView = z.output<typeof deviationsView>;

export const readDeviationsView = (asked: Record<string, string | string[] | undefined>) =>
  deviationsView.parse({
    visa: asked.visa ?? null,
    del: asked.del ?? null,
    kommun: asked.kommun ?? null,
  });
