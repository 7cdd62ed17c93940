import Link from "next/link";
import { Decisions } from "@/components/start/decisions";
import { HandedTo } from "@/components/start/handed-to";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TodoList } from "@/components/ui/todo-list";
import { startWords } from "@/lib/i18n/sv/start";
import { waitingWords as words } from "@/lib/i18n/sv/waiting";
import { routes } from "@/lib/routes";
import type { AllWaiting } from "@/lib/waiting/queries";
import { todoOf } from "./waiting-said";

/** All that waits for a person, a line each, and what her groups must decide. */
export function WaitingPage({ all }: { all: AllWaiting }) {
  const { slug, lines, total, asked, page, view, decisions, handed } = all;
  const some = total > 0 && (asked < total || view.vad !== null || view.roll !== null);
  const { sida: _, ...filters } = view;
  /** Whoever decides with others, or has been handed something, is told of that alone. */
  const elsewhere = total === 0 && decisions.length + handed.length > 0;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.county(slug), label: startWords.title.county }]}
        title={words.title}
        lead={elsewhere ? undefined : some ? words.some(asked, total) : words.total(total)}
      />
      {/* Of what is asked about nothing waits any longer, and of the rest something does. */}
      {some && asked === 0 && (
        <p>
          <Link href={routes.waiting(slug)}>{words.all(total)}</Link>
        </p>
      )}
      {!elsewhere && !(some && asked === 0) && (
        <TodoList
          items={lines.map((line) => todoOf(slug, line, all))}
          empty={words.nothing}
          {...(some && { more: { href: routes.waiting(slug), label: words.all(total) } })}
        />
      )}
      <Pagination
        page={page.page}
        pages={page.pages}
        hrefOf={(sida) => routes.waiting(slug, { ...filters, sida })}
      />
      <HandedTo slug={slug} handed={handed} />
      {decisions.length > 0 && <Decisions slug={slug} decisions={decisions} />}
    </>
  );
}
