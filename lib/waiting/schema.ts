import { z } from "zod";
import { roles } from "@/lib/domain/policy";

/** What is shown of all that waits, read from the address; nothing in it can make the page fail. */
const waitingView = z.object({
  /** Only what is of one sort, and in one role. */
  vad: z.string().max(60).nullable().catch(null),
  roll: z.enum(roles).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type WaitingView = z.output<typeof waitingView>;

export function readWaitingView(query: Record<string, string | string[] | undefined>): WaitingView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return waitingView.parse(
    Object.fromEntries(Object.keys(waitingView.shape).map((key) => [key, one(query[key])])),
  );
}
