import { membersOf } from "@/lib/auth/account";
import { invitedTo } from "@/lib/auth/invitation";
import { withDays } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { holdsOn, type Period, rowOn } from "@/lib/domain/period";
import { may, type Role } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

export type AssignmentState = "now" | "coming" | "over";
export type AssignmentRow = {
  id: string;
  version: number;
  role: Role;
  /** The municipalities or centres it is about, by name; none where it is the whole county. */
  places: string[];
  fromOn: Day;
  untilOn: Day | null;
  reason: string | null;
  percent: number | null;
  shared: boolean;
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
    include: {
      assignments: {
        orderBy: { fromOn: "desc" },
        include: {
          municipalities: { include: { municipality: { select: { name: true } } } },
          centres: {
            include: { centre: { include: { profiles: { orderBy: { fromOn: "asc" } } } } },
          },
        },
      },
    },
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
      assignments: withDays(person.assignments)
        .filter((a) => a.untilOn === null || a.untilOn > a.fromOn)
        .map(({ id, version, role, municipalities, centres, fromOn, untilOn, ...said }) => ({
          id,
          version,
          role,
          percent: said.percent,
          shared: said.shared,
          places: [
            ...municipalities.map((m) => m.municipality.name),
            ...centres.map((c) => nameOn(withDays(c.centre.profiles), ctx.today)),
          ].sort((a, b) => a.localeCompare(b, "sv")),
          fromOn,
          untilOn,
          reason: said.reason,
          state: stateOf({ fromOn, untilOn }, entry, ctx.today),
        })),
    };
  });
}

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

/** What an assignment may be about: the county's own municipalities, and its centres that have not closed for good. */
export async function placeChoices(ctx: Ctx) {
  const municipalities = await municipalityChoices(ctx);
  const centres = await ctx.db.$queryRaw<{ id: string; name: string; municipality: string }[]>`
    select c.centre_id as id, c.name, m.name as municipality
    from app.centres_on(${ctx.today}::date) c join municipality m on m.code = c.municipality_code
    where c.status <> 'avvecklad' and m.county_id = (select app.county()) order by m.name, c.name`;
  return { municipalities, centres };
}
export type PlaceChoices = Awaited<ReturnType<typeof placeChoices>>;

/** The form of a new person. Throws `not_allowed`. */
export async function getNewPerson(ctx: Ctx) {
  mustKeepAssignments(ctx);
  return { ...(await common(ctx)), choices: await placeChoices(ctx) };
}
export type NewPersonView = Awaited<ReturnType<typeof getNewPerson>>;

/** One person with her assignments. Throws `not_allowed` or `not_found`. */
export async function getPerson(ctx: Ctx, id: string) {
  mustKeepAssignments(ctx);
  const [person] = await peopleOf(ctx, { id });
  if (!person) throw new Problem("not_found");
  return { ...(await common(ctx)), person, choices: await placeChoices(ctx) };
}
export type PersonView = Awaited<ReturnType<typeof getPerson>>;
