import { Section } from "@/components/ui/section";
import { TodoList } from "@/components/ui/todo-list";
import { todoOf } from "@/components/waiting/waiting-said";
import { uiWords } from "@/lib/i18n/sv/ui";
import { waitingWords as words } from "@/lib/i18n/sv/waiting";
import { routes } from "@/lib/routes";
import type { Waiting } from "@/lib/waiting/queries";

/** What waits for a person in the county, whatever her roles, the gravest first; the rest is one press away. */
export function WaitingList({ slug, waiting }: { slug: string; waiting: Waiting }) {
  const { lines, total } = waiting;
  return (
    <Section title={words.title} id="vantar">
      <TodoList
        items={lines.map((line) => todoOf(slug, line, waiting))}
        empty={words.nothing}
        narrow={{ most: 3, rest: uiWords.restOf }}
        {...(total > 0 && { more: { href: routes.waiting(slug), label: words.all(total) } })}
      />
    </Section>
  );
}
