"use client";

import { useEffect, useRef, useState } from "react";
import { idle } from "@/lib/form/idle";
import type { FormState } from "@/lib/form/state";
import { savesItselfWords as words } from "@/lib/i18n/sv/saves-itself";
import { useAnswer, useKeep } from "./context";
import { forget, recall, remember } from "./unsaved";
import { asSent, drawn, takeVersions, versionsOf, writeBack, written } from "./written";

/** So long after the last key it is saved; so long after a failure it is tried again. */
const pause = 1_000;
const again = 5_000;

export type Save = (state: FormState, form: FormData) => Promise<FormState>;

const clock = () =>
  new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit" })
    .format(new Date())
    .replace(":", ".");

/**
 * Saves a form by itself while somebody fills it in, as far as it can be saved: after a pause, one save at a time. What
 * the server has not got lies in the browser, through a reload and a new sign-in. Where somebody else has written
 * meanwhile nothing is saved before the button is pressed, which shows both. Without `save` it only lies in the browser.
 */
export function useSavingForm(
  about: string,
  save: Save | null,
  find: () => HTMLFormElement | null | undefined,
): string {
  const keep = useKeep();
  const [status, say] = useState("");
  const saved = useRef("");
  const flight = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stopped = useRef(false);
  const posted = useRef<string | null>(null);

  const later = (wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), wait);
  };

  /** What the server has not got is kept; what it has is forgotten. */
  const hold = () => {
    const form = find();
    if (!form) return;
    if (written(form) === saved.current) forget(about);
    else remember(about, { version: versionsOf(form), body: written(form) });
  };

  const answered = (state: FormState, sent: string) => {
    if (state.status === "kept") {
      saved.current = sent;
      keep?.({
        ...state.versions,
        ...(state.version > 0 ? { version: String(state.version) } : {}),
      });
      say(words.saved(clock()));
      // The new versions are in the form when it has been drawn.
      setTimeout(hold);
      const form = find();
      if (form && written(form) !== sent) later(pause);
      return;
    }
    if (state.status !== "invalid") return;
    stopped.current = state.problem === "conflict";
    if (stopped.current) return say(words.conflict);
    const unfinished = Object.keys(state.fields).length > 0;
    say(unfinished ? words.unfinished : words.refused(state.summary.join(" ")));
    if (!unfinished) later(again * 2);
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer.current);
    const form = find();
    if (!form || !save || stopped.current) return;
    if (flight.current) return flight.current;
    const sent = written(form);
    if (sent === saved.current) return;
    say(words.saving);
    flight.current = save(idle, asSent(form))
      .then((state) => {
        flight.current = null;
        answered(state, sent);
      })
      .catch(() => {
        flight.current = null;
        say(navigator.onLine ? words.broken : words.offline);
        later(again);
      });
    return flight.current;
  };

  /** What lay in the browser is put back; beside what somebody has written since only by the button. */
  const restore = (form: HTMLFormElement) => {
    const left = recall(about);
    if (!left || left.body === saved.current) return forget(about);
    writeBack(form, left.body);
    const same = left.version === versionsOf(form);
    if (!same) takeVersions(form, left.version);
    stopped.current = !same;
    say(same ? words.restored : words.restoredBeside);
    if (same) later(pause);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is first seen
  useEffect(() => {
    const form = find();
    if (!form) return;
    saved.current = drawn(form);
    const typed = () => {
      hold();
      later(pause);
    };
    if (recall(about)) restore(form);
    else if (written(form) !== saved.current) typed();
    // A press of the button waits for the save that is under way: it is posted with the versions that save leaves.
    const wait = (event: SubmitEvent) => {
      clearTimeout(timer.current);
      if (!flight.current) {
        posted.current = written(form);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void flight.current.then(() => setTimeout(() => form.requestSubmit(submitter)));
    };
    const online = () => void flush();
    const hidden = () => document.visibilityState === "hidden" && void flush();
    form.addEventListener("input", typed);
    form.addEventListener("submit", wait);
    window.addEventListener("online", online);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      clearTimeout(timer.current);
      // Whoever has pressed the button and is led on leaves nothing behind.
      if (posted.current !== null && recall(about)?.body === posted.current) forget(about);
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", wait);
      window.removeEventListener("online", online);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, []);

  const answer = useAnswer();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer that leaves the form standing has saved nothing
  useEffect(() => {
    posted.current = null;
  }, [answer]);

  return status;
}
