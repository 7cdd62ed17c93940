import type { Day } from "./day";
import { endedOn, holdsOn, overlaps, type Period } from "./period";
import type { SeatRole } from "./policy";
import type { ServiceType } from "./service";
import { vacantSince } from "./vacancy";

/** The four levels of governance, the highest first. Source: Socialstyrelsen, bilaga 1; data dictionary 10.7. */
export const groupLevels = ["politisk", "lan", "kommun_del", "centrum"] as const;
export type GroupLevel = (typeof groupLevels)[number];
export const groupTypes = [
  "styrgrupp",
  "ledningsgrupp",
  "beredningsgrupp",
  "arbetsgrupp",
  "natverk",
] as const;
export type GroupType = (typeof groupTypes)[number];

/** A group is local when it is for a municipality, a part of one, or a familjecentral. */
export function isLocal(level: GroupLevel): boolean {
  return level === "kommun_del" || level === "centrum";
}

/** What a group covers: municipalities by code, centres by id. */
export type Coverage = { municipalities: readonly string[]; centres: readonly string[] };
/** A centre, with the municipality where it lies. */
export type Placed = { id: string; municipality: string };
type Standing = Period & Coverage & { level: GroupLevel; type: GroupType; responsible: boolean };

/** A group covers a centre by itself or by the municipality where it lies. Source: data dictionary 10.7. */
export function coversCentre({ municipalities, centres }: Coverage, centre: Placed): boolean {
  return centres.includes(centre.id) || municipalities.includes(centre.municipality);
}

/**
 * The local groups that answer for a centre on a day: those in force that are responsible and cover it. A centre in
 * operation must have exactly one. Source: data dictionary 10.7, Rules.
 */
export function responsibleGroups<G extends Standing>(
  groups: readonly G[],
  centre: Placed,
  on: Day,
): G[] {
  return groups.filter(
    (g) => g.responsible && isLocal(g.level) && holdsOn(g, on) && coversCentre(g, centre),
  );
}

export type Demand = { level: GroupLevel; type: GroupType };
/** A place where a demanded group is missing: the county, a municipality by code, or a centre by id. */
export type MissingGroup<D extends Demand> = {
  demand: D;
  at: "county" | { municipality: string } | { centre: string };
};

/**
 * The groups that are demanded and missing on a day. A politisk nämnd or a länsövergripande group is demanded once in
 * the county; one for kommun or del in each municipality that has a centre in operation, and it is missing there while
 * any of those centres is covered by none; one for the centre at each centre in operation. A contract that demands a
 * group does not make it exist. Source: domain 6.1, Halland's evaluation.
 */
export function missingGroups<D extends Demand>(
  demands: readonly D[],
  groups: readonly Standing[],
  operating: readonly Placed[],
  on: Day,
): MissingGroup<D>[] {
  return demands.flatMap((demand): MissingGroup<D>[] => {
    const there = groups.filter(
      (g) => g.level === demand.level && g.type === demand.type && holdsOn(g, on),
    );
    if (!isLocal(demand.level)) return there.length > 0 ? [] : [{ demand, at: "county" }];
    const without = operating.filter((c) => !there.some((g) => coversCentre(g, c)));
    if (demand.level === "centrum")
      return without.map(({ id }) => ({ demand, at: { centre: id } }));
    return [...new Set(without.map((c) => c.municipality))]
      .sort()
      .map((municipality) => ({ demand, at: { municipality } }));
  });
}

/** Somebody in a seat, ordinary or as a stand-in. */
export type Sitting = Period & { standIn: boolean };
type Seat<H extends Sitting = Sitting> = Period & {
  role: SeatRole;
  serviceType: ServiceType | null;
  holders: readonly H[];
};

/** A seat on a day: who holds it, who stands in, and since when nobody has held it; null while somebody does. */
export function seatOn<H extends Sitting>(
  seat: Seat<H>,
  on: Day,
): { holder: H | null; standIns: H[]; vacantSince: Day | null } {
  const now = seat.holders.filter((h) => holdsOn(h, on));
  const ordinary = seat.holders.filter((h) => !h.standIn);
  return {
    holder: now.find((h) => !h.standIn) ?? null,
    standIns: now.filter((h) => h.standIn),
    vacantSince: vacantSince(ordinary, on, seat.fromOn),
  };
}

/** A seat is empty on a day when nobody sits in it, neither its holder nor a stand-in. */
export function isEmpty(seat: Seat, on: Day): boolean {
  return !seat.holders.some((h) => holdsOn(h, on));
}

/** Who leads a group on a day, or stands in for whoever does; and since when it has had no chair of its own. */
export function chairOf<H extends Sitting>(
  group: Period & { seats: readonly Seat<H>[] },
  on: Day,
): { sits: H | null; vacantSince: Day | null } {
  const seats = group.seats.filter((s) => s.role === "ordforande");
  const now = seats.find((s) => holdsOn(s, on));
  const { holder = null, standIns = [] } = now ? seatOn(now, on) : {};
  const held = seats.flatMap((s) => s.holders.filter((h) => !h.standIn));
  return {
    sits: holder ?? standIns[0] ?? null,
    vacantSince: holder ? null : vacantSince(held, on, group.fromOn),
  };
}

/**
 * The services that nobody has a say for in a group on a day: a service is seated by a seat of its own, as ordförande
 * or ledamot, in which its head or a stand-in sits. Told apart: there is no such seat, or it is empty. Source: 1177's
 * minimum, every profession's head in the styrgrupp.
 */
export function unseated(
  services: readonly ServiceType[],
  seats: readonly Seat[],
  on: Day,
): { service: ServiceType; seat: "none" | "empty" }[] {
  return services.flatMap((service) => {
    const own = seats.filter(
      (s) =>
        s.serviceType === service &&
        (s.role === "ordforande" || s.role === "ledamot") &&
        holdsOn(s, on),
    );
    if (own.some((s) => !isEmpty(s, on))) return [];
    return [{ service, seat: own.length > 0 ? ("empty" as const) : ("none" as const) }];
  });
}

/** A group is never its own superior, nor a superior of its superior, through however many others. */
export function isOwnSuperior(
  id: string,
  superiorId: string | null,
  groups: readonly { id: string; superiorId: string | null }[],
): boolean {
  const superiorOf = new Map(groups.map((g) => [g.id, g.superiorId]));
  const seen = new Set<string>();
  for (let at = superiorId; at !== null && !seen.has(at); at = superiorOf.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Whoever somebody meets when she is to sit for a time: others who hold the seat then, and herself if she is there. */
export function meets<H extends Sitting & { personId: string }>(
  holders: readonly H[],
  wanted: Sitting & { personId: string },
): { others: H[]; herself: boolean } {
  const then = holders.filter((h) => overlaps(h, wanted));
  return {
    others: wanted.standIn ? [] : then.filter((h) => !h.standIn && h.personId !== wanted.personId),
    herself: then.some((h) => h.personId === wanted.personId),
  };
}

/** What ends when something above it ends on a day: what holds then or later, each on that day or the day it begins. */
export function endingWith<T extends Period>(
  rows: readonly T[],
  on: Day,
): { row: T; endsOn: Day }[] {
  return rows
    .filter((r) => r.untilOn === null || r.untilOn > on)
    .map((row) => ({ row, endsOn: endedOn(row, on) }));
}
