import { createHash } from "node:crypto";
import { Unconfirmed } from "./unseen";

/** The sign of some sentences: a form that has shown them brings it back. */
export const signOf = (sentences: readonly string[]): string =>
  createHash("sha256").update(sentences.join("\n")).digest("hex").slice(0, 40);

/** What follows is asked once more, and saved only as it was shown. */
export function askFirst(seen: string | null, sentences: string[]): void {
  if (sentences.length === 0) return;
  const digest = signOf(sentences);
  if (seen !== digest) throw new Unconfirmed(sentences, digest);
}
