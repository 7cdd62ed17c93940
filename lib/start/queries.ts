import { dayInSweden } from "@/lib/db/day";
import { decisionsAhead } from "@/lib/decisions-ahead/queries";
import { nextToWrite } from "@/lib/domain/next-to-write";
import { type Actor, may, maySomewhere, type Role } from "@/lib/domain/policy";
import { reachAs } from "@/lib/domain/waiting";
import { centresNewTo } from "@/lib/introduction/queries";
import { latestChanges } from "@/lib/latest-changes/queries";
import { wholeMatrix } from "@/lib/matrix/queries";
import { overviewsOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";
import {
  covers,
  getWaiting,
  type Names,
  namesFor,
  type OwnCentre,
  standingOf,
} from "@/lib/waiting/queries";
import { type OwnGroup, ownGroups } from "./own-groups";
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
  return {
    today: ctx.today,
    parts,
    waiting: await getWaiting(ctx, names.expired),
    decisions: decides ? await decisionsAhead(ctx) : null,
    // Whoever reads her own centre alone has no log to read.
    changes: maySomewhere(actor, "history.read")
      ? await latestChanges(ctx, 6, overview ? null : own.all.map((c) => c.id))
      : null,
    overview,
    decidedOn: decides ? await decidedOn(ctx, names, own.groups) : [],
    lastHere: names.lastHere && { at: names.lastHere, on: dayInSweden(names.lastHere) },
    changed: overview && overview.changed,
    steps: keeps && total < 3 ? await firstSteps(ctx) : null,
    mayName: may(actor, "assignment.edit", { level: "county" }),
    findings: keeps && standing ? standing.counts : null,
    own,
    toWrite: await toWrite(ctx, own.local),
    newTo: led ? await centresNewTo(ctx) : [],
    roleNames: own.groups.length > 0 ? await roleNames(ctx) : null,
  };
}

/** What each of some centres goes on with: the plan or report that is next to write, by the centre's id. */
async function toWrite(ctx: Ctx, centres: readonly OwnCentre[]) {
  if (centres.length === 0) return new Map<string, never>();
  const { rounds, rows } = await wholeMatrix(ctx);
  const ids = new Set(centres.map(({ id }) => id));
  return new Map(
    rows
      .filter(({ id }) => ids.has(id))
      .map(({ id, cells }) => {
        const documents = rounds.flatMap(({ id: roundId, kind, year, closed, deadlines }) => {
          const cell = cells[roundId];
          return cell ? [{ ...cell, ...deadlines, kind, year, closed }] : [];
        });
        return [id, nextToWrite(documents, ctx.today)] as const;
      }),
  );
}

/**
 * What comes first for whoever decides: each municipality that her seats speak for, and the centres of her local groups.
 */
async function decidedOn(ctx: Ctx, names: Names, groups: OwnGroup[]) {
  const centres = groups.flatMap((group) => group.centres.map(({ id }) => id));
  const scopes = [
    ...names.municipalities.map(({ id: code, name }) => ({ code, name })),
    ...(centres.length > 0 ? [{ centres }] : []),
  ];
  const found = [];
  for (const scope of scopes) found.push(await overviewsOf(ctx, scope));
  return found;
}
