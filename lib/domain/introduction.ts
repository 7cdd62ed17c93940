import { type Day, daysBetween } from "./day";
import type { Period } from "./period";
import type { Role } from "./policy";
import { unbrokenSince } from "./vacancy";

/** Those whom somebody new at a centre should know, the nearest first. */
export const rolesAround = [
  "lokal_samordnare",
  "narmaste_chef",
  "ordforande",
  "kommunal_koordinator",
  "lanssamordnare",
] as const satisfies readonly Role[];
export type RoleAround = (typeof rolesAround)[number];

/** For so many days somebody is shown the way to the introduction first: two months, for whoever works one day a week. */
const newForDays = 60;

/**
 * A coordinator or a head is new for the first 60 days of her assignment. Times that follow directly on each other are one:
 * whoever hands over one of her centres is not new at those she keeps. Whoever comes back after a break is new again.
 */
export function isNew(held: readonly Period[], today: Day): boolean {
  const since = unbrokenSince(held, today);
  return since !== null && daysBetween(since, today) < newForDays;
}
