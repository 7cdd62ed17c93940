"use client";

import { useEffect, useRef, useState } from "react";
import { useAnswer, useKeep } from "@/components/form/context";
import { forget, person, recall, remember } from "@/components/form/unsaved";
import { idle } from "@/lib/form/idle";
import type { FormState } from "@/lib/form/state";
import { writingWords } from "@/lib/i18n/sv/writing";

const words = writingWords.editor;
/** So long after the last key it is saved; so long after a failure it is tried again. */
const pause = 1_000;
const again = 5_000;

export type Save = (state: FormState, form: FormData) => Promise<FormState>;
type Section = { documentId: string; sectionId: string; version: number; body: string };
/** Two texts of which one is to stand. */
export type Conflict = { title: string; lead: string; theirs: string; mine: string };

const clock = () =>
  new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" })
    .format(new Date())
    .replace(":", ".");

function formOf({ documentId, sectionId }: Section, version: number, body: string): FormData {
  const form = new FormData();
  const fields = { documentId, sectionId, version: String(version), body, auto: "ja" };
  for (const [name, value] of Object.entries({ ...fields, writtenBy: person() }))
    form.set(name, value);
  return form;
}

/**
 * Saves a text by itself while somebody writes it: after a pause, one save at a time, until the server has it. What it
 * has not got lies in the browser. When somebody else has written meanwhile nothing is saved until a choice is made.
 */
export function useSaving(section: Section, save: Save, field: () => HTMLTextAreaElement | null) {
  const keep = useKeep();
  const [status, say] = useState("");
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const held = useRef({ version: section.version, saved: section.body });
  const flight = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopped = useRef(false);
  /** What the button has sent and nobody has answered yet. */
  const posted = useRef<string | null>(null);
  const text = () => field()?.value ?? held.current.saved;

  const later = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), wait);
  };

  /** Whoever leaves the page leaves nothing behind: what the button has not sent is sent now. */
  const leave = () => {
    clearTimeout(timer.current);
    const left = recall(section.sectionId);
    if (!left || stopped.current) return;
    if (left.body === posted.current) return forget(section.sectionId);
    if (left.body === held.current.saved) return;
    void save(idle, formOf(section, held.current.version, left.body))
      .then((state) => state.status === "kept" && forget(section.sectionId))
      .catch(() => {});
  };

  const take = (version: number, saved: string) => {
    held.current = { version, saved };
    keep?.({ version: String(version) });
    if (text() === saved) forget(section.sectionId);
    else remember(section.sectionId, { version: String(version), body: text() });
  };

  const ask = (title: string, lead: string, theirs: string, mine: string) => {
    stopped.current = true;
    say("");
    setConflict({ title, lead, theirs, mine });
  };

  const answered = (state: FormState, sent: string) => {
    if (state.status === "kept") {
      take(state.version, sent);
      say(words.saved(clock()));
      return;
    }
    if (state.status !== "invalid") return;
    if (state.problem === "conflict" && state.version) {
      held.current.version = state.version;
      const theirs = state.differences?.find((d) => d.name === "body")?.theirs;
      if (theirs === undefined) later(0);
      else ask(words.conflictTitle, words.conflictLead, theirs, sent);
      return;
    }
    say(words.refused([...state.summary, ...Object.values(state.fields).flat()].join(" ")));
    // What is wrong with the text is mended by writing; what is wrong with the way in may pass.
    if (Object.keys(state.fields).length === 0) later(again * 2);
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (flight.current) return flight.current;
    const sent = text();
    if (stopped.current || sent === held.current.saved) return;
    say(words.saving);
    flight.current = save(idle, formOf(section, held.current.version, sent))
      .then((state) => {
        flight.current = null;
        answered(state, sent);
        if (state.status === "kept" && text() !== sent) later(pause);
      })
      .catch(() => {
        flight.current = null;
        say(navigator.onLine ? words.broken : words.offline);
        later(again);
      });
    return flight.current;
  };

  const typed = () => {
    if (text() === held.current.saved) forget(section.sectionId);
    else remember(section.sectionId, { version: String(held.current.version), body: text() });
    later(pause);
  };

  /** What stands in the field from now on, whoever wrote it. */
  const choose = (body: string) => {
    const area = field();
    if (area) area.value = body;
    stopped.current = false;
    setConflict(null);
    // Only now has the button leave to write over what somebody else has written.
    keep?.({ version: String(held.current.version) });
    typed();
    area?.focus();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field is first seen
  useEffect(() => {
    const left = recall(section.sectionId);
    const now = held.current;
    const unsaved = left !== null && left.body.trim() !== now.saved.trim();
    // What was typed before the script had come, or was put back by the browser, counts as typed.
    const mine = text() !== now.saved ? text() : null;
    if (unsaved && left.version !== String(now.version))
      ask(words.kept, words.keptLead, now.saved, mine ?? left.body);
    else if (mine !== null) typed();
    else if (unsaved) {
      choose(left.body);
      say(words.restored);
    } else forget(section.sectionId);
    const online = () => void flush();
    const hidden = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      leave();
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, []);

  const answer = useAnswer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that leaves the form standing has saved nothing
  useEffect(() => {
    posted.current = null;
  }, [answer]);

  const post = () => {
    posted.current = text();
  };
  return { status, conflict, typed, choose, flight, post, stopped };
}
