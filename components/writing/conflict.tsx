"use client";

import { type RefObject, useEffect } from "react";
import { Button } from "@/components/ui/button";
import { writingWords } from "@/lib/i18n/sv/writing";
import type { Conflict } from "./saving";

const words = writingWords.editor;
type Props = {
  conflict: Conflict;
  choose: (body: string) => void;
  box: RefObject<HTMLDivElement | null>;
};

/** Two texts side by side, and which of them is to stand. Nothing is saved until it has been said. */
export function ConflictChoice({ conflict, choose, box }: Props) {
  const { title, lead, theirs, mine } = conflict;
  useEffect(() => box.current?.focus(), [box]);
  const texts = [
    { term: words.theirs, text: theirs },
    { term: words.mine, text: mine },
  ];
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="mb-3 max-w-notice border-l-[5px] border-amber bg-amber-soft px-4 py-3"
    >
      <div className="font-bold">{title}</div>
      <p>{lead}</p>
      <dl className="my-3 grid gap-4 sm:grid-cols-2">
        {texts.map(({ term, text }) => (
          <div key={term} className="min-w-0">
            <dt className="text-small text-amber">{term}</dt>
            <dd className="max-h-80 overflow-y-auto whitespace-pre-line">{text || "–"}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={() => choose(mine)}>
          {words.useMine}
        </Button>
        <Button type="button" look="quiet" onClick={() => choose(theirs)}>
          {words.useTheirs}
        </Button>
        <Button
          type="button"
          look="quiet"
          onClick={() => choose([theirs, mine].filter(Boolean).join("\n\n"))}
        >
          {words.useBoth}
        </Button>
      </div>
    </div>
  );
}
