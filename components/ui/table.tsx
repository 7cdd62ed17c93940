import Link from "next/link";

type TableProps = { caption: string; hideCaption?: boolean; children: React.ReactNode };

/**
 * A table in a labelled region that scrolls inside itself where it must, and can be reached by keyboard. At narrow
 * widths every row becomes labelled lines; what can be sorted stays above them as links.
 */
export function Table({ caption, hideCaption = false, children }: TableProps) {
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full border-collapse tabular-nums max-sm:block max-sm:[&_tbody]:block max-sm:[&_tfoot]:block max-sm:[&_thead]:block max-sm:[&_thead_tr]:flex max-sm:[&_thead_tr]:flex-wrap max-sm:[&_thead_tr]:gap-x-4">
        <caption
          className={
            hideCaption ? "sr-only" : "pb-1.5 text-left text-small text-muted max-sm:block"
          }
        >
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}

type Sort = { href: string; direction: "ascending" | "descending" | null };
type ThProps = { children: React.ReactNode; sort?: Sort; right?: boolean };

/** The name of a column; the sorted one says its direction. */
export function Th({ children, sort, right = false }: ThProps) {
  const look = `border-line-strong align-bottom text-small font-semibold text-muted sm:border-b sm:py-2 sm:pr-4 ${right ? "text-right" : "text-left"}`;
  if (!sort)
    return (
      <th scope="col" className={`${look} max-sm:sr-only`}>
        <span className="inline-block min-h-6">{children}</span>
      </th>
    );
  return (
    <th
      scope="col"
      className={`${look} max-sm:pb-1`}
      {...(sort.direction ? { "aria-sort": sort.direction } : {})}
    >
      <Link
        href={sort.href}
        prefetch={false}
        scroll={false}
        className={`inline-block min-h-6 ${sort.direction ? "text-ink" : "text-muted"}`}
      >
        {children}
        {sort.direction && <span aria-hidden>{sort.direction === "ascending" ? " ↑" : " ↓"}</span>}
      </Link>
    </th>
  );
}

export function Tr({ children }: { children: React.ReactNode }) {
  return <tr className="line-of-cells">{children}</tr>;
}

/** The cell that names its row. */
export function RowHead({ children }: { children: React.ReactNode }) {
  return <th scope="row">{children}</th>;
}

type TdProps = {
  label: string;
  right?: boolean;
  /** Says nothing but that there is nothing: left out where the row becomes lines. */
  empty?: boolean;
  children: React.ReactNode;
};

/** A cell that carries its column's name, so that at narrow widths a row becomes labelled lines. */
export function Td({ label, right = false, empty = false, children }: TdProps) {
  return (
    <td
      data-label={label}
      {...(right ? { "data-right": true } : {})}
      {...(empty ? { "data-empty": true } : {})}
    >
      {children}
    </td>
  );
}
