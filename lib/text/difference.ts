import { diffWordsWithSpace } from "diff";

export type Part = { kind: "same" | "added" | "removed"; text: string };

/** What one text says that another does not, word by word. */
export function difference(before: string, after: string): Part[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: 4_000 }) ?? [
    // Two texts that have hardly a word in common are shown whole, one after the other.
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return parts
    .filter((part) => part.value !== "")
    .map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value,
    }));
}
