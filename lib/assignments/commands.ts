import type { Done } from "@/lib/action";
import { admit, expel, membersOf } from "@/lib/auth/account";
import { toDate, withDays } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { leftWithout } from "@/lib/domain/assignment";
import type { Day } from "@/lib/domain/day";
import { endedOn, type Period } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { assign, scopeAsked } from "./assigning";
import { mustKeepAssignments } from "./queries";
import type {
  AddAssignment,
  CreatePerson,
  EndAssignment,
  EndMembership,
  OpenAccount,
} from "./schema";

/** Goes on to the person, by way of the password where an account was made: it is shown now and never again. */
function admitted(
  ctx: Ctx,
  person: { id: string; name: string; email: string },
  password: string | null,
): Done {
  const goTo = routes.person(ctx.county.slug, person.id);
  if (password === null) return { goTo };
  const { title, lead, email, password: term, next } = words.account;
  const facts = [
    { term: email, value: person.email },
    { term, value: password },
  ];
  return { goTo, shown: { title: title(person.name), lead, facts, next } };
}

/** Somebody new in the county: her account if she has none, her membership, and her first assignment, all or nothing. */
export async function createPerson(ctx: Ctx, input: CreatePerson): Promise<Done> {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const { name, email, employer } = input;
  if (await ctx.db.person.findFirst({ where: { email } }))
    throw new Problem("broken_rule", null, { email: "email_taken" });
  const scope = await scopeAsked(ctx, input);
  const { userId, password } = await admit(ctx.db, { email, name, userId: null });
  const person = await ctx.db.person.create({ data: { userId, name, email, employer } });
  await assign(ctx, person.id, input, scope);
  return admitted(ctx, person, password);
}

/** Somebody who has been named in the county, for whoever may let her in. Throws `not_allowed` or `not_found`. */
async function personToLetIn(ctx: Ctx, id: string) {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const person = await ctx.db.person.findFirst({ where: { id } });
  if (!person) throw new Problem("not_found");
  return person;
}
type Person = Awaited<ReturnType<typeof personToLetIn>>;

/** Opens her way in: a new one, or the one she had. Gives the password of a new one. */
async function letIn(ctx: Ctx, person: Person, version: number): Promise<string | null> {
  await takeVersion(ctx.db.person, person.id, version, versionNow(ctx, person.id));
  const { userId, password } = await admit(ctx.db, person);
  if (person.userId === null)
    await ctx.db.person.updateMany({ where: { id: person.id }, data: { userId } });
  return password;
}

/** One more assignment for somebody who is or has been in the county; her way in is opened again if it was closed. */
export async function addAssignment(ctx: Ctx, input: AddAssignment): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  const scope = await scopeAsked(ctx, input);
  const password = await letIn(ctx, person, input.version);
  await assign(ctx, person.id, input, scope);
  return admitted(ctx, person, password);
}

/** An account for somebody who has been named without one; what she may do stands in the assignments she has. */
export async function openAccount(ctx: Ctx, input: OpenAccount): Promise<Done> {
  const person = await personToLetIn(ctx, input.personId);
  return admitted(ctx, person, await letIn(ctx, person, input.version));
}

const versionNow = (ctx: Ctx, id: string) => async () => ({
  version: String((await ctx.db.person.findFirst({ where: { id } }))?.version ?? 0),
});

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

/** Asks once more before the county is left without a länssamordnare; what is confirmed is the day that was shown. */
async function askIfLast(
  ctx: Ctx,
  seen: string | null,
  without: (held: Held[]) => Held[],
): Promise<void> {
  const before = await coordinatorsOf(ctx);
  const day: Day | null = leftWithout(before, without(before), ctx.today);
  if (day !== null && seen !== `without ${day}`)
    throw new Unconfirmed(words.last(day, ctx.today), `without ${day}`);
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
  await askIfLast(ctx, input.seen, (held) =>
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
  await askIfLast(ctx, input.seen, (held) => held.filter((h) => h.personId !== person.id));
  for (const row of withDays(person.assignments)) {
    if (row.untilOn !== null && row.untilOn <= ctx.today) continue;
    await ctx.db.assignment.updateMany({
      where: { id: row.id },
      data: { untilOn: toDate(endedOn(row, ctx.today)) },
    });
  }
  if (person.userId !== null) await expel(ctx.db, person.userId);
  return { goTo: routes.people(ctx.county.slug) };
}
