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
  "history.read",
  "finding.read",
];
const keeping: readonly Deed[] = ["centre.edit", "service.edit", "actor.edit", "confirm"];

/** The policy: which role does what within its reach. Everyone with an assignment reads the whole register. */
export const policy: Record<Role, { everywhere: readonly Deed[]; within: readonly Deed[] }> = {
  lanssamordnare: { everywhere: deeds, within: [] },
  kommunal_koordinator: { everywhere: reading, within: [...keeping, "centre.status", "unit.edit"] },
  lokal_samordnare: { everywhere: reading, within: [...keeping, "unit.edit"] },
  ledamot: { everywhere: reading, within: [] },
  lasare: { everywhere: ["register.read", "register.export", "history.read"], within: [] },
};

function reaches(scope: AssignmentScope, on: Scope): boolean {
  if (scope.level === "county") return true;
  if (scope.level === "municipalities")
    return (
      (on.level === "municipality" && scope.codes.includes(on.code)) ||
      (on.level === "centre" && scope.codes.includes(on.municipality))
    );
  return on.level === "centre" && scope.ids.includes(on.id);
}

/** Whether a person may do a deed there: some assignment in force gives it, and reaches that far. Fails closed. */
export function may(actor: Actor, deed: Deed, on: Scope): boolean {
  return actor.assignments.some(({ role, scope }) => {
    const given = policy[role];
    return given.everywhere.includes(deed) || (given.within.includes(deed) && reaches(scope, on));
  });
}

/** Whether a person may do a deed somewhere; decides what is shown in the navigation, never what is done. */
export function maySomewhere(actor: Actor, deed: Deed): boolean {
  return actor.assignments.some(
    ({ role }) => policy[role].everywhere.includes(deed) || policy[role].within.includes(deed),
  );
}

/** A person's whole reach as one value, so that what lists show and what is allowed cannot differ. */
export type Reach = { county: boolean; municipalities: string[]; centres: string[] };
export function reachOf(actor: Actor): Reach {
  const scopes = actor.assignments.map((a) => a.scope);
  return {
    county: scopes.some((s) => s.level === "county"),
    municipalities: [
      ...new Set(scopes.flatMap((s) => (s.level === "municipalities" ? s.codes : []))),
    ],
    centres: [...new Set(scopes.flatMap((s) => (s.level === "centres" ? s.ids : [])))],
  };
}

/** The parts that a person's page is made of, in this order, one for each kind of role she has. */
export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  return actor.assignments.some((a) => wanted.includes(a.role));
}
