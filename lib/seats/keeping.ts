import { leaveSeats } from "@/lib/assignments/keeping";
import { toDate } from "@/lib/db/day";
import type { Day } from "@/lib/domain/day";
import { endingWith } from "@/lib/domain/group";
import { Problem } from "@/lib/domain/problem";
import { groupOf, maySeat } from "@/lib/groups/keeping";
import type { GroupRecord, Holder, SeatRecord } from "@/lib/groups/queries";
import { roleWords } from "@/lib/i18n/sv/assignments";
import { groupWords, seatTitle } from "@/lib/i18n/sv/groups";
import type { Ctx } from "@/lib/request";

const words = groupWords.follows;

export const titleOf = (seat: SeatRecord) => seatTitle(seat, roleWords[seat.role]);

/** A seat with its group. Throws `not_found`. */
export async function seatIn(
  ctx: Ctx,
  seatId: string,
): Promise<{ group: GroupRecord; seat: SeatRecord }> {
  const row = await ctx.db.groupSeat.findFirst({
    where: { id: seatId },
    select: { groupId: true },
  });
  if (!row) throw new Problem("not_found");
  const group = await groupOf(ctx, row.groupId);
  const seat = group.seats.find((s) => s.id === seatId);
  if (!seat) throw new Problem("not_found");
  return { group, seat };
}

/** A seat that is, or is to be. Throws `not_found` or `broken_rule`. */
export async function openSeat(ctx: Ctx, seatId: string) {
  const found = await seatIn(ctx, seatId);
  if (found.seat.untilOn !== null && found.seat.untilOn <= ctx.today)
    throw new Problem("broken_rule", "seat_over");
  return found;
}

export const versionOfSeat = (ctx: Ctx, id: string) => async () => ({
  version: String(
    (await ctx.db.groupSeat.findFirst({ where: { id }, select: { version: true } }))?.version ?? 0,
  ),
});

/** What becomes of somebody whose time in a seat ends on a day, as a sentence. */
export const leavesSentence = (seat: SeatRecord, holder: Holder, endsOn: Day): string =>
  endsOn === holder.fromOn
    ? words.never(holder.name, titleOf(seat))
    : words.leaves(holder.name, titleOf(seat), endsOn, holder.standIn);

/**
 * Ends seats on a day, and with them the assignments of those who sit there; whoever ends those must give assignments.
 * `ask` is told first what follows, and may refuse. Throws `not_allowed`.
 */
export async function endSeats(
  ctx: Ctx,
  seats: readonly SeatRecord[],
  from: Day,
  ask: (leaving: string[], seats: number) => void,
): Promise<void> {
  const ending = endingWith(seats, from);
  const leaving = ending.flatMap(({ row: seat, endsOn }) =>
    endingWith(seat.holders, endsOn).map((h) => ({ seat, holder: h.row, endsOn: h.endsOn })),
  );
  if (leaving.length > 0 && !maySeat(ctx)) throw new Problem("not_allowed", "seated_is_countys");
  ask(
    leaving.map(({ seat, holder, endsOn }) => leavesSentence(seat, holder, endsOn)),
    ending.length,
  );
  await leaveSeats(
    ctx,
    leaving.map(({ holder, endsOn }) => ({ assignmentId: holder.assignmentId, endsOn })),
  );
  for (const { row, endsOn } of ending)
    await ctx.db.groupSeat.updateMany({
      where: { id: row.id },
      data: { untilOn: toDate(endsOn) },
    });
}
