import { z } from "zod";

/** What the follow-up is asked about, read from the address; nothing in it can make the page fail. */
const followUpView = z.object({
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  /** Figures of reports that nobody has adopted yet are counted too. */
  siffror: z.literal("alla").nullable().catch(null),
  /** The year that is reported on, as it was on its last day; the running one where none is asked for. */
  ar: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  /** One part at a time, large enough to be read across a room. */
  visa: z.literal("projektor").nullable().catch(null),
});
export type FollowUpView = z.output<typeof followUpView>;

export const readFollowUpView = (asked: Record<string, string | string[] | undefined>) =>
  followUpView.parse({
    kommun: asked.kommun ?? null,
    siffror: asked.siffror ?? null,
    ar: asked.ar ?? null,
    visa: asked.visa ?? null,
  });
