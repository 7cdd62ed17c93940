import type { Day } from "./day";
import { endedOn, overlaps, type Period } from "./period";

/** An assignment as lokal samordnare, with the centres it is about. */
export type Coordination = Period & { id: string; personId: string; centres: readonly string[] };

/** What a handover does to one assignment that was there before. */
export type Relief = {
  id: string;
  personId: string;
  /** The centres that are handed over. */
  leaves: string[];
  begunOn: Day;
  /** The first day the old assignment no longer holds: the day it began on where it is taken back. */
  endsOn: Day;
  /** What its holder has from then on: the other centres, and after a stand-in all of them again. */
  goesOn: { centres: string[]; period: Period }[];
};

const shared = (a: Coordination, centres: readonly string[]) =>
  a.centres.filter((id) => centres.includes(id));

/**
 * Who else is lokal samordnare at one of the centres during the same time. Two at once need "delat uppdrag", so that it
 * is never unclear who answers for a centre. Source: data dictionary 10.8.
 */
export function alsoThere(
  held: readonly Coordination[],
  wanted: Period & { centres: readonly string[] },
): Coordination[] {
  return held.filter((h) => overlaps(h, wanted) && shared(h, wanted.centres).length > 0);
}

/**
 * Somebody takes over centres from a day: whoever had them has them no longer from that day, and keeps the centres that
 * are not handed over. Where the new one has them for a time only, as a stand-in, the old one has them again after it.
 * Nothing is left without its coordinator that had one. Source: the issue, Handover.
 */
export function handOver(
  held: readonly Coordination[],
  wanted: Period & { centres: readonly string[] },
): Relief[] {
  return alsoThere(held, wanted).map((h) => {
    const leaves = shared(h, wanted.centres);
    const keeps = h.centres.filter((id) => !leaves.includes(id));
    const endsOn = endedOn(h, wanted.fromOn);
    const back = wanted.untilOn;
    const comesBack = back !== null && (h.untilOn === null || h.untilOn > back);
    return {
      id: h.id,
      personId: h.personId,
      leaves,
      begunOn: h.fromOn,
      endsOn,
      goesOn: [
        ...(keeps.length > 0
          ? [{ centres: keeps, period: { fromOn: endsOn, untilOn: h.untilOn } }]
          : []),
        ...(comesBack ? [{ centres: leaves, period: { fromOn: back, untilOn: h.untilOn } }] : []),
      ],
    };
  });
}

/**
 * The centres that have nobody from a day, of those that somebody had: what an assignment leaves vacant when it ends.
 * A centre that another has, now or from a later day on, is vacant only until that day.
 */
export function leftVacant(
  held: readonly Coordination[],
  ending: readonly { id: string; endsOn: Day }[],
): { centreId: string; from: Day }[] {
  const ends = new Map(ending.map((e) => [e.id, e.endsOn]));
  const left = held.flatMap((h) => {
    const from = ends.get(h.id);
    return from === undefined ? [] : h.centres.map((centreId) => ({ centreId, from, id: h.id }));
  });
  return left
    .filter(
      ({ centreId, from }) =>
        !held.some(
          (h) =>
            !ends.has(h.id) &&
            h.centres.includes(centreId) &&
            h.fromOn <= from &&
            (h.untilOn === null || h.untilOn > from),
        ),
    )
    .map(({ centreId, from }) => ({ centreId, from }));
}
