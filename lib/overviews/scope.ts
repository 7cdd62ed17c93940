import type { CentreSeen } from "@/lib/domain/overview";

type Municipality = { code: string; name: string };

/** What an overview is about: the whole county, one of its municipalities, or some centres. */
export type Scope = null | Municipality | { centres: readonly string[] };

/** The municipality that an overview is about, for the addresses that it leads to. */
export const municipalityOf = (scope: Scope): Municipality | null =>
  scope !== null && "code" in scope ? scope : null;

export function within(scope: Scope) {
  return ({ id, municipality }: Pick<CentreSeen, "id" | "municipality">): boolean =>
    scope === null ||
    ("code" in scope ? municipality.code === scope.code : scope.centres.includes(id));
}
