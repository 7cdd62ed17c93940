"use client";

import { useEffect, useRef, useState } from "react";
import { useField } from "@/components/form/context";
import { useEarlyText } from "@/components/form/early-text";
import { boxOf, describedBy, invalid, Said } from "@/components/form/field";
import { writingWords } from "@/lib/i18n/sv/writing";
import { ConflictChoice } from "./conflict";
import { type Save, useSaving } from "./saving";
import { insert, TextTools } from "./text-tools";

type Props = {
  name: string;
  label: string;
  hint: string;
  section: { documentId: string; sectionId: string; version: number; body: string };
  save: Save;
  /** The most characters; null where it is as long as it needs to be. */
  most: number | null;
};

/** Asks the library that reads a paste only when something is pasted. */
async function pasted(area: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
  const text = await import("@/lib/text/paste")
    .then(({ fromPasted }) => fromPasted(html))
    .catch(() => plain);
  insert(area, text || plain);
}

/** A plain text field that saves itself; without script it is a plain text field. */
export function TextEditor({ name, label, hint, section, save, most }: Props) {
  const field = useField(name);
  const area = useEarlyText(name);
  const choice = useRef<HTMLDivElement>(null);
  const find = () => area.current;
  const [count, setCount] = useState(section.body.trim().length);
  const { status, conflict, typed, choose, flight, post, stopped } = useSaving(section, save, find);

  // A press of the button waits for the save that is under way: it is posted with the version that save leaves. While
  // two texts wait for a choice it leads there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refs are the same as long as the field is
  useEffect(() => {
    const form = area.current?.form;
    const wait = (event: SubmitEvent) => {
      if (!flight.current && !stopped.current) return post();
      event.preventDefault();
      event.stopImmediatePropagation();
      if (stopped.current) return choice.current?.focus();
      const { submitter } = event;
      void flight.current?.then(() => setTimeout(() => form?.requestSubmit(submitter)));
    };
    form?.addEventListener("submit", wait);
    return () => form?.removeEventListener("submit", wait);
  }, []);

  return (
    <div className={boxOf(field.errors)}>
      <label htmlFor={name} className="mb-0.5 block font-semibold">
        {label}
      </label>
      <Said name={name} hint={hint} field={field} />
      {conflict && <ConflictChoice conflict={conflict} choose={choose} box={choice} />}
      <TextTools field={find} controls={name} />
      <textarea
        ref={area}
        id={name}
        name={name}
        rows={14}
        defaultValue={field.value[0] ?? ""}
        onInput={(event) => {
          setCount(event.currentTarget.value.trim().length);
          typed();
        }}
        onPaste={(event) => {
          const html = event.clipboardData.getData("text/html");
          if (!html) return;
          event.preventDefault();
          void pasted(event.currentTarget, html, event.clipboardData.getData("text/plain"));
        }}
        {...describedBy({ name, hint, field })}
        {...invalid(field.errors)}
      />
      {most !== null && (
        <p className={`mt-1 text-small ${count > most ? "text-falu" : "text-muted"}`}>
          {writingWords.editor.count(count, most)}
        </p>
      )}
      <p role="status" className="mt-1 min-h-6 text-small text-muted">
        {status}
      </p>
    </div>
  );
}
