import { type Deed, policy, type Role } from "./deed";

export { type Deed, deeds, policy, type Role, roles, type SeatRole, seatRoles } from "./deed";

/** Where an assignment reaches. */
export type AssignmentScope =
  | { level: "county" }
  | { level: "municipalities"; codes: string[] }
  | { level: "centres"; ids: string[] }
  /** A group, with what it covers: the county, or municipalities and centres. */
  | { level: "group"; id: string; county: boolean; codes: string[]; ids: string[] }
  /** Services, with the centres they are at. */
  | { level: "services"; services: string[]; ids: string[] };
export type Assignment = { role: Role; scope: AssignmentScope };
/** Who acts, with the assignments that are in force today. None in force, no reach. */
export type Actor = { userId: string; name: string; assignments: Assignment[] };
/** The row a deed is about: the county as a whole, a municipality, a centre in its host municipality, or a group. */
export type Scope =
  | { level: "county" }
  | { level: "municipality"; code: string }
  | { level: "centre"; id: string; municipality: string }
  | { level: "group"; id: string };

function covers(
  { county, codes, ids }: { county: boolean; codes: string[]; ids: string[] },
  on: Scope,
): boolean {
  if (county) return true;
  if (on.level === "municipality") return codes.includes(on.code);
  return on.level === "centre" && (ids.includes(on.id) || codes.includes(on.municipality));
}

function reaches(scope: AssignmentScope, on: Scope): boolean {
  switch (scope.level) {
    case "county":
      return true;
    case "municipalities":
      return covers({ county: false, codes: scope.codes, ids: [] }, on);
    case "centres":
    case "services":
      return covers({ county: false, codes: [], ids: scope.ids }, on);
    case "group":
      // A seat gives what the role gives in the group itself; what the group covers is another question.
      return on.level === "group" && scope.id === on.id;
  }
}

/** What a role is given; a role that is not known is given nothing. */
const given = (role: Role, where: "everywhere" | "within", deed: Deed): boolean =>
  Object.hasOwn(policy, role) && policy[role][where].includes(deed);

/** Whether a person may do a deed there: some assignment in force gives it, and reaches that far. Fails closed. */
export function may(actor: Actor, deed: Deed, on: Scope): boolean {
  return actor.assignments.some(
    ({ role, scope }) =>
      given(role, "everywhere", deed) || (given(role, "within", deed) && reaches(scope, on)),
  );
}

/** Whether a person may do a deed somewhere; decides what is shown in the navigation, never what is done. */
export function maySomewhere(actor: Actor, deed: Deed): boolean {
  return actor.assignments.some(
    ({ role }) => given(role, "everywhere", deed) || given(role, "within", deed),
  );
}

/** Where a person may do something, as one value: the whole county, or some municipalities and some centres. */
export type Reach = { county: boolean; municipalities: string[]; centres: string[] };

/**
 * Where a person may do a deed, so that what a list shows and what is allowed cannot differ; without a deed, where
 * her assignments lie, a seat's being what its group covers. Nobody reaches anywhere without an assignment in force.
 */
export function reachOf(actor: Actor, deed: Deed | null = null): Reach {
  const anywhere =
    deed !== null && actor.assignments.some((a) => given(a.role, "everywhere", deed));
  const scopes = actor.assignments
    .filter((a) => deed === null || given(a.role, "within", deed))
    .map((a) => a.scope)
    .filter((s) => deed === null || s.level !== "group");
  const codes = scopes.flatMap((s) =>
    s.level === "municipalities" || s.level === "group" ? s.codes : [],
  );
  const ids = scopes.flatMap((s) =>
    s.level === "county" || s.level === "municipalities" ? [] : s.ids,
  );
  return {
    county:
      anywhere || scopes.some((s) => s.level === "county" || (s.level === "group" && s.county)),
    municipalities: [...new Set(codes)],
    centres: [...new Set(ids)],
  };
}

/** Whether a row lies within a reach: the county's own rows only for whoever reaches the whole of it. */
export function inReach(
  { county, municipalities: codes, centres: ids }: Reach,
  on: Scope,
): boolean {
  return covers({ county, codes, ids }, on);
}

/** The parts that a person's page is made of, in this order, one for each kind of role she has. */
export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  return actor.assignments.some((a) => wanted.includes(a.role));
}

/** The centres that somebody coordinates, in the order in which she has them. */
export const coordinatedBy = ({ assignments }: Actor): string[] =>
  assignments.flatMap(({ role, scope }) =>
    role === "lokal_samordnare" && scope.level === "centres" ? scope.ids : [],
  );
