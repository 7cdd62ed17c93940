import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { parseSignature } from "@/lib/domain/definition";
import { chairOf, coversCentre, isEmpty, isLocal, unseated } from "@/lib/domain/group";
import { inStructure } from "@/lib/domain/group-order";
import { holdsOn, type Period } from "@/lib/domain/period";
import { pageOfParts } from "@/lib/domain/register";
import { type ServiceType, serviceTypes } from "@/lib/domain/service";
import { inOperation } from "@/lib/domain/status";
import { groupSettings } from "@/lib/group-settings/queries";
import { groupsToMend } from "@/lib/groups-to-mend/queries";
import { municipalityChoices } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { groupOf, mayChangeGroup, mayKeepGroups, maySeat, mustRead } from "./keeping";
import { type CentreSeen, centresSeen, type GroupRecord, groupRecords } from "./queries";
import type { GroupsView } from "./schema";

/** Everything that several of the pages need, once. */
export async function known(ctx: Ctx) {
  const groups = await groupRecords(ctx);
  const centres = await centresSeen(ctx);
  const municipalities = await municipalityChoices(ctx);
  const { names, demands } = await groupSettings(ctx);
  return {
    groups,
    centres,
    municipalities,
    names,
    demands,
    centreOf: new Map(centres.map((c) => [c.id, c])),
    groupNamed: new Map(groups.map((g) => [g.id, g])),
    municipalityOf: new Map(municipalities.map((m) => [m.code, m.name])),
  };
}
type Known = Awaited<ReturnType<typeof known>>;

/** The whole county, or municipalities and centres by name. */
function coversOf(group: GroupRecord, { centreOf, municipalityOf }: Known) {
  const { level, municipalities, centres } = group;
  const covered = municipalities.length + centres.length > 0;
  return {
    county: level === "lan" || (level === "politisk" && !covered),
    municipalities: municipalities
      .map((code) => ({ code, name: municipalityOf.get(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, "sv")),
    centres: centres
      .flatMap((id) => centreOf.get(id) ?? [])
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "sv")),
  };
}

/** A group as a row of the list. */
function rowOf(group: GroupRecord, depth: number, all: Known, on: Day) {
  const { id, name, fromOn, untilOn, responsible, superiorId } = group;
  const seats = group.seats.filter((s) => holdsOn(s, on));
  const { sits, vacantSince } = chairOf(group, on);
  const superior = superiorId === null ? undefined : all.groupNamed.get(superiorId);
  return {
    ...{ id, name, fromOn, untilOn, responsible, depth },
    type: all.names[group.type],
    superior: superior ? { id: superior.id, name: superior.name } : null,
    covers: coversOf(group, all),
    chair: { name: sits?.name ?? null, standIn: sits?.standIn ?? false, vacantSince },
    seats: seats.length,
    empty: seats.filter((s) => isEmpty(s, on)).length,
  };
}

export type GroupRow = ReturnType<typeof rowOf>;

/** Whether a group is in a municipality: it covers it, or a centre that lies there. */
const isIn = (group: GroupRecord, code: string, { centreOf }: Known) =>
  group.municipalities.includes(code) ||
  group.centres.some((id) => centreOf.get(id)?.municipality === code);

const lower = (text: string) => text.toLocaleLowerCase("sv");

/** One page of the levels: so many rows, each under its level, and how many there are of each in all. */
function pageOfLevels(groups: GroupRecord[], all: Known, asked: number, today: Day) {
  const { page, parts } = pageOfParts(inStructure(groups), asked);
  const levels = parts.map(({ level, count, rows }) => ({
    level,
    count,
    rows: rows.map(({ group, depth }) => rowOf(group, depth, all, today)),
  }));
  return { page, levels };
}

/** The county's groups in force, or those that are no more, in the order of governance. Throws `not_allowed`. */
export async function listGroups(ctx: Ctx, view: GroupsView) {
  mustRead(ctx);
  const ask = () => pageOfGroups(ctx, view);
  // The same few views are opened all day; what somebody searches for is hers alone.
  const asked = JSON.stringify(["page of groups", ctx.today, view]);
  const list = view.sok ? await ask() : await whileUnchanged(ctx, asked, ask);
  return { ...list, mayAdd: mayKeepGroups(ctx) };
}

async function pageOfGroups(ctx: Ctx, view: GroupsView) {
  const { today } = ctx;
  const all = await known(ctx);
  const over = (g: Period) => g.untilOn !== null && g.untilOn <= today;
  const standing = all.groups.filter((g) => over(g) === (view.visa === "upplosta"));
  const { niva, kommun, sok } = view;
  const shown = standing
    .filter((g) => niva === null || g.level === niva)
    .filter((g) => kommun === null || isIn(g, kommun, all))
    .filter((g) => sok === null || lower(g.name).includes(lower(sok)));
  const now = all.groups.filter((g) => holdsOn(g, today));
  return {
    slug: ctx.county.slug,
    today,
    names: all.names,
    municipalities: all.municipalities,
    ...pageOfLevels(shown, all, view.sida, today),
    standing: standing.length,
    dissolved: all.groups.filter(over).length,
    count: now.length,
    empty: now
      .flatMap((g) => g.seats.filter((s) => holdsOn(s, today)))
      .filter((s) => isEmpty(s, today)).length,
    mending: await groupsToMend(ctx, all),
  };
}
export type GroupsPageView = Awaited<ReturnType<typeof listGroups>>;

/** The services that a local group answers for and nobody has a say for, each with the centres where it is. */
function unseatedIn(group: GroupRecord, centres: readonly CentreSeen[], on: Day) {
  if (!group.responsible || !isLocal(group.level) || !holdsOn(group, on)) return [];
  const there = centres
    .filter((c) => inOperation(c.status) && coversCentre(group, c))
    .map(({ name, signature }) => ({
      name,
      services: parseSignature(signature)
        .filter(({ degree }) => degree !== "nej" && degree !== "okand")
        .map(({ type }) => type),
    }));
  const at = (service: ServiceType) =>
    there.filter((c) => c.services.includes(service)).map((c) => c.name);
  return unseated(
    serviceTypes.filter((s) => at(s).length > 0),
    group.seats,
    on,
  ).map((found) => ({ ...found, centres: at(found.service) }));
}

/** One group with its seats and everyone who sits, has sat or is to sit there. Throws `not_allowed` or `not_found`. */
export async function getGroup(ctx: Ctx, id: string) {
  mustRead(ctx);
  const all = await known(ctx);
  const group = await groupOf(ctx, id);
  const over = group.untilOn !== null && group.untilOn <= ctx.today;
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    group,
    over,
    type: all.names[group.type],
    roleNames: await roleNames(ctx),
    covers: coversOf(group, all),
    superior: all.groups.find((g) => g.id === group.superiorId) ?? null,
    subordinate: all.groups.filter(
      (g) => g.superiorId === id && (g.untilOn === null || g.untilOn > ctx.today),
    ),
    groupNames: new Map(all.groups.map((g) => [g.id, g.name])),
    unseated: unseatedIn(group, all.centres, ctx.today),
    may: {
      change: mayChangeGroup(ctx, id),
      keep: mayKeepGroups(ctx) && !over,
      seat: maySeat(ctx) && !over,
    },
  };
}
export type GroupView = Awaited<ReturnType<typeof getGroup>>;
