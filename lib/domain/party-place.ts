import type { Day } from "./day";

const letters = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The municipality that an organisation is of, as its name tells: "Lunds kommun" and "Vårdbolaget i Lund AB" are of
 * Lund, and Östra Lund is none of it where there is such a municipality. Null where the name tells none. It only
 * orders a list; what an organisation is never follows from it.
 */
export function municipalityIn(organisation: string, names: readonly string[]): string | null {
  return (
    names
      .toSorted((a, b) => b.length - a.length)
      .find((name) =>
        new RegExp(`(?<!\\p{L})${letters(name)}s?(?!\\p{L})`, "iu").test(organisation),
      ) ?? null
  );
}

type Body = { id: string; succeededBy: string | null; succeededOn: Day | null };

/** A body and all that it has taken over from by a day, by however many steps; a succession to come is none yet. Source: data dictionary 10.9. */
export function cameBefore(bodies: readonly Body[], id: string, on: Day): Set<string> {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { id: earlier, succeededBy, succeededOn } of bodies)
      if (
        succeededBy !== null &&
        found.has(succeededBy) &&
        succeededOn !== null &&
        succeededOn <= on
      )
        found.add(earlier);
  }
  return found;
}
