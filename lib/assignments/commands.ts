import type { Done } from "@/lib/action";
import { admit, expel, membersOf } from "@/lib/auth/account";
import { invite, revokeInvitations } from "@/lib/auth/invitation";
import { toDate, withDays } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { leftWithout } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import { endedOn, type Period } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { assign, scopeAsked } from "./assigning";
import { mustNotMeetTheNext, relieve, vacanciesAfter } from "./handing-over";
import { admitted, letIn, personToLetIn, versionNow } from "./keeping";
import { mustKeepAssignments } from "./queries";
import type {
  AddAssignment,
  ChangePerson,
  CreatePerson,
  EndAssignment,
  EndMembership,
  OpenAccount,
  RenewInvitation,
  RevokeInvitation,
} from "./schema";

/** Somebody new in the county: her account if she has none, her membership, and her first assignment, all or nothing. */
export async function createPerson(ctx: Ctx, input: CreatePerson): Promise<Done> {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const { name, email, employer, phone } = input;
  if (await ctx.db.person.findFirst({ where: { email } }))
    throw new Problem("broken_rule", null, { email: "email_taken" });
  const scope = await scopeAsked(ctx, input);
  await relieve(ctx, name, input, scope);
  const { userId, token } = await admit(ctx.db, { email, name, userId: null });
  const person = await ctx.db.person.create({ data: { userId, name, email, employer, phone } });
  await assign(ctx, person.id, input, scope);
  return admitted(ctx, person, token);
}

/** Another name, employer or telephone: what lists and history show from now on. */
export async function changePerson(ctx: Ctx, input: ChangePerson): Promise<Done> {
  const { personId, version, name, employer, phone } = input;
  const { id } = await personToLetIn(ctx, personId);
  await takeVersion(ctx.db.person, id, version, async () => {
    const now = await ctx.db.person.findFirst({ where: { id } });
    return {
      version: String(now?.version ?? 0),
      name: now?.name ?? "",
      employer: now?.employer ?? "",
      phone: now?.phone ?? "",
    };
  });
  await ctx.db.person.updateMany({ where: { id }, data: { name, employer, phone } });
  return { goTo: routes.person(ctx.county.slug, id) };
}

/** One more assignment for somebody who is or has been in the county; her way in is opened again if it was closed. */
export async function addAssignment(ctx: Ctx, input: AddAssignment): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  const scope = await scopeAsked(ctx, input);
  await relieve(ctx, person.name, input, scope);
  const token = await letIn(ctx, person, input.version);
  await assign(ctx, person.id, input, scope);
  return admitted(ctx, person, token);
}

/** An account for somebody who has been named without one; what she may do stands in the assignments she has. */
export async function openAccount(ctx: Ctx, input: OpenAccount): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  return admitted(ctx, person, await letIn(ctx, person, input.version));
}

/** One more link for somebody who has an account here, also for a password that is forgotten; the one before stops. */
export async function renewInvitation(ctx: Ctx, input: RenewInvitation): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  if (person.userId === null) throw new Problem("broken_rule", "no_account");
  await takeVersion(ctx.db.person, person.id, input.version, versionNow(ctx, person.id));
  return admitted(ctx, person, await invite(ctx.db, person.userId));
}

/** The link that somebody has been given stops leading in. */
export async function revokeInvitation(ctx: Ctx, input: RevokeInvitation): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  await takeVersion(ctx.db.person, person.id, input.version, versionNow(ctx, person.id));
  if (person.userId !== null) await revokeInvitations(ctx.db, person.userId);
  return { goTo: routes.person(ctx.county.slug, person.id) };
}

type Held = Period & { id: string; personId: string };

/** When somebody who may enter is länssamordnare. One change at a time, so that two cannot each trust in the other. */
async function coordinatorsOf(ctx: Ctx): Promise<Held[]> {
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('coordinators ' || (select app.county())::text, 0))`;
  const members = await membersOf(ctx.db);
  const rows = await ctx.db.assignment.findMany({
    where: { role: "lanssamordnare" },
    include: { person: { select: { userId: true } } },
  });
  return withDays(rows).filter((r) => members.has(r.person.userId ?? ""));
}

/** Asks once more before a centre or the county is left without whoever coordinates it. */
async function askIfLast(
  ctx: Ctx,
  seen: string | null,
  ending: { id: string; endsOn: Day }[],
  without: (held: Held[]) => Held[],
): Promise<void> {
  const before = await coordinatorsOf(ctx);
  const day: Day | null = leftWithout(before, without(before), ctx.today);
  const vacancies = await vacanciesAfter(ctx, ending);
  askFirst(seen, [...(day === null ? [] : words.last(day, ctx.today)), ...vacancies]);
}

/** An assignment that ends, today at once or on a day; one that has not begun is taken back. It is never deleted. */
export async function endAssignment(ctx: Ctx, input: EndAssignment): Promise<Done> {
  mustKeepAssignments(ctx);
  const [row] = withDays(await ctx.db.assignment.findMany({ where: { id: input.assignmentId } }));
  if (!row) throw new Problem("not_found");
  if (row.untilOn !== null && row.untilOn <= ctx.today)
    throw new Problem("broken_rule", "assignment_over");
  const ends = endedOn(row, input.endOn);
  await takeVersion(ctx.db.assignment, row.id, input.version, async () => ({
    version: String((await ctx.db.assignment.findFirst({ where: { id: row.id } }))?.version ?? 0),
    endOn: row.untilOn ?? "",
  }));
  await mustNotMeetTheNext(ctx, row.id, ends);
  await askIfLast(ctx, input.seen, [{ id: row.id, endsOn: ends }], (held) =>
    held.map((h) => (h.id === row.id ? { ...h, untilOn: ends } : h)),
  );
  await ctx.db.assignment.updateMany({ where: { id: row.id }, data: { untilOn: toDate(ends) } });
  return { goTo: routes.person(ctx.county.slug, row.personId) };
}

/** Somebody who leaves the county: she may no longer enter, and what she had ends today. Her account is not the county's. */
export async function endMembership(ctx: Ctx, input: EndMembership): Promise<Done> {
  mustKeepAssignments(ctx);
  const person = await ctx.db.person.findFirst({
    where: { id: input.personId },
    include: { assignments: true },
  });
  if (!person) throw new Problem("not_found");
  await takeVersion(ctx.db.person, person.id, input.version, versionNow(ctx, person.id));
  const ending = withDays(person.assignments)
    .filter((row) => row.untilOn === null || row.untilOn > ctx.today)
    .map((row) => ({ id: row.id, endsOn: endedOn(row, ctx.today) }));
  await askIfLast(ctx, input.seen, ending, (held) => held.filter((h) => h.personId !== person.id));
  for (const { id, endsOn } of ending)
    await ctx.db.assignment.updateMany({ where: { id }, data: { untilOn: toDate(endsOn) } });
  if (person.userId !== null) await expel(ctx.db, person.userId);
  return { goTo: routes.people(ctx.county.slug) };
}
