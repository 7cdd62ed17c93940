const words = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** A number in a sentence: in words up to twelve, and then in figures, as Swedish is written. */
export const numeral = (n: number): string => words[n] ?? String(n);
