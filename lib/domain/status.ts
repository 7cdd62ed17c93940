/** The life cycle of a familjecentral, from idea to closed. */
export const centreStatuses = [
  "ide",
  "avsiktsforklaring",
  "under_etablering",
  "i_drift",
  "tillfalligt_stangd",
  "vilande",
  "under_avveckling",
  "avvecklad",
] as const;
export type CentreStatus = (typeof centreStatuses)[number];

/**
 * A centre that is temporarily closed or being wound up is still one in operation and is counted; one that rests
 * (vilande), has closed or has not opened is not. Source: edge cases 13, 15 and 17.
 */
export function inOperation(status: CentreStatus): boolean {
  return status === "i_drift" || status === "tillfalligt_stangd" || status === "under_avveckling";
}

/** A centre before its opening has a planned kind and is in no count of centres in operation (edge case 37). */
export function beforeOpening(status: CentreStatus): boolean {
  return status === "ide" || status === "avsiktsforklaring" || status === "under_etablering";
}

const next: Record<CentreStatus, readonly CentreStatus[]> = {
  ide: ["avsiktsforklaring", "under_etablering", "i_drift", "avvecklad"],
  avsiktsforklaring: ["under_etablering", "i_drift", "vilande", "avvecklad"],
  under_etablering: ["i_drift", "vilande", "avvecklad"],
  i_drift: ["tillfalligt_stangd", "vilande", "under_avveckling", "avvecklad"],
  tillfalligt_stangd: ["i_drift", "vilande", "under_avveckling", "avvecklad"],
  vilande: ["under_etablering", "i_drift", "under_avveckling", "avvecklad"],
  under_avveckling: ["i_drift", "avvecklad"],
  // A closed centre may open again: the old years stay as they were.
  avvecklad: ["under_etablering", "i_drift"],
};

/** Which steps may follow. A plan may be given up at any time; a centre in operation never becomes an idea again. */
export function nextStatuses(status: CentreStatus): readonly CentreStatus[] {
  return next[status];
}
