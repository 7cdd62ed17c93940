import type { AgreementKind, AgreementStatus } from "./agreement";
import type { Day } from "./day";
import { groupedBy } from "./grouped";
import {
  type Actor,
  type AssignmentScope,
  inReach,
  type Role,
  reachOf,
  type Scope,
} from "./policy";
import type { Reminder } from "./reminder";

/** Why an agreement waits for somebody, the gravest first. */
export const agreementWaits = ["unsigned", "ended", "stand"] as const;
export type AgreementWait = (typeof agreementWaits)[number];

type Covered = { wholeCounty: boolean; centreIds: readonly string[] };
/** An agreement as it stands today, as far as it matters for what somebody must do with it. */
export type Running = Covered & {
  id: string;
  kind: AgreementKind;
  status: AgreementStatus;
  fromOn: Day;
  end: Day | null;
  /** The day by which somebody must take a stand; null where nobody must, or somebody has. */
  standBy: Day | null;
  answered: boolean;
  begunUnsigned: boolean;
};

const standing: readonly AgreementStatus[] = ["gallande", "undertecknat", "uppsagt"];
const covers = (one: Covered, other: Covered) =>
  one.wholeCounty ||
  (!other.wholeCounty && other.centreIds.every((id) => one.centreIds.includes(id)));

/** Those that hold, or are to, by their kind and each centre that they cover; what is the whole county's by itself. */
function byPlace(all: readonly Running[]): (kind: AgreementKind, centre: string) => Running[] {
  const holding = all.filter(({ status }) => standing.includes(status));
  const places = holding.flatMap((one) =>
    ["", ...(one.wholeCounty ? ["county"] : one.centreIds)].map((place) => ({ place, one })),
  );
  const found = groupedBy(places, ({ place, one }) => `${one.kind} ${place}`);
  return (kind, place) => (found.get(`${kind} ${place}`) ?? []).map(({ one }) => one);
}

/**
 * Which of them have ended without an answer, and have nothing in their place: no other of its kind that holds for all
 * that it covers, or is to. A stand is still to be taken on those. Source: agreements 3.4.
 */
export function endedUnanswered(all: readonly Running[]): ReadonlySet<string> {
  const at = byPlace(all);
  const followed = (one: Running) => {
    // Whatever covers all of it covers its first centre, so that few are looked at, however many there are.
    const near = one.wholeCounty ? [] : at(one.kind, one.centreIds[0] ?? "");
    const others = [...near, ...at(one.kind, "county")];
    return others.some((other) => other.id !== one.id && covers(other, one));
  };
  const ended = all.filter((one) => one.status === "utganget" && !one.answered && one.end !== null);
  return new Set(ended.filter((one) => !followed(one)).map(({ id }) => id));
}

/**
 * What somebody must see to about an agreement, and by when: that all sign what should have begun, that a stand is taken
 * before its day, and after it too, also when the agreement has ended in the meantime; until there is an answer, or
 * another agreement has come in its place. Null where nothing waits. Source: agreements 3.4.
 */
export function pendingOf(
  one: Running & { endedUnanswered: boolean },
): { why: AgreementWait; by: Day } | null {
  if (one.begunUnsigned) return { why: "unsigned", by: one.fromOn };
  if (one.standBy !== null) return { why: "stand", by: one.standBy };
  return one.end && one.endedUnanswered ? { why: "ended", by: one.end } : null;
}

/**
 * Whether a stand can be taken: of what runs, or is to; and of what has ended with no answer, so that it does not wait for
 * ever. Source: agreements 3.4.
 */
export const answerable = ({ status, answered }: Pick<Running, "status" | "answered">): boolean =>
  status === "gallande" || status === "undertecknat" || (status === "utganget" && !answered);

/** Somebody with an account who may keep agreements today. */
export type Keeper = { userId: string; role: Role; scope: AssignmentScope };

const appointed = "avtalsansvarig" satisfies Role;
const countys = ["lanssamordnare", "bitradande_lanssamordnare"] as const satisfies readonly Role[];
/** The roles that keep agreements, in the order in which an agreement is theirs. */
export const keeperRoles = [appointed, ...countys] as const;
/** Near its day, and after it, what is another's is the county's too. */
const raised: readonly Reminder[] = ["passerat", "inom_7"];

/** Whether a role within its reach keeps all that an agreement covers: its centres, or null for the whole county. */
export function keeps(
  { role, scope }: Pick<Keeper, "role" | "scope">,
  places: readonly Scope[] | null,
): boolean {
  const reach = reachOf({ userId: "", name: "", assignments: [{ role, scope }] });
  return reach.county || (places?.every((place) => inReach(reach, place)) ?? false);
}

/**
 * In which of her roles what must be done with an agreement waits for a person: hers who has been named responsible for
 * it, as long as she may keep it; else every avtalsansvarig's who has all that it covers; where there is none the
 * länssamordnare's, and hers who assists her. From seven days before the day it is theirs too, whoever else has it, so
 * that nothing is forgotten with one person. Null where it is another's. Source: agreements 3.4; features, row 12.
 */
export function agreementAs(
  actor: Actor,
  {
    places,
    responsible,
    reminder,
  }: {
    places: readonly Scope[] | null;
    /** The account of whoever has been named. */
    responsible: string | null;
    reminder: Reminder;
  },
  keepers: readonly Keeper[],
): Role | null {
  const hers = (roles: readonly Role[]) =>
    roles.find((role) => actor.assignments.some((a) => a.role === role && keeps(a, places))) ??
    null;
  const county = hers(countys);
  const elses = raised.includes(reminder) ? county : null;
  if (responsible && keepers.some((k) => k.userId === responsible && keeps(k, places)))
    return actor.userId === responsible ? hers(keeperRoles) : elses;
  if (keepers.some((k) => k.role === appointed && keeps(k, places)))
    return hers([appointed]) ?? elses;
  return county;
}
