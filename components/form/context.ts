"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/form/state";

type Values = Record<string, string[]>;
type Shown = { state: FormState; initial: Values };

export const FormContext = createContext<Shown>({ state: { status: "idle" }, initial: {} });

export type FieldState = {
  /** What was typed last, else what is held. */
  value: string[];
  errors: string[];
  /** After a conflict: what somebody else has written here meanwhile. */
  theirs: string | undefined;
  /** The form has been posted and is shown again. */
  posted: boolean;
};

export function useField(name: string): FieldState {
  const { state, initial } = useContext(FormContext);
  const posted = state.status !== "idle";
  const invalid = state.status === "invalid";
  return {
    value: (posted ? state.values[name] : initial[name]) ?? [],
    errors: (invalid ? state.fields[name] : undefined) ?? [],
    theirs: invalid ? state.differences?.find((d) => d.name === name)?.theirs : undefined,
    posted,
  };
}
