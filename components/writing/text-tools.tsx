"use client";

import { useSyncExternalStore } from "react";
import { writingWords } from "@/lib/i18n/sv/writing";

const words = writingWords.editor;
const never = () => () => {};

/** Puts text where the marker stands, so that it can be undone as what is typed can. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  // What replaces this command has no undo.
  if (!document.execCommand("insertText", false, text)) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Begins each line that is marked with a sign; takes it away where all of them have it. */
function lines(area: HTMLTextAreaElement, sign: string): void {
  const { value, selectionStart, selectionEnd } = area;
  const from = value.lastIndexOf("\n", selectionStart - 1) + 1;
  const end = value.indexOf("\n", selectionEnd);
  const to = end === -1 ? value.length : end;
  const marked = value.slice(from, to).split("\n");
  const all = marked.every((line) => line.startsWith(sign));
  area.setSelectionRange(from, to);
  insert(
    area,
    marked
      .map((line) => (all ? line.slice(sign.length) : `${sign}${line.replace(/^(#+|-) +/, "")}`))
      .join("\n"),
  );
}

function around(area: HTMLTextAreaElement, before: string, after: string, empty: string): void {
  const { value, selectionStart, selectionEnd } = area;
  const chosen = value.slice(selectionStart, selectionEnd) || empty;
  insert(area, `${before}${chosen}${after}`);
  const start = selectionStart + before.length;
  area.setSelectionRange(start, start + chosen.length);
}

const tools: { label: string; use: (area: HTMLTextAreaElement) => void; look?: string }[] = [
  { label: words.heading, use: (area) => lines(area, "# ") },
  { label: words.list, use: (area) => lines(area, "- ") },
  { label: words.bold, use: (area) => around(area, "**", "**", words.linkText), look: "font-bold" },
  { label: words.link, use: (area) => around(area, "[", "](https://)", words.linkText) },
];

type Props = { field: () => HTMLTextAreaElement | null; controls: string };

/** Buttons that put the marks into the text; without script the marks are typed. */
export function TextTools({ field, controls }: Props) {
  const script = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!script) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a question, and these are tools
    <div role="group" aria-label={words.tools} className="mb-1.5 flex flex-wrap gap-1.5">
      {tools.map(({ label, use, look = "font-medium" }) => (
        <button
          key={label}
          type="button"
          aria-controls={controls}
          onClick={() => {
            const area = field();
            if (area) use(area);
          }}
          className={`min-h-9 rounded border border-line-strong px-2.5 text-small text-pine hover:bg-pine-soft ${look}`}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
