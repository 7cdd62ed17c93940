import type { AgreementKind } from "./agreement";
import type { Day } from "./day";

/** Whom an uppdragsbeskrivning describes: a coordinator, the county's centres as a whole, or a profession. */
export type DescribedRole = "lanssamordnare" | "lokal_samordnare" | "familjecentralerna" | "yrke";

/** A supplement must hang on an agreement: it says nothing without the one it adds to. Source: agreements 3.1. */
export const mustHang = (kind: AgreementKind): boolean => kind === "tillaggsoverenskommelse";
/** An annex may hang on an agreement: an uppdragsbeskrivning, a rent, what is agreed on personal data. Source: agreements 3.1. */
export const mayHang = (kind: AgreementKind): boolean =>
  mustHang(kind) ||
  kind === "uppdragsbeskrivning" ||
  kind === "hyresavtal" ||
  kind === "personuppgiftsavtal";

/** An agreement as one link of its chain. */
export type Link = {
  id: string;
  kind: AgreementKind;
  fromOn: Day;
  replacedBy: string | null;
  belongsTo: string | null;
};

/** An annex hangs on an agreement of its own right, so that nothing hangs on itself by a detour. */
export const mayCarry = (parent: Pick<Link, "kind" | "belongsTo">): boolean =>
  parent.belongsTo === null && !mustHang(parent.kind);

const byDay = (a: Link, b: Link) =>
  a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.id < b.id ? -1 : 1;

/**
 * The versions that an agreement is one of, the first one first: what it replaced, itself, and what replaced it. Those
 * of an annex are its own and not those of what it hangs on. Source: data dictionary 10.9, ersatter/ersatt_av.
 */
export function versionsOf<T extends Link>(all: readonly T[], id: string): T[] {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const one of all) {
      if (one.replacedBy === null) continue;
      if (found.has(one.id)) found.add(one.replacedBy);
      if (found.has(one.replacedBy)) found.add(one.id);
    }
  }
  return all.filter((one) => found.has(one.id)).toSorted(byDay);
}

/** What hangs on an agreement, by the day it begins. */
export const annexesOf = <T extends Link>(all: readonly T[], id: string): T[] =>
  all.filter((one) => one.belongsTo === id).toSorted(byDay);

/** Whom one asks about: a role, or a profession. */
export type Whom = { role: DescribedRole; profession: string | null };

/** What an uppdragsbeskrivning says of whom it describes, and where it holds. */
export type Describing = {
  describes: DescribedRole | null;
  describesProfession: string | null;
  wholeCounty: boolean;
  centreIds: readonly string[];
};

/**
 * The uppdragsbeskrivningar of a role or a profession: a centre's own before the county's, and another centre's never.
 * Where no centre is asked about, all of them. Source: agreements 3.1, annex.
 */
export function describing<T extends Describing>(
  all: readonly T[],
  { role, profession }: Whom,
  centreId: string | null,
): T[] {
  const theirs = all.filter(
    (one) => one.describes === role && (role !== "yrke" || one.describesProfession === profession),
  );
  if (centreId === null) return theirs;
  const own = theirs.filter((one) => one.centreIds.includes(centreId));
  return own.length > 0 ? own : theirs.filter((one) => one.wholeCounty);
}
