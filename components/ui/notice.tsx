const tones = {
  plain: "border-pine bg-pine-soft",
  near: "border-amber bg-amber-soft",
  late: "border-falu bg-falu-soft",
} as const;

export function Notice({ tone = "plain", title, children }: { tone?: keyof typeof tones; title?: string; children: React.ReactNode }) {
  return (
    <div className={`mb-6 max-w-[58rem] border-l-[5px] px-4 py-3 ${tones[tone]}`}>
      {title && <p className="font-bold">{title}</p>}
      {children}
    </div>
  );
}
