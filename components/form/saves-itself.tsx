"use client";

import { useRef } from "react";
import { type Save, useSavingForm } from "./saving-form";

type Props = {
  /** What the form is about, among all that somebody may have left unsaved. */
  about: string;
  /** What saves a row that is there; a new one is kept in the browser until the button is pressed. */
  save: Save | null;
};

/** Stands in a form that saves itself, and says how that goes. Without script it is nothing. */
export function SavesItself({ about, save }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  const status = useSavingForm(about, save, () => here.current?.closest("form"));
  return (
    <p ref={here} role="status" className="mb-2 min-h-6 text-small text-muted">
      {status}
    </p>
  );
}
