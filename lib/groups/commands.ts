import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import type { Day } from "@/lib/domain/day";
import { type Coverage, isLocal, isOwnSuperior, responsibleGroups } from "@/lib/domain/group";
import { endedOn } from "@/lib/domain/period";
import { Problem } from "@/lib/domain/problem";
import { inOperation } from "@/lib/domain/status";
import { askFirst } from "@/lib/form/ask-first";
import { groupWords } from "@/lib/i18n/sv/groups";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { endSeats } from "@/lib/seats/keeping";
import { groupOf, groupToKeep, mayChangeGroup, mayKeepGroups, versionOfGroup } from "./keeping";
import { centresSeen, type GroupRecord, groupRecords } from "./queries";
import type { ChangeGroup, CreateGroup, DissolveGroup, SetCoverage } from "./schema";

const follows = groupWords.follows;
const refuse = (field: string, rule: string) => new Problem("broken_rule", null, { [field]: rule });
const goTo = (ctx: Ctx, id: string): Done => ({ goTo: routes.group(ctx.county.slug, id) });

/** What was picked must be the county's own; another county's is as if it did not exist. Throws `broken_rule`. */
async function mustBeOwn(ctx: Ctx, { municipalities, centres }: Coverage): Promise<void> {
  const own = new Set((await centresSeen(ctx)).map((c) => c.id));
  if (centres.some((id) => !own.has(id))) throw refuse("centres", "scope_unknown");
  const codes = [...new Set(municipalities)];
  const found = await ctx.db.municipality.count({
    where: { code: { in: codes }, county: { slug: ctx.county.slug } },
  });
  if (found < codes.length) throw refuse("municipalities", "scope_unknown");
}

type Said = Pick<GroupRecord, "level"> & { responsible: boolean };

/** What a group answers for and what it covers must go together. Throws `broken_rule`. */
function mustCover({ level, responsible }: Said, coverage: Coverage, field: string): void {
  const covered = coverage.municipalities.length + coverage.centres.length;
  if (responsible && !isLocal(level)) throw refuse("responsible", "responsible_is_local");
  if (level === "lan" && covered > 0) throw refuse(field, "county_is_whole");
  if (responsible && covered === 0) throw refuse(field, "covers_nothing");
}

/** One at a time, so that two cannot put each other above themselves. Throws `broken_rule`. */
async function mustBeSuperior(
  ctx: Ctx,
  id: string | null,
  superiorId: string | null,
): Promise<void> {
  if (superiorId === null) return;
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('superior groups ' || (select app.county())::text, 0))`;
  const groups = await groupRecords(ctx);
  if (!groups.some((g) => g.id === superiorId)) throw refuse("superiorId", "superior_unknown");
  if (id !== null && isOwnSuperior(id, superiorId, groups))
    throw refuse("superiorId", "own_superior");
}

const factsOf = (input: CreateGroup | ChangeGroup) => {
  const { name, mandate, meetingsPerYear, mergedWith, level, type, superiorId } = input;
  return {
    ...{ name, mandate, meetingsPerYear, mergedWith, level, type, superiorId },
    responsible: input.responsible !== null,
    fromOn: toDate(input.fromOn),
  };
};

async function cover(ctx: Ctx, groupId: string, { municipalities, centres }: Coverage) {
  await ctx.db.groupMunicipality.createMany({
    data: municipalities.map((municipalityCode) => ({ groupId, municipalityCode })),
  });
  await ctx.db.groupCentre.createMany({
    data: centres.map((centreId) => ({ groupId, centreId })),
  });
}

/** A new group, with what it covers; its seats come after. */
export async function createGroup(ctx: Ctx, input: CreateGroup): Promise<Done> {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
  const { level, responsible } = input;
  mustCover({ level, responsible: responsible !== null }, input, "municipalities");
  await mustBeOwn(ctx, input);
  await mustBeSuperior(ctx, null, input.superiorId);
  const { id } = await ctx.db.governanceGroup.create({ data: factsOf(input) });
  await cover(ctx, id, {
    municipalities: [...new Set(input.municipalities)],
    centres: [...new Set(input.centres)],
  });
  return goTo(ctx, id);
}

/** What stands now, by the form's field names. */
const standing = (ctx: Ctx, id: string) => async () => {
  const g = await groupOf(ctx, id);
  const { name, level, type, fromOn } = g;
  return {
    ...{ name, level, type, fromOn, version: String(g.version) },
    mandate: g.mandate ?? "",
    meetingsPerYear: g.meetingsPerYear === null ? "" : String(g.meetingsPerYear),
    mergedWith: g.mergedWith ?? "",
    superiorId: g.superiorId ?? "",
    responsible: g.responsible ? "ja" : "",
  };
};

/** Where a group stands among the others, and what it answers for. */
const structureSaid = (g: Pick<ChangeGroup, "level" | "type" | "superiorId" | "fromOn">) =>
  [g.level, g.type, g.superiorId, g.fromOn].join(" ");

/** Other facts about a group. Its own chair and secretary keep what is said of it; where it stands is the county's. */
export async function changeGroup(ctx: Ctx, input: ChangeGroup): Promise<Done> {
  const group = await groupOf(ctx, input.groupId);
  if (!mayChangeGroup(ctx, group.id)) throw new Problem("not_allowed");
  const responsible = input.responsible !== null;
  const moved = structureSaid(input) !== structureSaid(group) || responsible !== group.responsible;
  if (moved && !mayKeepGroups(ctx)) throw new Problem("not_allowed", "structure_is_countys");
  mustCover({ level: input.level, responsible }, group, "responsible");
  if (group.untilOn !== null && input.fromOn > group.untilOn)
    throw refuse("fromOn", "period_backward");
  if (group.seats.some((s) => s.fromOn < input.fromOn)) throw refuse("fromOn", "seat_before_group");
  await mustBeSuperior(ctx, group.id, input.superiorId);
  await takeVersion(ctx.db.governanceGroup, group.id, input.version, standing(ctx, group.id));
  await ctx.db.governanceGroup.updateMany({ where: { id: group.id }, data: factsOf(input) });
  return goTo(ctx, group.id);
}

/** What a group covers from now on. */
export async function setCoverage(ctx: Ctx, input: SetCoverage): Promise<Done> {
  const group = await groupToKeep(ctx, input.groupId);
  const { municipalities, centres } = input;
  mustCover(group, input, "municipalities");
  await mustBeOwn(ctx, input);
  await takeVersion(ctx.db.governanceGroup, group.id, input.version, async () => {
    const now = await groupOf(ctx, group.id);
    return {
      version: String(now.version),
      municipalities: now.municipalities.join(", "),
      centres: now.centres.join(", "),
    };
  });
  const groupId = group.id;
  await ctx.db.groupMunicipality.deleteMany({
    where: { groupId, municipalityCode: { notIn: municipalities } },
  });
  await ctx.db.groupCentre.deleteMany({ where: { groupId, centreId: { notIn: centres } } });
  await cover(ctx, groupId, {
    municipalities: [...new Set(municipalities)].filter((c) => !group.municipalities.includes(c)),
    centres: [...new Set(centres)].filter((id) => !group.centres.includes(id)),
  });
  return goTo(ctx, groupId);
}

/** What else stands without it: centres that nobody answers for, and groups that have nobody above them. */
async function leftBehind(ctx: Ctx, group: GroupRecord, from: Day): Promise<string[]> {
  const groups = (await groupRecords(ctx)).filter((g) => g.untilOn === null || g.untilOn > from);
  const centres = (await centresSeen(ctx)).filter((c) => inOperation(c.status));
  const on = from > ctx.today ? from : ctx.today;
  const others = groups.filter((g) => g.id !== group.id);
  return [
    ...centres
      .filter((c) => responsibleGroups([group], c, ctx.today).length > 0)
      .filter((c) => responsibleGroups(others, c, on).length === 0)
      .map((c) => follows.without(c.name)),
    ...others.filter((g) => g.superiorId === group.id).map((g) => follows.subordinate(g.name)),
  ];
}

/** Ends a group with its seats and those who sit in them, once it has been shown what follows. */
async function dissolve(
  ctx: Ctx,
  group: GroupRecord,
  { endOn, seen }: { endOn: Day; seen: string | null },
): Promise<void> {
  const endsOn = endedOn(group, endOn);
  const behind = await leftBehind(ctx, group, endsOn);
  await endSeats(ctx, group.seats, endsOn, (leaving, seats) =>
    askFirst(seen, [...(seats > 0 ? [follows.seats(seats, endsOn)] : []), ...leaving, ...behind]),
  );
  await ctx.db.governanceGroup.updateMany({
    where: { id: group.id },
    data: { untilOn: toDate(endsOn) },
  });
}

/** A group that is no more from a day, and its seats with it. What follows is shown before it is done. */
export async function dissolveGroup(ctx: Ctx, input: DissolveGroup): Promise<Done> {
  const group = await groupToKeep(ctx, input.groupId);
  if (group.untilOn !== null && group.untilOn <= input.endOn)
    throw refuse("endOn", "ends_no_earlier");
  await takeVersion(ctx.db.governanceGroup, group.id, input.version, versionOfGroup(ctx, group.id));
  await dissolve(ctx, group, input);
  return goTo(ctx, group.id);
}
