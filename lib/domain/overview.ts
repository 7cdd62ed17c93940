import { type Day, day } from "./day";
import {
  type Classification,
  classify,
  type Kind,
  kinds,
  type Missing,
  nationalDefinition2026,
  parseSignature,
} from "./definition";
import { beforeOpening, type CentreStatus, inOperation } from "./status";

/** A centre as it is on one day. */
export type CentreThen = { status: CentreStatus; signature: string };
export type CentreSeen = {
  id: string;
  name: string;
  municipality: { code: string; name: string };
  /** Today; null where it is not there any more. */
  now: CentreThen | null;
  /** On the day that it is compared with. */
  before: CentreThen | null;
};

/** What a centre is counted as on a day; null is in no count, for it is not in operation. Source: definitions, 2.1. */
export function countedAs(on: CentreThen | null): Kind | null {
  if (on === null || !inOperation(on.status)) return null;
  return kindOf(on.signature);
}

/** The kinds that have been asked for: few centres differ in what they have, and each is asked for again and again. */
const found = new Map<string, Kind>();
const mostFound = 10_000;

function kindOf(signature: string): Kind {
  const before = found.get(signature);
  if (before) return before;
  const { kind } = classify(nationalDefinition2026, parseSignature(signature));
  if (found.size >= mostFound) found.clear();
  found.set(signature, kind);
  return kind;
}

export type KindCounts = Record<Kind, number>;

/** How many of some centres are in operation as each kind, on the one day or the other. */
export function kindCounts(centres: readonly CentreSeen[], when: "now" | "before"): KindCounts {
  const counts: KindCounts = {
    familjecentral: 0,
    familjecentralsliknande: 0,
    none: 0,
    undecided: 0,
  };
  for (const centre of centres) {
    const kind = countedAs(centre[when]);
    if (kind) counts[kind]++;
  }
  return counts;
}

/** A centre that has not opened yet. */
export const isPlanned = ({ now }: CentreSeen): boolean =>
  now !== null && beforeOpening(now.status);
/** Whether a centre is in operation today: only then does it stand under agreements and need people. */
export const operatesNow = ({ now }: CentreSeen): boolean =>
  now !== null && inOperation(now.status);
/** The same on the day that it is compared with. */
export const operatedBefore = ({ before }: CentreSeen): boolean =>
  before !== null && inOperation(before.status);

/** A centre that is one step from the next kind, with that step. */
export type NearNext = Pick<CentreSeen, "id" | "name" | "municipality"> & {
  kind: Kind;
  next: NonNullable<Classification["next"]>;
  missing: Missing;
};

/** The centres in operation for which a single thing is missing to be of the next kind, in the order they come. */
export function nearNextKind(centres: readonly CentreSeen[]): NearNext[] {
  return centres.filter(operatesNow).flatMap(({ id, name, municipality, now }) => {
    const signature = parseSignature(now?.signature ?? "");
    const { kind, next, missing } = classify(nationalDefinition2026, signature);
    const [only, ...more] = missing;
    const near = next !== null && only !== undefined && more.length === 0;
    return near ? [{ id, name, municipality, kind, next, missing: only }] : [];
  });
}

/** Numbers are compared with the turn of the year: the day that budgets, plans and reports count from. */
export const turnOfYear = (today: Day): Day => day(`${today.slice(0, 4)}-01-01`);

/** The day that a report of a year is of: the year's last, and today while it runs, or where no year is asked for. */
export const reportDay = (year: number | null, today: Day): Day =>
  year !== null && year < Number(today.slice(0, 4)) ? day(`${year}-12-31`) : today;

/** The years that can be reported on, the latest first: the running one, and those before it with plans or reports. */
export function reportYears(rounds: readonly number[], today: Day): number[] {
  const running = Number(today.slice(0, 4));
  const before = rounds.filter((year) => year < running && year >= running - reportedBack);
  return [running, ...new Set(before.toSorted((a, b) => b - a))];
}
/** So many years are read with their figures. */
const reportedBack = 5;

/** The kinds that are shown: those nobody has asked about are left out where there are none. */
export const shownKinds = (now: KindCounts, before: KindCounts): Kind[] =>
  kinds.filter((kind) => kind !== "undecided" || now.undecided > 0 || before.undecided > 0);

/** A centre that is counted otherwise than on the day it is compared with; null is in no count. */
export type KindChanged = {
  id: string;
  name: string;
  was: Kind | null;
  is: Kind | null;
  status: CentreStatus;
};

/** The centres behind a difference between the two days; one that is not there any more is behind it as well. */
export function changedKinds(centres: readonly CentreSeen[]): KindChanged[] {
  return centres.flatMap(({ id, name, now, before }) => {
    const [was, is] = [countedAs(before), countedAs(now)];
    return was === is ? [] : [{ id, name, was, is, status: now?.status ?? "avvecklad" }];
  });
}

type Municipality = { code: string; name: string };

/** What an overview is about: the whole county, one of its municipalities, or some centres. */
export type Scope = null | Municipality | { centres: readonly string[] };

/** The municipality that an overview is about, for the addresses that it leads to. */
export const municipalityOf = (scope: Scope): Municipality | null =>
  scope !== null && "code" in scope ? scope : null;

/** Whether a centre is of what an overview is about. */
export function within(scope: Scope) {
  return ({ id, municipality }: Pick<CentreSeen, "id" | "municipality">): boolean =>
    scope === null ||
    ("code" in scope ? municipality.code === scope.code : scope.centres.includes(id));
}
