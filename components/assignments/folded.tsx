"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/context";

type Props = { summary: string; names: readonly string[]; children: React.ReactNode };

/** Questions that most leave unanswered, behind a line to open; open by itself where something is said or must be mended. */
export function Folded({ summary, names, children }: Props) {
  const { state, initial } = useContext(FormContext);
  const values = state.status === "idle" ? initial : state.values;
  const wrong = state.status === "invalid" ? state.fields : {};
  const said = names.some((name) => values[name]?.some(Boolean) || wrong[name]);
  return (
    <details className="mb-5" open={said}>
      <summary className="min-h-6 w-fit py-1 font-semibold text-pine">{summary}</summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
