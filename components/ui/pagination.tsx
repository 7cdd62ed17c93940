import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** Earlier and later pages of a long list; the address keeps everything else. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  const link = "inline-flex min-h-11 items-center";
  return (
    <nav
      aria-label={uiWords.pages}
      className="mt-4 flex flex-wrap items-center gap-x-5 tabular-nums"
      data-noprint
    >
      {page > 1 && (
        <Link href={hrefOf(page - 1)} prefetch={false} rel="prev" className={link}>
          {uiWords.previous}
        </Link>
      )}
      <span>{uiWords.pageOf(page, pages)}</span>
      {page < pages && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next" className={link}>
          {uiWords.next}
        </Link>
      )}
    </nav>
  );
}
