"use client";

import { createContext, useContext } from "react";
import type { FormState } from "@/lib/form/state";

type Values = Record<string, string[]>;
type Shown = {
  state: FormState;
  initial: Values;
  /** The versions that stand after something in the form has saved itself: the next post has seen them. */
  keep?: (versions: Record<string, string>) => void;
};

export const FormContext = createContext<Shown>({
  state: { status: "idle" },
  initial: {},
});

/** For a field that saves itself while somebody writes. */
export const useKeep = () => useContext(FormContext).keep;

/** What the form last answered. */
export const useAnswer = () => useContext(FormContext).state;

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
