"use client";

import { useEffect, useRef } from "react";
import { useField } from "@/components/form/context";
import { boxOf, describedBy, invalid, Said } from "@/components/form/field";
import { ConflictChoice } from "./conflict";
import { type Save, useSaving } from "./saving";
import { insert, TextTools } from "./text-tools";

type Props = {
  name: string;
  label: string;
  hint: string;
  section: { documentId: string; sectionId: string; version: number; body: string };
  save: Save;
};

/** Asks the library that reads a paste only when something is pasted. */
async function pasted(area: HTMLTextAreaElement, html: string, plain: string): Promise<void> {
  const text = await import("@/lib/text/paste")
    .then(({ fromPasted }) => fromPasted(html))
    .catch(() => plain);
  insert(area, text || plain);
}

/** A plain text field that saves itself; without script it is a plain text field. */
export function TextEditor({ name, label, hint, section, save }: Props) {
  const field = useField(name);
  const area = useRef<HTMLTextAreaElement>(null);
  const find = () => area.current;
  const { status, conflict, typed, choose, flight, post } = useSaving(section, save, find);

  // A press of the button waits for the save that is under way: it is posted with the version that save leaves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refs are the same as long as the field is
  useEffect(() => {
    const form = area.current?.form;
    const wait = (event: SubmitEvent) => {
      if (!flight.current) return post();
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void flight.current.then(() => setTimeout(() => form?.requestSubmit(submitter)));
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
      {conflict && <ConflictChoice conflict={conflict} choose={choose} />}
      <TextTools field={find} controls={name} />
      <textarea
        ref={area}
        id={name}
        name={name}
        rows={14}
        defaultValue={field.value[0] ?? ""}
        onInput={typed}
        onPaste={(event) => {
          const html = event.clipboardData.getData("text/html");
          if (!html) return;
          event.preventDefault();
          void pasted(event.currentTarget, html, event.clipboardData.getData("text/plain"));
        }}
        {...describedBy({ name, hint, field })}
        {...invalid(field.errors)}
      />
      <p role="status" className="mt-1 min-h-6 text-small text-muted">
        {status}
      </p>
    </div>
  );
}
