import type { Degree, ServiceType } from "@/lib/domain/service";
import type { IntakeRow, IntakeService } from "./import";

/** A centre as it is held, as far as a list can speak of it. */
export type Held = {
  id: string;
  name: string;
  municipality: string;
  facts: Record<Fact, string | null>;
  services: { id: string; type: ServiceType; unit: string | null; degree: Degree }[];
};
export const facts = ["street", "postcode", "town", "phone", "email", "website"] as const;
export type Fact = (typeof facts)[number];

export type FactChange = { fact: Fact; from: string | null; to: string };
export type ServiceChange = {
  service: IntakeService;
  from: Degree | null;
  serviceId: string | null;
};
export type Compared =
  | { state: "refused" }
  | { state: "new" }
  | { state: "unchanged"; id: string }
  | { state: "changed"; id: string; facts: FactChange[]; services: ServiceChange[] };

const same = (a: string, b: string) =>
  a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();

/** The service that a row speaks of: the same unit's, or the only one of its type where the row names no unit. */
function heldService(held: Held, said: IntakeService) {
  const ofType = held.services.filter((s) => s.type === said.type);
  const unit = said.unit;
  if (unit)
    return (
      ofType.find((s) => s.unit !== null && same(s.unit, unit)) ??
      ofType.find((s) => s.unit === null)
    );
  return ofType[0];
}

/**
 * What a row would do: a centre with the name in the municipality is changed where the row says something else, an
 * empty cell changes nothing, and a service that the row does not name is left alone.
 */
export function compareRow(row: IntakeRow, all: readonly Held[]): Compared {
  if (row.problems.length > 0) return { state: "refused" };
  const held = all.find((h) => h.municipality === row.municipality && same(h.name, row.name));
  if (!held) return { state: "new" };
  const changedFacts = facts.flatMap((fact): FactChange[] => {
    const to = row[fact];
    return to !== null && to !== held.facts[fact] ? [{ fact, from: held.facts[fact], to }] : [];
  });
  const changedServices = row.services.flatMap((service): ServiceChange[] => {
    const now = heldService(held, service);
    // What a list does not know takes nothing from what is known.
    if (now && (service.degree === "okand" || service.degree === now.degree)) return [];
    return [{ service, from: now?.degree ?? null, serviceId: now?.id ?? null }];
  });
  if (changedFacts.length + changedServices.length === 0)
    return { state: "unchanged", id: held.id };
  return { state: "changed", id: held.id, facts: changedFacts, services: changedServices };
}
