/** One field of a stale form: what stands now, and what the loser wrote. */
export type Difference = { name: string; mine: string; theirs: string };

/** What is shown once, on the answer to a form, and held nowhere: the link that lets somebody in. */
export type ShownOnce = {
  title: string;
  lead: string;
  facts: { term: string; value: string }[];
  /** Ready to be copied whole, for a message of one's own. */
  text?: { label: string; value: string };
  next: string;
};

/** What a form shows after it has been posted. Serialisable; the only thing an action ever answers with. */
export type FormState =
  | { status: "idle" }
  | {
      status: "invalid";
      /** What was typed, by field name, so that nothing is lost. Passwords never come back. */
      values: Record<string, string[]>;
      /** Messages by field name. */
      fields: Record<string, string[]>;
      /** Messages that belong to no field. */
      summary: string[];
      problem?: "conflict" | "not_allowed" | "broken_rule" | "not_found" | "unexpected";
      differences?: Difference[];
      /** The version that stands now, after a conflict. */
      version?: number;
      /** The same for the rows of a form that has many, by the names of their hidden fields. */
      versions?: Record<string, string>;
      /** The id under which an unexpected error was logged. */
      errorId?: string;
    }
  | {
      status: "preview";
      values: Record<string, string[]>;
      /** What follows from saving, from the same functions as the page; nothing is saved yet. */
      sentences: string[];
      /** Names what was shown, so that what is saved is what was seen. */
      seen: string;
    }
  | {
      /** Saved by itself; nothing changes on the screen but the version. */
      status: "kept";
      values: Record<string, string[]>;
      version: number;
      versions?: Record<string, string>;
    }
  | {
      status: "done";
      values: Record<string, string[]>;
      shown: ShownOnce;
      /** Where to go when it has been read. */
      goTo: string;
    };
