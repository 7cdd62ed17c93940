/** So many rows have room on a sheet of paper, whatever stands over them. */
const most = 10;

/** Rows of a long chart, a drawing for each part: paper breaks between drawings and cuts a long one in two. */
export const partsOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, nth) =>
    rows.slice(nth * most, (nth + 1) * most),
  );

/** The largest of some values, so that every part is drawn to the same scale. */
export const largestOf = (values: readonly (number | null)[]): number =>
  Math.max(0, ...values.flatMap((value) => value ?? []));
