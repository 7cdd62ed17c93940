const tones = {
  plain: "border-transparent bg-pine-soft text-pine-strong",
  late: "border-transparent bg-falu-soft text-falu",
  near: "border-transparent bg-amber-soft text-amber",
  done: "border-transparent bg-moss-soft text-moss",
  none: "border-line-strong text-muted",
} as const;
export type Tone = keyof typeof tones;

/** A status is always a word; the colour only repeats it. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: React.ReactNode }) {
  return (
    <span
      className={`inline-block rounded-xl border px-2 py-px text-tag leading-snug ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
