import { aboutWithin } from "@/components/findings/about";
import type { Todo } from "@/components/ui/todo-list";
import { type Day, daysBetween } from "@/lib/domain/day";
import { sortOf } from "@/lib/domain/waiting-order";
import { documentWords } from "@/lib/i18n/sv/documents";
import { findingWords, severityWords } from "@/lib/i18n/sv/findings";
import { waitingWords as words } from "@/lib/i18n/sv/waiting";
import { routes } from "@/lib/routes";
import type { Waiting } from "@/lib/waiting/queries";

type Line = Waiting["lines"][number];
type Said = Pick<Todo, "title" | "href" | "status" | "detail">;

/** A line of what waits, as words and a link to where it is done; of several alike to all of them. */
export function todoOf(
  slug: string,
  line: Line,
  { today, roles }: Pick<Waiting, "today" | "roles">,
): Todo {
  const { as, by } = line.first;
  const when = [
    ...(by ? [whenSaid({ ...line.first, by }, today, line.count)] : []),
    ...(roles ? [words.as(as, roles)] : []),
  ].join(", ");
  return { id: idOf(line), ...saidOf(slug, line), ...(when && { when }) };
}

/** "3 dagar för sent", or "senast 21 februari 2027"; of several the earliest. */
function whenSaid(
  { by, urgency }: Pick<Line["first"], "urgency"> & { by: Day },
  today: Day,
  count: number,
): string {
  const days = daysBetween(by, today);
  const late = urgency === "late" ? words.late(days) : words.was(by);
  const said = days > 0 ? late : words.by(by);
  return count > 1 ? words.earliest(said) : said;
}

/** Those that are alike, on the page of all that waits. */
const alike = (slug: string, first: Line["first"]) =>
  routes.waiting(slug, { vad: sortOf(first), roll: first.as });

function idOf({ first }: Line): string {
  if (first.what === "invitation") return first.person.id;
  if (first.what === "document") {
    const { why, kind, year, centre } = first.document;
    return `${first.as} ${why} ${kind} ${year} ${centre.id}`;
  }
  if (first.what === "agreement") return first.agreement.id;
  const rule = first.what === "finding" ? first.finding.rule : first.what;
  return `${first.as} ${rule} ${first.centre.id}`;
}

function saidOf(slug: string, line: Line): Said {
  const { first, count } = line;
  if (first.what === "finding") return findingSaid(slug, first, count);
  if (first.what === "document") return documentSaid(slug, first, count);
  if (first.what === "agreement") return agreementSaid(slug, first, count);
  const one = count === 1;
  if (first.what === "invitation")
    return {
      title: one ? words.invitation.title(first.person.name) : words.invitation.many(count),
      href: one ? routes.person(slug, first.person.id) : alike(slug, first),
      status: { word: words.invitation.status, tone: "near" },
      detail: words.invitation.detail,
    };
  const said = words.uncoordinated;
  const { centre, since, group } = first;
  const theirs = group === null ? routes.newPerson(slug) : routes.contactList(slug, coordinator);
  return {
    title: one ? said.title(centre.name, since) : said.many(count),
    href: one ? theirs : alike(slug, first),
    status: { word: said.status, tone: "late" },
    detail: group === null ? said.name : said.fallen(group, first.count),
  };
}

function documentSaid(
  slug: string,
  first: Extract<Line["first"], { what: "document" }>,
  count: number,
): Said {
  const { id, why, kind, year, centre } = first.document;
  const said = words.documents[why];
  const one = count === 1;
  const there = id ? routes.document(slug, id) : routes.centreYear(slug, centre.id);
  return {
    title: one ? said.one(documentWords.title(kind, year)) : said.many(count),
    href: one ? there : alike(slug, first),
    status: { word: said.status, tone: toneOf[first.urgency] },
    detail: one ? centre.name : words.many(count),
  };
}

function agreementSaid(
  slug: string,
  first: Extract<Line["first"], { what: "agreement" }>,
  count: number,
): Said {
  const { id, title, why, reminder, responsible } = first.agreement;
  const said = words.agreements[why];
  const one = count === 1;
  return {
    title: one ? said.one(title) : said.many(count),
    href: one ? routes.agreement(slug, id) : alike(slug, first),
    status: { word: words.reminders[reminder], tone: toneOf[first.urgency] },
    ...(one && responsible && { detail: words.agreements.responsible(responsible) }),
  };
}

const coordinator = { roll: "lanssamordnare" } as const;
const toneOf = { late: "late", near: "near", none: "none" } as const;

function findingSaid(
  slug: string,
  first: Extract<Line["first"], { what: "finding" }>,
  count: number,
): Said {
  const { as, centre, finding, urgency } = first;
  const { rule, severity, answers } = finding;
  const about = aboutWithin(finding);
  const one = about ? `${centre.name}: ${about}` : centre.name;
  // The chair reads: she is led to whose seat is empty, and not to the form of another.
  const fallen = as === "ordforande" && answers.group;
  const where = count === 1 ? one : words.many(count);
  const there = fallen
    ? routes.contactList(slug, { roll: "narmaste_chef", visa: "vakanser" })
    : (finding.href ?? `${routes.centre(slug, centre.id)}#att-ratta`);
  return {
    title: findingWords[rule],
    href: count === 1 ? there : alike(slug, first),
    status: { word: severityWords[severity], tone: toneOf[urgency] },
    detail: fallen ? `${where}. ${words.head(fallen.name)}` : where,
  };
}
