import { Section } from "@/components/ui/section";
import { type Todo, TodoList } from "@/components/ui/todo-list";
import type { DecisionAhead } from "@/lib/decisions-ahead/queries";
import { documentWords } from "@/lib/i18n/sv/documents";
import { seatTitle } from "@/lib/i18n/sv/groups";
import { startWords } from "@/lib/i18n/sv/start";
import { waitingWords } from "@/lib/i18n/sv/waiting";
import { routes } from "@/lib/routes";

const words = startWords.decisions;
type Props = { slug: string; decisions: DecisionAhead[]; most?: number };

/** What the groups in which one sits must decide, each a link to where it is done. */
export function Decisions({ slug, decisions, most = decisions.length }: Props) {
  return (
    <Section title={words.title} id="beslut">
      <TodoList
        items={decisions.slice(0, most).map((one) => saidOf(slug, one))}
        empty={words.none}
        {...(decisions.length > most && {
          more: { href: `${routes.waiting(slug)}#beslut`, label: words.all(decisions.length) },
        })}
      />
    </Section>
  );
}

/** A decision as a line, with the group that it waits for. */
export function saidOf(slug: string, one: DecisionAhead): Todo {
  const common = { id: `${one.group.id} ${one.id}`, detail: one.group.name };
  if (one.what === "document")
    return {
      ...common,
      title: words.document(documentWords.title(one.kind, one.year), one.centre),
      href: routes.document(slug, one.id),
      status: { word: words.handedIn, tone: "near" },
    };
  if (one.what === "agreement")
    return {
      ...common,
      title: waitingWords.agreements[one.why].one(one.agreement.title),
      href: routes.agreement(slug, one.id),
      status: one.overdue
        ? { word: words.overdue, tone: "late" }
        : { word: words.soon, tone: "near" },
      ...(one.by && { when: one.why === "stand" ? words.by(one.by) : words.since(one.by) }),
    };
  return {
    ...common,
    title: words.seat(seatTitle(one.seat, one.roleName)),
    href: routes.group(slug, one.group.id),
    status: { word: words.vacant, tone: "none" },
    ...(one.since && { when: words.since(one.since) }),
  };
}
