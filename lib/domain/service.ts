/** The four base services of a familjecentral. Source: Socialstyrelsen, FFFF. */
export const serviceTypes = ["mhv", "bhv", "oppen_forskola", "forebyggande_socialtjanst"] as const;
export type ServiceType = (typeof serviceTypes)[number];

/**
 * How much of the unit's ordinary activity is placed at the centre: all of it, some of it, none though it
 * cooperates, not part of the centre, or not known. Source: FFFF's footnote on "hela den ordinarie verksamheten".
 */
export const degrees = ["ja", "delvis", "natverk", "nej", "okand"] as const;
export type Degree = (typeof degrees)[number];

/** Who is responsible by law: the region or a municipality. */
export const huvudman = ["region", "kommun"] as const;
export type Huvudman = (typeof huvudman)[number];

/** Who does the work, whoever is responsible. */
export const utforare = ["offentlig", "privat", "ideburen"] as const;
export type Utforare = (typeof utforare)[number];

export const municipalServices = ["oppen_forskola", "forebyggande_socialtjanst"] as const;

/** Health care is the region's, öppen förskola and social services the municipality's, unless a unit says otherwise. */
export function usualHuvudman(type: ServiceType): Huvudman {
  return type === "mhv" || type === "bhv" ? "region" : "kommun";
}
