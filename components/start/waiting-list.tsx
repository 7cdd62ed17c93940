import { aboutWithin } from "@/components/findings/about";
import { Section } from "@/components/ui/section";
import { type Todo, TodoList } from "@/components/ui/todo-list";
import { findingWords, severityWords } from "@/lib/i18n/sv/findings";
import { waitingWords as words } from "@/lib/i18n/sv/waiting";
import { routes } from "@/lib/routes";
import type { Waiting } from "@/lib/waiting/queries";

type Line = Waiting["lines"][number];
type Said = Pick<Todo, "title" | "href" | "status" | "detail">;

/** All that waits for a person in the county, whatever her roles, each a link to where it is done. */
export function WaitingList({ slug, waiting }: { slug: string; waiting: Waiting }) {
  const { lines, total, roles } = waiting;
  const shown = lines.reduce((sum, line) => sum + line.count, 0);
  const items = lines.map((line): Todo => {
    const { as } = line.first;
    return { id: idOf(line), ...saidOf(slug, line), ...(roles && { when: words.as(as, roles) }) };
  });
  return (
    <Section title={words.title} id="vantar">
      <TodoList
        items={items}
        empty={words.nothing}
        {...(total > 0 && {
          more: {
            href: routes.findings(slug),
            label: total > shown ? words.all(total) : words.allShown,
          },
        })}
      />
    </Section>
  );
}

function idOf({ first }: Line): string {
  if (first.what === "invitation") return first.person.id;
  const rule = first.what === "finding" ? first.finding.rule : first.what;
  return `${first.as} ${rule} ${first.centre.id}`;
}

function saidOf(slug: string, line: Line): Said {
  const { first, count } = line;
  if (first.what === "finding") return findingSaid(slug, first, count);
  const one = count === 1;
  if (first.what === "invitation")
    return {
      title: one ? words.invitation.title(first.person.name) : words.invitation.many(count),
      href: one ? routes.person(slug, first.person.id) : routes.people(slug),
      status: { word: words.invitation.status, tone: "near" },
      detail: words.invitation.detail,
    };
  const said = words.uncoordinated;
  const { centre, since, group } = first;
  const vacancies = routes.contactList(slug, { roll: "lokal_samordnare", visa: "vakanser" });
  const theirs = group === null ? routes.newPerson(slug) : routes.contactList(slug, coordinator);
  return {
    title: one ? said.title(centre.name, since) : said.many(count),
    href: one ? theirs : vacancies,
    status: { word: said.status, tone: "late" },
    detail: group === null ? said.name : said.fallen(group, first.count),
  };
}

const coordinator = { roll: "lanssamordnare" } as const;
const tones = { error: "late", warning: "near", info: "none" } as const;

function findingSaid(
  slug: string,
  { as, centre, finding }: Extract<Line["first"], { what: "finding" }>,
  count: number,
): Said {
  const { rule, severity, answers } = finding;
  const about = aboutWithin(finding);
  const one = about ? `${centre.name}: ${about}` : centre.name;
  // The chair reads: she is led to whose seat is empty, and not to the form of another.
  const fallen = as === "ordforande" && answers.group;
  const where = count === 1 ? one : words.many(count);
  const there = fallen
    ? routes.contactList(slug, { roll: "narmaste_chef", visa: "vakanser" })
    : count === 1
      ? finding.href
      : routes.findings(slug, { regel: rule });
  return {
    title: findingWords[rule],
    href: there,
    status: { word: severityWords[severity], tone: tones[severity] },
    detail: fallen ? `${where}. ${words.head(fallen.name)}` : where,
  };
}
