"use client";

import { formPageWords as words } from "@/lib/i18n/sv/form-page";

type Props = { ref: React.Ref<HTMLDivElement>; sentences: string[] };

/** What follows if this is saved; nothing is saved yet. The first sentence is the most important. */
export function Consequences({ ref, sentences }: Props) {
  return (
    <div
      ref={ref}
      id="foljer"
      tabIndex={-1}
      role="status"
      // biome-ignore lint/a11y/noAutofocus: without script this is what moves the focus to what follows
      autoFocus
      className="mb-6 max-w-notice border-l-[5px] border-pine bg-pine-soft px-4 py-3"
    >
      <h2>{words.follows}</h2>
      {sentences.map((sentence, i) => (
        <p key={sentence} className={i === 0 ? "font-semibold" : ""}>
          {sentence}
        </p>
      ))}
      <p className="text-small text-muted">{words.notSavedYet}</p>
    </div>
  );
}
