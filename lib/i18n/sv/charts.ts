const together = new Intl.ListFormat("sv", { type: "conjunction" });

/** What every chart says of itself. */
export const chartWords = {
  asTable: "Visa som tabell",
  source: "Källa:",
  missing: "uppgift saknas",
  newDefinition: "ny definition",
  /** What a dashed line across a chart is, where it has no room for its name. */
  breakKey: (years: readonly string[]) =>
    `Streckad linje: ny definition ${together.format(years)}.`,
  /** Of two values that stand side by side and say nothing of each other. */
  notCompared: "jämförs inte",
  preliminary: "preliminär",
  preliminaryKey: "Ofyllda märken är preliminära siffror.",
  gapKey: "Där linjen bryts saknas uppgift.",
} as const;
