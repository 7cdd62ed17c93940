import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";

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
    <header className="mb-7">
      {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="flex min-w-0 max-w-full items-start gap-4 max-sm:gap-3">
          {mark}
          <div className="min-w-0">
            <h1>{title}</h1>
            {lead && <div className="mt-1.5 max-w-measure text-lead text-muted">{lead}</div>}
          </div>
        </div>
        {actions && (
          <div className="flex flex-wrap gap-2" data-noprint>
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label={uiWords.breadcrumbs} className="mb-3 text-small">
      <ol className="flex flex-wrap gap-x-2 text-muted">
        {crumbs.map((crumb) => (
          <li
            key={crumb.href}
            className="min-w-0 not-last:after:ml-2 not-last:after:content-['›'/'']"
          >
            <Link
              href={crumb.href}
              prefetch={false}
              className="inline-block min-h-6 max-w-full text-muted"
            >
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
