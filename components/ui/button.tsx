import Link from "next/link";

const box =
  "inline-flex min-h-11 max-w-full items-center justify-center gap-2 rounded border-2 px-4 py-1.5 font-semibold no-underline hyphens-auto";
export const looks = {
  main: `${box} border-pine bg-pine text-on-pine hover:border-pine-strong hover:bg-pine-strong`,
  quiet: `${box} border-pine bg-transparent text-pine hover:bg-pine-soft`,
  /** What ends, refuses or takes away; always with a word that says so. */
  grave: `${box} border-falu bg-transparent text-falu hover:bg-falu-soft`,
  plain:
    "inline-flex min-h-11 items-center py-1.5 font-medium text-pine underline underline-offset-[.18em]",
} as const;
export type Look = keyof typeof looks;

type ButtonProps = React.ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look };

export function Button({ look = "main", children, ...props }: ButtonProps) {
  return (
    <button type="submit" {...props} className={looks[look]} data-noprint>
      {children}
    </button>
  );
}

type ButtonLinkProps = { look?: Look; href: string; children: React.ReactNode };

/** A link that is the next step of the page. A file to download is an ordinary address too. */
export function ButtonLink({ look = "main", href, children }: ButtonLinkProps) {
  return (
    <Link href={href} prefetch={false} className={looks[look]} data-noprint>
      {children}
    </Link>
  );
}
