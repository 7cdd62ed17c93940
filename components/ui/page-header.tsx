import Link from "next/link";

export type Crumb = { href: string; label: string };
type Props = {
  title: React.ReactNode;
  crumbs?: Crumb[];
  /** One sentence that says what the page is for or what its numbers mean. */
  lead?: React.ReactNode;
  /** Before the heading: the mark of a centre. */
  mark?: React.ReactNode;
  actions?: React.ReactNode;
};

/** The one head of a page: where you are, what it is, what it says, what you can do. */
export function PageHeader({ title, crumbs, lead, mark, actions }: Props) {
  return (
    <header className="mb-6">
      {crumbs && crumbs.length > 0 && (
        <nav aria-label="Brödsmulor" className="mb-3 text-[.9rem]">
          <ol className="flex flex-wrap gap-x-2 text-muted">
            {crumbs.map((c) => (
              <li key={c.href} className="after:ml-2 after:content-['›'/'']">
                <Link href={c.href} className="inline-block min-h-6 text-muted">{c.label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-full">
          <div className="flex items-center gap-3">
            {mark}
            <h1 className="min-w-0">{title}</h1>
          </div>
          {lead && <div className="mt-1.5 max-w-measure text-[1.08rem] text-muted">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2" data-noprint>{actions}</div>}
      </div>
    </header>
  );
}
