import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { overlaps, type Period } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { groupToKeep, mayKeepGroups, versionOfGroup } from "@/lib/groups/keeping";
import type { GroupRecord } from "@/lib/groups/queries";
import { groupWords } from "@/lib/i18n/sv/groups";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { endSeats, openSeat, versionOfSeat } from "./keeping";
import type { AddSeat, ChangeSeat, EndSeat, SeatPerson } from "./schema";
import { seat } from "./seating";

const refuse = (field: string, rule: string) => new Problem("broken_rule", null, { [field]: rule });
const goTo = (ctx: Ctx, groupId: string): Done => ({
  goTo: routes.group(ctx.county.slug, groupId),
});

type Facts = Omit<AddSeat, "groupId" | "version">;

const factsOf = ({ municipality, fromOn, ...facts }: Facts) => ({
  ...facts,
  municipalityCode: municipality,
  fromOn: toDate(fromOn),
});

/** A seat speaks for one of the county's own municipalities, and a seat of the region for none. Throws `broken_rule`. */
async function mustSpeakFor(ctx: Ctx, { huvudman, municipality }: Facts): Promise<void> {
  if (municipality === null) return;
  if (huvudman === "region") throw refuse("municipality", "region_speaks_for_none");
  const own = await municipalityChoices(ctx);
  if (!own.some(({ code }) => code === municipality)) throw refuse("municipality", "scope_unknown");
}

/** A seat lies within its group's time, and there is one chair at a time. Throws `broken_rule`. */
function mustFit(
  group: GroupRecord,
  wanted: Pick<AddSeat, "role"> & Period,
  id: string | null,
): void {
  const early = wanted.fromOn < group.fromOn;
  if (early || (group.untilOn !== null && wanted.fromOn >= group.untilOn))
    throw refuse("fromOn", "seat_outside_group");
  const chairs = group.seats.filter((s) => s.role === "ordforande" && s.id !== id);
  if (wanted.role === "ordforande" && chairs.some((s) => overlaps(s, wanted)))
    throw refuse("role", "second_chair");
}

/** One more seat in a group, which nobody sits in yet. It ends when the group does. */
export async function addSeat(ctx: Ctx, input: AddSeat): Promise<Done> {
  const group = await groupToKeep(ctx, input.groupId);
  const { untilOn } = group;
  const { groupId: _, version, ...facts } = input;
  mustFit(group, { role: input.role, fromOn: input.fromOn, untilOn }, null);
  await mustSpeakFor(ctx, facts);
  const { db } = ctx;
  await takeVersion(db.governanceGroup, group.id, version, versionOfGroup(ctx, group.id));
  await db.groupSeat.create({
    data: { groupId: group.id, ...factsOf(facts), untilOn: toDate(untilOn) },
  });
  return goTo(ctx, group.id);
}

/** What was wrong about a seat. Its role is what those who have sat there had, and stays. */
export async function changeSeat(ctx: Ctx, input: ChangeSeat): Promise<Done> {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  const { group, seat: now } = await openSeat(ctx, input.seatId);
  if (now.untilOn !== null && input.fromOn > now.untilOn) throw refuse("fromOn", "period_backward");
  mustFit(group, { role: input.role, fromOn: input.fromOn, untilOn: now.untilOn }, now.id);
  if (input.role !== now.role && now.holders.length > 0) throw refuse("role", "seat_has_been_held");
  if (now.holders.some((h) => h.fromOn < input.fromOn))
    throw refuse("fromOn", "holder_before_seat");
  const { seatId: _, version, ...facts } = input;
  await mustSpeakFor(ctx, facts);
  await takeVersion(ctx.db.groupSeat, now.id, version, async () => ({
    ...(await versionOfSeat(ctx, now.id)()),
    role: now.role,
    title: now.title ?? "",
    huvudman: now.huvudman ?? "",
    organisation: now.organisation ?? "",
    serviceType: now.serviceType ?? "",
    municipality: now.municipality ?? "",
    fromOn: now.fromOn,
  }));
  await ctx.db.groupSeat.updateMany({
    where: { id: now.id },
    data: factsOf(facts),
  });
  return goTo(ctx, group.id);
}

/** A seat that is no more from a day, and whoever sits there no longer does. What follows is shown first. */
export async function endSeat(ctx: Ctx, input: EndSeat): Promise<Done> {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  const { group, seat: now } = await openSeat(ctx, input.seatId);
  if (now.untilOn !== null && now.untilOn <= input.endOn) throw refuse("endOn", "ends_no_earlier");
  await takeVersion(ctx.db.groupSeat, now.id, input.version, versionOfSeat(ctx, now.id));
  const chair = now.role === "ordforande" ? [groupWords.follows.chair] : [];
  await endSeats(ctx, [now], input.endOn, (leaving) =>
    askFirst(input.seen, leaving.length > 0 ? [...leaving, ...chair] : chair),
  );
  return goTo(ctx, group.id);
}

/** Somebody sits in a seat from a day: one of the county, or somebody new who is let in. */
export async function seatPerson(ctx: Ctx, input: SeatPerson): Promise<Done> {
  return seat(ctx, input);
}
