"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";

type Props = {
  label: string;
  done: string;
  failed: string;
} & (
  | {
      /** The id of the field whose text is copied. */
      from: string;
    }
  | {
      /** The address whose answer is copied: a long text that few ask for. */
      at: string;
    }
);

async function answerOf(address: string): Promise<Blob> {
  const answer = await fetch(address);
  // Signed out meanwhile: the answer is another page, and nothing to copy.
  if (!answer.ok || answer.redirected) throw new Error("no text to copy");
  return new Blob([await answer.text()], { type: "text/plain" });
}

/** A browser that asks for the text at once gets a promise of it: the press may be forgotten before the answer is here. */
async function copyFrom(address: string): Promise<void> {
  const text = answerOf(address);
  if (typeof ClipboardItem === "undefined")
    return navigator.clipboard.writeText(await (await text).text());
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
}

function copyField(id: string): Promise<void> {
  const field = document.getElementById(id);
  return navigator.clipboard.writeText(field instanceof HTMLTextAreaElement ? field.value : "");
}

const never = () => () => {};

/** Copies what a field on the page, or an address, holds, and says so. It is there only where script runs; the text is there anyhow. */
export function CopyButton({ label, done, failed, ...what }: Props) {
  const script = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, say] = useState("");
  const copy = async () => {
    // What is said once more must change to be heard.
    say("");
    try {
      await ("from" in what ? copyField(what.from) : copyFrom(what.at));
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
