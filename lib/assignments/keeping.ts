import type { Done } from "@/lib/action";
import { writeShares } from "@/lib/appointing/keeping";
import type { Terms } from "@/lib/appointing/schema";
import { admit } from "@/lib/auth/account";
import { invitationDays } from "@/lib/auth/invitation";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { addDays, type Day } from "@/lib/domain/day";
import type { Period } from "@/lib/domain/period";
import { type AssignmentScope, may, type Role, type SeatRole } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { assignmentWords as words } from "@/lib/i18n/sv/assignments";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { Profession } from "@/lib/staffing/schema";
import { mustKeepAssignments } from "./queries";

/** Goes on to the person, by way of the link where she is to come in by one: it is shown now and never again. */
export function admitted(
  ctx: Ctx,
  person: { id: string; name: string; email: string },
  token: string | null,
): Done {
  const goTo = routes.person(ctx.county.slug, person.id);
  if (token === null) return { goTo };
  const lastDay = addDays(ctx.today, invitationDays);
  return {
    goTo,
    shown: (origin) => {
      const link = origin + routes.welcome(token);
      const { title, lead, link: term, textLabel, text, next } = words.invitation;
      return {
        title: title(person.name),
        lead: lead(person.email, lastDay),
        facts: [{ term, value: link }],
        text: {
          label: textLabel,
          value: text({ to: person, from: ctx.actor.name, county: ctx.county.name, link, lastDay }),
        },
        next,
      };
    },
  };
}

/** Somebody who has been named in the county, for whoever may let her in. Throws `not_allowed` or `not_found`. */
export async function personToLetIn(ctx: Ctx, id: string) {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const person = await ctx.db.person.findFirst({ where: { id } });
  if (!person) throw new Problem("not_found");
  if (person.pseudonymisedAt !== null) throw new Problem("broken_rule", "person_pseudonymised");
  return person;
}
type Person = Awaited<ReturnType<typeof personToLetIn>>;

/** Opens her way in, unless it is open. Gives the secret of the link she is to come in by. */
export async function letIn(ctx: Ctx, person: Person, version: number): Promise<string | null> {
  await takeVersion(ctx.db.person, person.id, version, versionNow(ctx, person.id));
  const { userId, token } = await admit(ctx.db, person);
  if (person.userId === null)
    await ctx.db.person.updateMany({ where: { id: person.id }, data: { userId } });
  return token;
}

export const versionNow = (ctx: Ctx, id: string) => async () => ({
  version: String((await ctx.db.person.findFirst({ where: { id } }))?.version ?? 0),
});

type Row = Period &
  Partial<Terms> & {
    personId: string;
    role: Role;
    reason: string | null;
    shared: boolean;
    profession?: Profession | null;
  };

/** Writes one row, with what it is about and who pays for it. Seats are written by `takeSeat`. */
export async function writeAssignment(ctx: Ctx, row: Row, scope: AssignmentScope): Promise<void> {
  const { fromOn, untilOn, shares = [], appointedOn = null, ...facts } = row;
  const { id: assignmentId } = await ctx.db.assignment.create({
    data: {
      ...facts,
      level: scope.level,
      fromOn: toDate(fromOn),
      untilOn: toDate(untilOn),
      appointedOn: toDate(appointedOn),
    },
  });
  if (scope.level === "municipalities")
    await ctx.db.assignmentMunicipality.createMany({
      data: scope.codes.map((municipalityCode) => ({ assignmentId, municipalityCode })),
    });
  if (scope.level === "centres")
    await ctx.db.assignmentCentre.createMany({
      data: scope.ids.map((centreId) => ({ assignmentId, centreId })),
    });
  if (scope.level === "services")
    await ctx.db.assignmentService.createMany({
      data: scope.services.map((serviceId) => ({ assignmentId, serviceId })),
    });
  await writeShares(ctx, assignmentId, shares);
}

/** An assignment that is bound to a seat in a group. */
type Seated = Period & {
  personId: string;
  seatId: string;
  role: SeatRole;
  standIn: boolean;
  appointedBy: string | null;
  appointedOn: Day | null;
};

/** Writes that somebody sits in a seat; the seat itself, and who may, the caller has seen to. */
export async function takeSeat(ctx: Ctx, row: Seated): Promise<void> {
  const { fromOn, untilOn, appointedOn, ...facts } = row;
  await ctx.db.assignment.create({
    data: {
      ...facts,
      level: "group",
      fromOn: toDate(fromOn),
      untilOn: toDate(untilOn),
      appointedOn: toDate(appointedOn),
    },
  });
}

/** Ends assignments, each on its day. Never deleted: who sat is kept. */
export async function leaveSeats(
  ctx: Ctx,
  leaving: readonly { assignmentId: string; endsOn: Day }[],
): Promise<void> {
  for (const { assignmentId: id, endsOn } of leaving)
    await ctx.db.assignment.updateMany({ where: { id }, data: { untilOn: toDate(endsOn) } });
}
