import { Problem } from "@/lib/domain/problem";
import { groupOf, mayKeepGroups, maySeat } from "@/lib/groups/keeping";
import { groupRecords } from "@/lib/groups/queries";
import { whoDecides } from "@/lib/matters/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

const common = async (ctx: Ctx) => ({
  slug: ctx.county.slug,
  today: ctx.today,
  roleNames: await roleNames(ctx),
});

/** A group that is or is to be. Throws `not_found`. */
async function standing(ctx: Ctx, groupId: string) {
  const group = await groupOf(ctx, groupId);
  if (group.untilOn !== null && group.untilOn <= ctx.today) throw new Problem("not_found");
  return group;
}

/** A seat that is or is to be, in its group. Throws `not_found`. */
async function standingSeat(ctx: Ctx, groupId: string, seatId: string) {
  const group = await standing(ctx, groupId);
  const seat = group.seats.find((s) => s.id === seatId);
  if (!seat || (seat.untilOn !== null && seat.untilOn <= ctx.today)) throw new Problem("not_found");
  return { group, seat };
}

/** The form of one more seat. Throws `not_allowed` or `not_found`. */
export async function getNewSeat(ctx: Ctx, groupId: string) {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  return {
    ...(await common(ctx)),
    group: await standing(ctx, groupId),
    municipalities: await municipalityChoices(ctx),
  };
}
export type NewSeatView = Awaited<ReturnType<typeof getNewSeat>>;

/** The forms that correct or end a seat. Throws `not_allowed` or `not_found`. */
export async function getSeat(ctx: Ctx, groupId: string, seatId: string) {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  return {
    ...(await common(ctx)),
    ...(await standingSeat(ctx, groupId, seatId)),
    municipalities: await municipalityChoices(ctx),
  };
}
export type SeatView = Awaited<ReturnType<typeof getSeat>>;

/** The form that seats somebody, with the county's people and the groups that may have appointed. */
export async function getSeatPerson(ctx: Ctx, groupId: string, seatId: string) {
  if (!maySeat(ctx)) throw new Problem("not_allowed");
  const found = await standingSeat(ctx, groupId, seatId);
  const people = await ctx.db.person.findMany({
    where: { pseudonymisedAt: null },
    select: { id: true, name: true, email: true },
    orderBy: [{ name: "asc" }, { email: "asc" }],
  });
  const groups = (await groupRecords(ctx)).filter(
    (g) => g.untilOn === null || g.untilOn > ctx.today,
  );
  return {
    ...(await common(ctx)),
    ...found,
    people,
    decision: await whoDecides(ctx, "seat.appoint"),
    groups: groups.map(({ id, name }) => ({ id, name })),
  };
}
export type SeatPersonView = Awaited<ReturnType<typeof getSeatPerson>>;
