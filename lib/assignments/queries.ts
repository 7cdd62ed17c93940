import { givingStep, groupChoices } from "@/lib/appointing/queries";
import type { GivingAsked } from "@/lib/appointing/schema";
import { membersOf } from "@/lib/auth/account";
import { invitedTo } from "@/lib/auth/invitation";
import { dayInSweden, fromDate, type WithDays, withDays } from "@/lib/db/day";
import type { Prisma } from "@/lib/db/generated/client";
import { descriptionsOf } from "@/lib/descriptions/queries";
import type { GivenRole, Share } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import { holdsOn, type Period, rowOn } from "@/lib/domain/period";
import { may, type Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { serviceWords } from "@/lib/i18n/sv/services";
import { whoDecides } from "@/lib/matters/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import type { Profession } from "@/lib/staffing/schema";

export type AssignmentState = "now" | "coming" | "over";
export type AssignmentRow = {
  id: string;
  version: number;
  role: Role;
  /** The municipalities, centres or services it is about, or the group and seat, by name; none where it is the county. */
  places: string[];
  /** Where what the role gives holds, by name; none where it is the county. */
  reach: string[];
  /** For whoever sits in a group. */
  group: { id: string; name: string; standIn: boolean } | null;
  fromOn: Day;
  untilOn: Day | null;
  reason: string | null;
  percent: number | null;
  shares: Share[];
  profession: Profession | null;
  appointed: { by: string; byId: string; on: Day | null } | null;
  shared: boolean;
  /** The centres it is at; null for what is of no centre. */
  centreIds: string[] | null;
  state: AssignmentState;
};
export type PersonRow = {
  id: string;
  version: number;
  name: string;
  email: string;
  employer: string | null;
  phone: string | null;
  /** Whether she may enter the county: a list may name people without an account; a link may wait, or have run out. */
  entry: "open" | "none" | "invited" | "expired" | "ended";
  /** The day the person's data were taken away on request. */
  removedOn: Day | null;
  assignments: AssignmentRow[];
};

/** Who has which assignment is the länssamordnare's alone to see as a list and to change. Throws `not_allowed`. */
export function mustKeepAssignments(ctx: Ctx): void {
  if (!may(ctx.actor, "assignment.edit", { level: "county" })) throw new Problem("not_allowed");
}

function stateOf(period: Period, entry: PersonRow["entry"], today: Day): AssignmentState {
  if (entry === "ended" || (period.untilOn !== null && period.untilOn <= today)) return "over";
  return holdsOn(period, today) ? "now" : "coming";
}

/** What a centre is called on a day, or will be once it is known. */
const nameOn = (profiles: (Period & { name: string })[], on: Day) =>
  (rowOn(profiles, on) ?? profiles[0])?.name ?? "";

const swedish = (a: string, b: string) => a.localeCompare(b, "sv");
const profiles = { profiles: { orderBy: { fromOn: "asc" } } } as const;
const included = {
  municipalities: { include: { municipality: { select: { name: true } } } },
  centres: { include: { centre: { include: profiles } } },
  services: { include: { service: { include: { centre: { include: profiles } } } } },
  shares: { orderBy: [{ percent: "desc" }, { payer: "asc" }] },
  seat: { include: { group: true } },
  appointedGroup: { select: { name: true } },
} as const satisfies Prisma.AssignmentInclude;
type Found = Prisma.AssignmentGetPayload<{ include: typeof included }>;

/** An assignment as its page names it. */
function rowOf(
  { shares, seat, appointedGroup, ...a }: WithDays<Found>,
  entry: PersonRow["entry"],
  today: Day,
): AssignmentRow {
  const at = [...a.centres, ...a.services.map((s) => s.service)];
  const centres = at.map(({ centre }) => nameOn(withDays(centre.profiles), today));
  const services = a.services.map(({ service }) =>
    words.serviceAt(serviceWords[service.type], nameOn(withDays(service.centre.profiles), today)),
  );
  const municipalities = a.municipalities.map((m) => m.municipality.name);
  const { id, version, role, fromOn, untilOn, reason, percent, profession, shared } = a;
  // A seat that is no more, or a group that is dissolved, gives nothing.
  const ends = [seat?.untilOn ?? null, seat?.group.untilOn ?? null].map(fromDate);
  const over = ends.some((end) => end !== null && end <= today);
  return {
    ...{ id, version, role, fromOn, untilOn, reason, percent, profession, shared },
    places: seat
      ? [words.seatIn(seat.group.name, seat.title)]
      : [...municipalities, ...(services.length > 0 ? services : centres)].sort(swedish),
    reach: seat ? [seat.group.name] : [...new Set([...municipalities, ...centres])].sort(swedish),
    group: seat && { id: seat.groupId, name: seat.group.name, standIn: a.standIn },
    shares: shares.map(({ payer, percent: part }) => ({ payer, percent: part })),
    appointed:
      a.appointedBy && appointedGroup
        ? { by: appointedGroup.name, byId: a.appointedBy, on: fromDate(a.appointedOn) }
        : null,
    centreIds: at.length > 0 ? at.map(({ centreId }) => centreId) : null,
    state: over ? "over" : stateOf({ fromOn, untilOn }, entry, today),
  };
}

/** The county's people with all their assignments, in the order of their names. */
export async function peopleOf(ctx: Ctx, where: { id?: string } = {}): Promise<PersonRow[]> {
  const members = await membersOf(ctx.db);
  const invited = await invitedTo(ctx.db);
  const entryOf = (userId: string | null) =>
    userId === null ? "none" : members.has(userId) ? "open" : (invited.get(userId) ?? "ended");
  const people = await ctx.db.person.findMany({
    relationLoadStrategy: "join",
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: { assignments: { orderBy: { fromOn: "desc" }, include: included } },
  });
  return people.map((person) => {
    const entry = entryOf(person.userId);
    return {
      id: person.id,
      version: person.version,
      name: person.name,
      email: person.email,
      employer: person.employer,
      phone: person.phone,
      entry,
      removedOn: person.pseudonymisedAt && dayInSweden(person.pseudonymisedAt),
      assignments: withDays(person.assignments)
        .filter((a) => a.untilOn === null || a.untilOn > a.fromOn)
        .map((a) => rowOf(a, entry, ctx.today)),
    };
  });
}

const nothingAsked: GivingAsked = { role: null, centres: [] };
const common = async (ctx: Ctx) => ({
  slug: ctx.county.slug,
  today: ctx.today,
  roleNames: await roleNames(ctx),
});

/** The page of everyone with an assignment. Throws `not_allowed`. */
export async function listPeople(ctx: Ctx) {
  mustKeepAssignments(ctx);
  return { ...(await common(ctx)), people: await peopleOf(ctx) };
}
export type PeopleView = Awaited<ReturnType<typeof listPeople>>;

/** Whose it is to appoint, for the roles that the county's table speaks of. */
async function decisionOf(ctx: Ctx, role: GivenRole | undefined) {
  if (role === "lokal_samordnare") return whoDecides(ctx, "coordinator.appoint");
  return role === "lanssamordnare" ? whoDecides(ctx, "county_coordinator.appoint") : null;
}

/** The form of a new person, or what is asked before it. Throws `not_allowed`. */
export async function getNewPerson(ctx: Ctx, asked: GivingAsked = nothingAsked) {
  mustKeepAssignments(ctx);
  const giving = await givingStep(ctx, asked);
  return { ...(await common(ctx)), giving, decision: await decisionOf(ctx, giving.role) };
}
export type NewPersonView = Awaited<ReturnType<typeof getNewPerson>>;

/** One person with her assignments, and where she is to have one more what is asked of it. Throws `not_allowed` or `not_found`. */
export async function getPerson(ctx: Ctx, id: string, asked: GivingAsked | null = null) {
  mustKeepAssignments(ctx);
  const [person] = await peopleOf(ctx, { id });
  if (!person) throw new Problem("not_found");
  const giving = asked && (await givingStep(ctx, asked));
  return {
    ...(await common(ctx)),
    person,
    described: await descriptionsOf(
      ctx,
      person.assignments.filter((one) => one.state === "now"),
    ),
    giving,
    decision: await decisionOf(ctx, giving?.role),
    /** Who may have appointed, for the form that says how an assignment has changed. */
    groups: asked ? [] : await groupChoices(ctx),
  };
}
export type PersonView = Awaited<ReturnType<typeof getPerson>>;
