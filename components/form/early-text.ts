"use client";

import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

const never = () => () => {};

type Early = { text: string; from: number; to: number };

function typedIn(id: string): Early | null {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return null;
  return { text: field.value, from: field.selectionStart, to: field.selectionEnd };
}

/**
 * What somebody types in a field of several lines before the script has come: React puts back what the server drew, so
 * it is read before that and put in again after. Gives the ref of the field.
 */
export function useEarlyText(id: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  const hydrates = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [early] = useState(() =>
    hydrates && typeof document !== "undefined" ? typedIn(id) : null,
  );
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || !early || early.text === field.value) return;
    field.value = early.text;
    if (document.activeElement === field) field.setSelectionRange(early.from, early.to);
  }, [early]);
  return area;
}
