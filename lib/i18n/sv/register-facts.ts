import type { Day } from "@/lib/domain/day";
import type { Change } from "@/lib/domain/register-facts";
import { longDate } from "./dates";

const came = (who: string, { onDay }: Change) => `Ny ${who} från och med ${longDate(onDay)}.`;

/** What the register knows of how a year differed, as sentences to change or confirm. */
export const deviationWords = {
  closed: (from: Day, to: Day) =>
    `Familjecentralen var tillfälligt stängd från och med ${longDate(from)} till och med ${longDate(to)}.`,
  coordinator: (change: Change) =>
    change.change === "ny"
      ? came("lokal samordnare", change)
      : `Den som var lokal samordnare slutade ${longDate(change.onDay)}.`,
  head: (service: string, change: Change) =>
    change.change === "ny"
      ? came(`närmaste chef för ${service}`, change)
      : `Den som var närmaste chef för ${service} slutade ${longDate(change.onDay)}.`,
  list: (sentences: readonly string[]) => sentences.map((one) => `- ${one}`).join("\n"),
} as const;
