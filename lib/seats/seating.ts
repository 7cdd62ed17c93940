import type { Done } from "@/lib/action";
import { admitted, leaveSeats, letIn, personToLetIn, takeSeat } from "@/lib/assignments/keeping";
import { mustKeepAssignments } from "@/lib/assignments/queries";
import { admit } from "@/lib/auth/account";
import { takeVersion } from "@/lib/db/version";
import { addDays } from "@/lib/domain/day";
import { meets } from "@/lib/domain/group";
import { endedOn, type Period } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { groupRecords, type SeatRecord } from "@/lib/groups/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { leavesSentence, openSeat, versionOfSeat } from "./keeping";
import type { SeatPerson } from "./schema";

const refuse = (field: string, rule: string) => new Problem("broken_rule", null, { [field]: rule });

/** When somebody is to sit: within the seat's own time. Throws `broken_rule`. */
function timeOf(seat: SeatRecord, { fromOn, lastOn }: SeatPerson): Period {
  const said = lastOn && addDays(lastOn, 1);
  if (lastOn !== null && lastOn < fromOn) throw refuse("lastOn", "period_backward");
  const ends = seat.untilOn;
  if (fromOn < seat.fromOn || (ends !== null && fromOn >= ends))
    throw refuse("fromOn", "outside_seat");
  if (ends !== null && said !== null && said > ends) throw refuse("lastOn", "outside_seat");
  // Whoever sits in a seat that is to end leaves it then.
  return { fromOn, untilOn: said ?? ends };
}

/** Either somebody of the county or somebody new, and never half of one. Throws `broken_rule`. */
async function mustBeOne(ctx: Ctx, { personId, name, email }: SeatPerson): Promise<void> {
  const fresh = name !== null || email !== null;
  if (personId !== null && fresh) throw refuse("personId", "one_person");
  if (personId === null && name === null)
    throw refuse(email === null ? "personId" : "name", "person_needed");
  if (personId === null && email === null) throw refuse("email", "person_needed");
  if (personId !== null && !(await ctx.db.person.findFirst({ where: { id: personId } })))
    throw refuse("personId", "person_unknown");
  if (email !== null && (await ctx.db.person.findFirst({ where: { email } })))
    throw refuse("email", "email_taken");
}

/** The group that appointed, and when. Throws `broken_rule`. */
async function mustBeAppointed(ctx: Ctx, { appointedBy, appointedOn }: SeatPerson): Promise<void> {
  if (appointedBy === null && appointedOn !== null)
    throw refuse("appointedBy", "appointed_by_whom");
  if (appointedBy !== null && !(await groupRecords(ctx)).some((g) => g.id === appointedBy))
    throw refuse("appointedBy", "superior_unknown");
}

/** Whoever has the seat leaves it the day the new one begins, once that has been shown. Throws `broken_rule`. */
async function makeFree(
  ctx: Ctx,
  seat: SeatRecord,
  input: SeatPerson,
  period: Period,
): Promise<void> {
  const personId = input.personId ?? "";
  const wanted = { ...period, personId, standIn: input.sits === "stand_in" };
  const { others, herself } = meets(seat.holders, wanted);
  if (herself) throw refuse("personId", "already_in_seat");
  if (others.length === 0) return;
  if (input.others === null) throw refuse("others", "seat_taken");
  const leaving = others.map((holder) => ({ holder, endsOn: endedOn(holder, input.fromOn) }));
  askFirst(
    input.seen,
    leaving.map(({ holder, endsOn }) => leavesSentence(seat, holder, endsOn)),
  );
  await leaveSeats(
    ctx,
    leaving.map(({ holder, endsOn }) => ({ assignmentId: holder.assignmentId, endsOn })),
  );
}

/** The person, with the secret of the link that she is to come in by where she needs one. */
async function letSomebodyIn(ctx: Ctx, input: SeatPerson) {
  if (input.personId !== null) {
    const person = await personToLetIn(ctx, input.personId);
    return { person, token: await letIn(ctx, person, person.version) };
  }
  const { name, email, employer, phone } = input;
  if (name === null || email === null) throw refuse("name", "person_needed");
  const { userId, token } = await admit(ctx.db, { email, name, userId: null });
  const person = await ctx.db.person.create({ data: { userId, name, email, employer, phone } });
  return { person, token };
}

/** Seats somebody, who is let in to the county if she may not enter it already. */
export async function seat(ctx: Ctx, input: SeatPerson): Promise<Done> {
  mustKeepAssignments(ctx);
  if (!may(ctx.actor, "account.create", { level: "county" })) throw new Problem("not_allowed");
  const { group, seat: row } = await openSeat(ctx, input.seatId);
  await mustBeOne(ctx, input);
  await mustBeAppointed(ctx, input);
  const period = timeOf(row, input);
  await takeVersion(ctx.db.groupSeat, row.id, input.version, versionOfSeat(ctx, row.id));
  await makeFree(ctx, row, input, period);
  const { person, token } = await letSomebodyIn(ctx, input);
  await takeSeat(ctx, {
    ...period,
    personId: person.id,
    seatId: row.id,
    role: row.role,
    standIn: input.sits === "stand_in",
    appointedBy: input.appointedBy,
    appointedOn: input.appointedOn,
  });
  return { ...admitted(ctx, person, token), goTo: routes.group(ctx.county.slug, group.id) };
}
