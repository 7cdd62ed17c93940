/** The roles of the first day. Source: Socialstyrelsen, bilaga 1. */
export const roles = [
  "lanssamordnare",
  "kommunal_koordinator",
  "lokal_samordnare",
  "ledamot",
  "lasare",
] as const;
export type Role = (typeof roles)[number];

export const deeds = [
  "register.read",
  "register.export",
  "centre.read",
  "history.read",
  "finding.read",
  "centre.create",
  "centre.edit",
  "centre.status",
  "service.edit",
  "actor.edit",
  "confirm",
  "unit.edit",
  "exception.decide",
  "definition.edit",
  "settings.edit",
  "import",
  "assignment.edit",
  "account.create",
] as const;
export type Deed = (typeof deeds)[number];

/** Where an assignment reaches. */
export type AssignmentScope =
  | { level: "county" }
  | { level: "municipalities"; codes: string[] }
  | { level: "centres"; ids: string[] };
export type Assignment = { role: Role; scope: AssignmentScope };
/** Who acts, with the assignments that are in force today. None in force, no reach. */
export type Actor = { userId: string; name: string; assignments: Assignment[] };
/** The row a deed is about: the county as a whole, a municipality, or a centre in its host municipality. */
export type Scope =
  | { level: "county" }
  | { level: "municipality"; code: string }
  | { level: "centre"; id: string; municipality: string };

const reading: readonly Deed[] = [
  "register.read",
  "register.export",
  "centre.read",
  "history.read",
  "finding.read",
];
const keeping: readonly Deed[] = [
  "centre.edit",
  "service.edit",
  "actor.edit",
  "unit.edit",
  "confirm",
];

/**
 * The policy: which role does what within its reach. Everyone with an assignment reads the whole county, for it is a
 * public body's register. Opening and closing is a step above keeping the facts; what is the county's own (its
 * definition, its settings, who has which assignment) is the länssamordnare's alone.
 */
export const policy: Record<Role, { everywhere: readonly Deed[]; within: readonly Deed[] }> = {
  lanssamordnare: { everywhere: reading, within: deeds },
  kommunal_koordinator: { everywhere: reading, within: [...keeping, "centre.status"] },
  lokal_samordnare: { everywhere: reading, within: keeping },
  ledamot: { everywhere: reading, within: [] },
  lasare: { everywhere: reading, within: [] },
};

function reaches(scope: AssignmentScope, on: Scope): boolean {
  if (scope.level === "county") return true;
  if (scope.level === "municipalities")
    return (
      (on.level === "municipality" && scope.codes.includes(on.code)) ||
      (on.level === "centre" && scope.codes.includes(on.municipality))
    );
  return scope.level === "centres" && on.level === "centre" && scope.ids.includes(on.id);
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
 * her assignments lie. Nobody reaches anywhere without an assignment in force.
 */
export function reachOf(actor: Actor, deed: Deed | null = null): Reach {
  const anywhere =
    deed !== null && actor.assignments.some((a) => given(a.role, "everywhere", deed));
  const scopes = actor.assignments
    .filter((a) => deed === null || given(a.role, "within", deed))
    .map((a) => a.scope);
  const codes = scopes.flatMap((s) => (s.level === "municipalities" ? s.codes : []));
  const ids = scopes.flatMap((s) => (s.level === "centres" ? s.ids : []));
  return {
    county: anywhere || scopes.some((s) => s.level === "county"),
    municipalities: [...new Set(codes)],
    centres: [...new Set(ids)],
  };
}

/** Whether a row lies within a reach: the county's own rows only for whoever reaches the whole of it. */
export function inReach(reach: Reach, on: Scope): boolean {
  return (
    (reach.county && reaches({ level: "county" }, on)) ||
    reaches({ level: "municipalities", codes: reach.municipalities }, on) ||
    reaches({ level: "centres", ids: reach.centres }, on)
  );
}

/** The parts that a person's page is made of, in this order, one for each kind of role she has. */
export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  return actor.assignments.some((a) => wanted.includes(a.role));
}
