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

/** The same, where what follows is said in sentences of the feature's own: the form shows them and asks once more. */
export class Unconfirmed extends Error {
  override readonly name = "Unconfirmed";
  constructor(
    readonly sentences: string[],
    readonly seen: string,
  ) {
    super("what follows has not been confirmed");
  }
}
