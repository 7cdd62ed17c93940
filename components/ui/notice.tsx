const tones = {
  plain: "border-pine bg-pine-soft",
  near: "border-amber bg-amber-soft",
  late: "border-falu bg-falu-soft",
  done: "border-moss bg-moss-soft",
} as const;

type Props = { tone?: keyof typeof tones; title?: string; children: React.ReactNode };

/** What must be seen before the rest of the page; the words carry it, the colour repeats it. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={`mb-6 max-w-notice border-l-[5px] px-4 py-3 ${tones[tone]}`}>
      {title && <div className="font-bold">{title}</div>}
      {children}
    </div>
  );
}
