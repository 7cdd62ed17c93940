"use client";

import { useEffect, useRef, useState } from "react";
import { muchFrom } from "@/lib/domain/figure";
import { writingWords } from "@/lib/i18n/sv/writing";

const words = writingWords.figures;
/** So long after the last key: nobody is warned of half a number. */
const pause = 700;

/** What a field holds as a number; null where it holds none. */
function numberIn(text: string): number | null {
  const said = text.replace(/[\s\u00a0]/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(said) ? Number(said) : null;
}

type Props = { name: string; held: number | null; before: number; year: number };

/** Says that a figure differs much from last year's: as it is held, and as soon as it has been written. It stops nothing. */
export function FigureWarning({ name, held, before, year }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState(held);
  useEffect(() => {
    const form = box.current?.closest("form");
    const read = () => {
      const field = form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) setValue(numberIn(field.value));
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const typed = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== name) return;
      clearTimeout(timer);
      timer = setTimeout(read, event.type === "input" ? pause : 0);
    };
    // What was typed before the script had come, or stands again after an answer, counts as typed.
    read();
    form?.addEventListener("input", typed);
    form?.addEventListener("change", typed);
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("input", typed);
      form?.removeEventListener("change", typed);
    };
  }, [name]);
  const much = value === null ? null : muchFrom(value, before);
  return (
    <div ref={box} role="status">
      {much && (
        <p className="mb-2 border-l-4 border-amber bg-amber-soft px-3 py-1 text-amber">
          {words.changed(year, much.percent)}
        </p>
      )}
    </div>
  );
}
