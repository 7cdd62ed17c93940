/** What every chart says of itself. */
export const chartWords = {
  asTable: "Visa som tabell",
  source: "Källa:",
  missing: "uppgift saknas",
  newDefinition: "ny definition",
  preliminary: "preliminär",
  preliminaryKey: "Ofyllda märken är preliminära siffror.",
  gapKey: "Där linjen bryts saknas uppgift.",
} as const;
