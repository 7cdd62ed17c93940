import type { Preview } from "@/lib/domain/preview";

/**
 * Thrown by a command whose consequences the person has not been shown: the transaction is taken back, and the
 * form shows them. What is saved is therefore always what was seen.
 */
export class Unseen extends Error {
  override readonly name = "Unseen";
  constructor(
    readonly preview: Preview,
    readonly seen: string,
  ) {
    super("the consequences have not been seen");
  }
}
