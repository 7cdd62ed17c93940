"use client";

import { useContext } from "react";
import { FormContext } from "./context";

type Props = {
  summary: string;
  /** What the names of its fields begin with. */
  name: string;
  open: boolean;
  children: React.ReactNode;
};

/** A part of a form that few need. It never hides what has been written in it, nor what is wrong there. */
export function FoldedPart({ summary, name, open, children }: Props) {
  const { state, initial } = useContext(FormContext);
  const given = state.status === "idle" ? initial : state.values;
  const written = Object.entries(given).some(
    ([field, values]) => field.startsWith(name) && values.some((value) => value !== ""),
  );
  return (
    <details className="mb-4" open={open || written}>
      <summary className="min-h-6 py-1 font-semibold text-pine">{summary}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
