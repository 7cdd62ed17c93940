const tones = {
  plain: "tag-plain",
  late: "tag-late",
  near: "tag-near",
  done: "tag-done",
  none: "tag-none",
} as const;
export type Tone = keyof typeof tones;

/** The look of a status, for what is a tag and a link at once. */
export const tagLook = (tone: Tone): string => `tag ${tones[tone]}`;

/** A status is always a word; the colour only repeats it. */
export function Tag({ tone = "plain", children }: { tone?: Tone; children: React.ReactNode }) {
  return <span className={tagLook(tone)}>{children}</span>;
}
