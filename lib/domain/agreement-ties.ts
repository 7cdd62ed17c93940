/** Whom an uppdragsbeskrivning describes: a coordinator, the county's centres as a whole, or a profession. */
export const describedRoles = [
  "lanssamordnare",
  "lokal_samordnare",
  "familjecentralerna",
  "yrke",
] as const;
export type DescribedRole = (typeof describedRoles)[number];
