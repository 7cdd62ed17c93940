import { mustKeepAssignments } from "@/lib/assignments/queries";
import { heldSessions } from "@/lib/auth/sessions";
import { type WayIn, wayInOf } from "@/lib/auth/way-in";
import { dayInSweden } from "@/lib/db/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { loggedOf } from "@/lib/history/queries";
import type { Ctx } from "@/lib/request";
import { assignmentsHeld, mentionsOf } from "./held";

/** Events of each list that a page shows; and that the file holds, which says so where there are more. */
export const shownOnPage = 20;
export const mostInFile = 5_000;

type Person = {
  id: string;
  version: number;
  userId: string | null;
  formerUserId: string | null;
  pseudonymisedAt: Date | null;
  name: string;
  email: string;
  employer: string | null;
  phone: string | null;
};
const noAccount: WayIn = { member: false, endedAt: null, elsewhere: false, invitations: [] };

/** All that the county holds of a person; asks nothing of who reads. Source: GDPR, article 15. */
async function dataOf(ctx: Ctx, person: Person, size: number) {
  const account = person.userId === null ? null : await wayInOf(ctx.db, person.userId);
  return {
    slug: ctx.county.slug,
    county: ctx.county.name,
    today: ctx.today,
    person,
    account,
    /** The day her way in ended, and the day her data were taken away. */
    endedOn: account?.endedAt ? dayInSweden(account.endedAt) : null,
    removedOn: person.pseudonymisedAt && dayInSweden(person.pseudonymisedAt),
    assignments: await assignmentsHeld(ctx, person.id),
    mentions: await mentionsOf(ctx, person),
    ...(await loggedOf(
      ctx,
      { id: person.id, account: person.userId ?? person.formerUserId },
      size,
    )),
    sessions: null as Awaited<ReturnType<typeof heldSessions>> | null,
  };
}
export type PersonalData = Awaited<ReturnType<typeof dataOf>>;

/** A person for whoever may give and take away accounts. Throws `not_allowed` or `not_found`. */
async function personOf(ctx: Ctx, id: string): Promise<Person> {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const person = await ctx.db.person.findFirst({ where: { id } });
  if (!person) throw new Problem("not_found");
  return person;
}

/** What is held of one of the county's people. Throws `not_allowed` or `not_found`. */
export async function personalDataOf(ctx: Ctx, id: string, size: number): Promise<PersonalData> {
  return dataOf(ctx, await personOf(ctx, id), size);
}

/** What is held of whoever asks, with the sign-ins that nobody else is told of; null where she is nobody's person here. */
export async function ownData(ctx: Ctx, size: number): Promise<PersonalData | null> {
  const { userId } = ctx.actor;
  const person = await ctx.db.person.findFirst({ where: { userId } });
  return person && { ...(await dataOf(ctx, person, size)), sessions: await heldSessions(userId) };
}

/** Why a person's data may not be taken away yet, by the name of the rule; null where they may. */
function whyNot(
  { today }: Ctx,
  person: Person,
  { member }: WayIn,
  assignments: { untilOn: string | null }[],
): "person_pseudonymised" | "person_has_assignments" | "person_is_member" | null {
  if (person.pseudonymisedAt !== null) return "person_pseudonymised";
  if (assignments.some((a) => a.untilOn === null || a.untilOn > today))
    return "person_has_assignments";
  return member ? "person_is_member" : null;
}

/** What taking a person's data away would mean. Throws `not_allowed` or `not_found`. */
export async function removalOf(ctx: Ctx, id: string) {
  const person = await personOf(ctx, id);
  const account = person.userId === null ? noAccount : await wayInOf(ctx.db, person.userId);
  const assignments = await assignmentsHeld(ctx, id);
  const [said] = await ctx.db.$queryRaw<
    { name: string }[]
  >`select app.pseudonym(${id}::uuid) as name`;
  return {
    slug: ctx.county.slug,
    person,
    pseudonym: said?.name ?? "",
    hasAccount: person.userId !== null,
    elsewhere: account.elsewhere,
    whyNot: whyNot(ctx, person, account, assignments),
    mentions: (await mentionsOf(ctx, person)).filter(
      ({ as }) => as !== "section" && as !== "figure",
    ),
  };
}
export type Removal = Awaited<ReturnType<typeof removalOf>>;
