const tones = {
  plain: "bg-pine-soft text-pine-strong",
  late: "bg-falu-soft text-falu",
  near: "bg-amber-soft text-amber",
  done: "bg-moss-soft text-moss",
  none: "border-line-strong text-muted",
} as const;
export type Tone = keyof typeof tones;

/** A status is always a word; the colour only repeats it. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: React.ReactNode }) {
  return <span className={`inline-block rounded-full border border-transparent px-2 py-px text-[.88rem] leading-snug ${tones[tone]}`}>{children}</span>;
}
