import { dayInSweden } from "@/lib/db/day";
import { decisionsAhead } from "@/lib/decisions-ahead/queries";
import { ownDescriptions } from "@/lib/descriptions/queries";
import type { Day } from "@/lib/domain/day";
import { type Actor, may, maySomewhere, type Role } from "@/lib/domain/policy";
import { visitToCompare } from "@/lib/domain/visit";
import { reachAs } from "@/lib/domain/waiting";
import { findingsMoved } from "@/lib/findings/queries";
import { handedToMe } from "@/lib/handed-over/queries";
import { huvudmanOverview } from "@/lib/huvudman/queries";
import { centresNewTo } from "@/lib/introduction/queries";
import { latestChanges } from "@/lib/latest-changes/queries";
import { type Overviews, overviewsOf, sinceVisit } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import { happenedSince } from "@/lib/since-visit/queries";
import {
  covers,
  getWaiting,
  type Names,
  namesFor,
  type OwnCentre,
  standingOf,
} from "@/lib/waiting/queries";
import { groupLines } from "./group-lines";
import { type OwnGroup, ownGroups } from "./own-groups";
import { ownYear } from "./own-year";
import { partsOf } from "./parts";

/** How far a new county has come: what it has of what it needs first. */
async function firstSteps(ctx: Ctx) {
  const people = await ctx.db.assignment.groupBy({
    by: ["role"],
    where: { OR: [{ untilOn: null }, { untilOn: { gt: new Date(`${ctx.today}T00:00:00Z`) } }] },
    _count: true,
  });
  const of = (role: (typeof people)[number]["role"]) =>
    people.find((p) => p.role === role)?._count ?? 0;
  return {
    coordinators: of("lokal_samordnare"),
    members: of("ledamot"),
    units: await ctx.db.unit.count(),
  };
}

/** The centres that are the person's own in each kind of role; nobody else's are among them. */
function ownOf(actor: Actor, centres: OwnCentre[], groups: Names["groups"]) {
  const of = (...roles: Role[]) => centres.filter((c) => covers(reachAs(actor, ...roles), c));
  const local = of("lokal_samordnare", "kommunal_koordinator");
  const others = (some: OwnCentre[]) => some.filter((c) => !local.includes(c));
  return {
    all: centres,
    local,
    heads: others(of("narmaste_chef")),
    staff: others(of("medarbetare")),
    groups: ownGroups(actor, groups, centres),
  };
}

export type Start = Awaited<ReturnType<typeof getStart>>;

/** What a person sees first: what waits for her, what is her own, what the numbers say, what has changed. */
export async function getStart(ctx: Ctx) {
  const { actor } = ctx;
  const parts = partsOf(actor);
  const keeps = parts.includes("county");
  const overview = keeps || parts.includes("member") ? await overviewsOf(ctx, null) : null;
  const standing = parts.some((part) => part !== "member") ? await standingOf(ctx) : null;
  const names = await namesFor(ctx);
  const own = ownOf(actor, standing?.own ?? [], names.groups);
  const led = parts.includes("local") || parts.includes("heads");
  const decides = parts.includes("group");
  const total = overview?.centres.length ?? 0;
  const local = own.groups.flatMap((group) => group.centres.map(({ id }) => id));
  const groups = local.length > 0 ? await overviewsOf(ctx, { centres: local }) : null;
  const lastHere = names.lastHere && { at: names.lastHere, on: dayInSweden(names.lastHere) };
  const visited = visitToCompare(lastHere?.on ?? null, ctx.today);
  return {
    today: ctx.today,
    parts,
    waiting: await getWaiting(ctx, names.expired),
    decisions: decides ? await decisionsAhead(ctx) : null,
    changes: visited ? null : await changesFor(ctx, overview === null ? own.all : null),
    overview: overview && (await withVisit(ctx, overview, visited)),
    decidedOn: decides ? await decidedOn(ctx, names, own.groups, visited) : [],
    groupLines: groups ? await groupLines(ctx, groups) : new Map<string, never>(),
    groupFigures: groups?.figures ?? null,
    huvudman: overview ? await ownHuvudman(ctx, names.huvudman, visited) : [],
    lastHere,
    happened: visited ? await happened(ctx, visited, overview === null ? own.all : null) : null,
    moved:
      (keeps || led) && lastHere && names.stood
        ? await findingsMoved(ctx, { on: lastHere.on, keys: names.stood })
        : null,
    changed: overview?.changed ?? null,
    steps: keeps && total < 3 ? await firstSteps(ctx) : null,
    mayName: may(actor, "assignment.edit", { level: "county" }),
    findings: keeps && standing ? standing.counts : null,
    own,
    handed: await handedToMe(
      ctx,
      own.staff.map(({ id }) => id),
    ),
    described: await ownDescriptions(
      ctx,
      own.staff.map(({ id }) => id),
    ),
    year: await ownYear(ctx, own.local, parts[0] === "local"),
    newTo: led ? await centresNewTo(ctx) : [],
    roleNames: own.groups.length > 0 ? await roleNames(ctx) : null,
  };
}

/**
 * The latest lines of the log, for whoever has not come back another day: she is told what has happened since instead.
 * Whoever reads her own centre alone has no log to read.
 */
async function changesFor(ctx: Ctx, own: readonly OwnCentre[] | null) {
  if (!maySomewhere(ctx.actor, "history.read")) return null;
  return latestChanges(
    ctx,
    6,
    own?.map(({ id }) => id),
  );
}

/** What has happened since the day of her last visit, for whoever reads the log: in the county, or at her own centres. */
function happened(ctx: Ctx, visited: Day, own: readonly OwnCentre[] | null) {
  if (!may(ctx.actor, "history.read", { level: "county" })) return null;
  return happenedSince(ctx, visited, own && new Set(own.map(({ id }) => id)));
}

/** What each huvudman answers for that she sits for in the county's own groups. */
async function ownHuvudman(ctx: Ctx, some: Names["huvudman"], visited: Day | null) {
  const found = [];
  for (const one of some) found.push(await huvudmanOverview(ctx, one, visited));
  return found;
}

/** An overview with how its lines have moved since her last visit, where that was another day. */
async function withVisit(ctx: Ctx, overview: Overviews, visited: Day | null) {
  return { ...overview, since: visited && (await sinceVisit(ctx, overview, visited)) };
}

/**
 * What comes first for whoever decides: each municipality that her seats speak for, and the centres of her local groups.
 */
async function decidedOn(ctx: Ctx, names: Names, groups: OwnGroup[], visited: Day | null) {
  const centres = groups.flatMap((group) => group.centres.map(({ id }) => id));
  const scopes = [
    ...names.municipalities.map(({ id: code, name }) => ({ code, name })),
    ...(centres.length > 0 ? [{ centres }] : []),
  ];
  const found = [];
  for (const scope of scopes)
    found.push(await withVisit(ctx, await overviewsOf(ctx, scope), visited));
  return found;
}
