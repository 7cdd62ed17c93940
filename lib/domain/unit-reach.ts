import { type Actor, may } from "./policy";

/** Where a unit is: its home municipality, and the centres at which it gives a service today or later. */
export type UnitPlaces = { home: string | null; centres: { id: string; municipality: string }[] };

/** A unit is kept by whoever keeps its home municipality or a centre where it gives a service; the länssamordnare keeps all. Source: the issue, Sign-in, roles, wall. */
export function mayEditUnit(actor: Actor, { home, centres }: UnitPlaces): boolean {
  return (
    may(actor, "unit.edit", { level: "county" }) ||
    (home !== null && may(actor, "unit.edit", { level: "municipality", code: home })) ||
    centres.some((c) => may(actor, "unit.edit", { level: "centre", ...c }))
  );
}
