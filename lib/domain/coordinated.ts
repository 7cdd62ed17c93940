import type { Actor } from "./policy";

/** The centres that somebody coordinates, in the order in which she has them. */
export const coordinatedBy = ({ assignments }: Actor): string[] =>
  assignments.flatMap(({ role, scope }) =>
    role === "lokal_samordnare" && scope.level === "centres" ? scope.ids : [],
  );
