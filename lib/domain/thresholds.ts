/** The limits that a county may set for what is worth mending. */
export type Thresholds = {
  /** Farther than this from the host municipality's centre point is far (km). */
  farKm: number;
  confirmationMonths: number;
  /** An områdestyp whose year lies longer back than this is old (years). */
  areaTypeMaxYears: number;
  /** Temporarily closed for longer than this is no longer temporary (months). */
  closedMonths: number;
  /** To establish a centre seldom takes longer than this (months); Botkyrka's took 15. Source: edge case 13. */
  establishmentMonths: number;
  /** An exception that ends within this time is soon to be decided again (months). */
  exceptionMonths: number;
};

/** What holds in a county that has not said otherwise. */
export const defaultThresholds: Thresholds = {
  farKm: 60,
  confirmationMonths: 12,
  areaTypeMaxYears: 5,
  closedMonths: 6,
  establishmentMonths: 24,
  exceptionMonths: 3,
};
