import type { Form } from "@/components/form";

export type Action = Parameters<typeof Form>[0]["action"];
/** What the parts of a round are saved by. */
export type RoundActions = Record<"days" | "section" | "add" | "figures" | "define", Action>;
/** The form of one part of a round. */
export type Part = { title: string; lead: string; action: Action } & Pick<
  Parameters<typeof Form>[0],
  "initial" | "hidden" | "labels" | "submit" | "preview" | "children"
>;
