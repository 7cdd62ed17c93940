"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

type Props = {
  /** The id of the field whose text is copied. */
  from: string;
  label: string;
  done: string;
  failed: string;
};

const never = () => () => {};

/** Copies what a field on the page holds, and says so. It is there only where script runs; the field is there anyhow. */
export function CopyButton({ from, label, done, failed }: Props) {
  const script = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, say] = useState("");
  const copy = async () => {
    const field = document.getElementById(from);
    const text = field instanceof HTMLTextAreaElement ? field.value : "";
    // What is said once more must change to be heard.
    say("");
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(failed);
    }
  };
  if (!script) return null;
  return (
    <>
      <Button type="button" look="quiet" onClick={copy}>
        {label}
      </Button>
      <span role="status" className="text-small">
        {said}
      </span>
    </>
  );
}
