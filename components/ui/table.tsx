import Link from "next/link";

/** A table in a labelled region that scrolls inside itself where it must, and can be reached by keyboard. */
export function Table({ caption, hideCaption = false, children }: { caption: string; hideCaption?: boolean; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse tabular-nums max-sm:block max-sm:[&_tbody]:block max-sm:[&_tr]:block max-sm:[&_thead]:sr-only">
        <caption className={hideCaption ? "sr-only" : "pb-1.5 text-left text-[.92rem] text-muted max-sm:block"}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

type Sort = { href: string; direction: "ascending" | "descending" | null };

export function Th({ children, sort, right = false }: { children: React.ReactNode; sort?: Sort; right?: boolean }) {
  const cls = `border-b border-line-strong py-2 pr-3 align-bottom text-[.9rem] font-semibold text-muted ${right ? "text-right" : "text-left"}`;
  if (!sort) return <th scope="col" className={cls}>{children}</th>;
  return (
    <th scope="col" className={cls} {...(sort.direction ? { "aria-sort": sort.direction } : {})}>
      <Link href={sort.href} prefetch={false} scroll={false} className="inline-block min-h-6 text-muted">
        {children}
        {sort.direction && <span aria-hidden>{sort.direction === "ascending" ? " ↑" : " ↓"}</span>}
      </Link>
    </th>
  );
}

export function Tr({ children }: { children: React.ReactNode }) {
  return <tr className="hover:bg-pine-soft/45 max-sm:border-b max-sm:border-line max-sm:py-2">{children}</tr>;
}

const cell = "border-line py-2.5 pr-3 align-top sm:border-b max-sm:block max-sm:py-0.5";

/** The cell that names its row. */
export function RowHead({ children }: { children: React.ReactNode }) {
  return <th scope="row" className={`${cell} text-left font-normal max-sm:text-[1.05rem]`}>{children}</th>;
}

/** A cell that carries its column's name, so that at narrow widths a row becomes labelled lines. */
export function Td({ label, right = false, children }: { label: string; right?: boolean; children: React.ReactNode }) {
  return (
    <td className={`${cell} ${right ? "sm:text-right" : ""}`}>
      <span className="mr-2 text-[.9rem] text-muted sm:hidden">{label}:</span>
      {children}
    </td>
  );
}

/** Earlier and later pages of a long list; the address keeps everything else. */
export function Pagination({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Sidor" className="mt-4 flex flex-wrap items-center gap-4">
      {page > 1 && <Link href={hrefOf(page - 1)} prefetch={false} className="min-h-6" rel="prev">Föregående</Link>}
      <span>Sida {page} av {pages}</span>
      {page < pages && <Link href={hrefOf(page + 1)} prefetch={false} className="min-h-6" rel="next">Nästa</Link>}
    </nav>
  );
}
