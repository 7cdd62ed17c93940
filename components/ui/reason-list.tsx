import { uiWords } from "@/lib/i18n/sv/ui";

const said = uiWords.reasons;
const signs = {
  yes: { sign: "✓", colour: "text-moss", word: said.met },
  no: { sign: "✕", colour: "text-falu", word: said.failed },
  half: { sign: "◐", colour: "text-amber", word: said.half },
  open: { sign: "?", colour: "text-amber", word: said.open },
} as const;
export type ReasonState = keyof typeof signs;
export type Reason = { state: ReasonState; text: string; detail?: React.ReactNode };

/** Sentences that are met, failed, met by half or open; the sign is also said. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className="mt-2">
      {reasons.map(({ state, text, detail }) => (
        <li key={text} className="relative mb-1 pl-7">
          <span aria-hidden className={`absolute left-0 font-bold ${signs[state].colour}`}>
            {signs[state].sign}
          </span>
          <span className="sr-only">{signs[state].word}: </span>
          {text}
          {detail && <div className="text-small text-muted">{detail}</div>}
        </li>
      ))}
    </ul>
  );
}
