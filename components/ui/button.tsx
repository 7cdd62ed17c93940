import Link from "next/link";

const base = "inline-flex min-h-11 items-center justify-center gap-2 rounded border-2 px-4 py-2 font-semibold no-underline";
const looks = {
  main: `${base} border-pine bg-pine text-on-pine hover:border-pine-strong hover:bg-pine-strong`,
  quiet: `${base} border-pine bg-transparent text-pine hover:bg-pine-soft`,
  plain: "inline-flex min-h-11 items-center py-2 font-medium text-pine underline underline-offset-[.18em]",
} as const;
export type Look = keyof typeof looks;

export function Button({ look = "main", children, ...props }: React.ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button type="submit" {...props} className={looks[look]}>
      {children}
    </button>
  );
}

export function ButtonLink({ look = "main", href, children }: { look?: Look; href: string; children: React.ReactNode }) {
  return (
    <Link href={href} prefetch={false} className={looks[look]}>
      {children}
    </Link>
  );
}
