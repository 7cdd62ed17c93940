/** Handing in as a file what was made elsewhere. */
export const filingWords = {
  title: "Lämna in som fil",
  lead: (centre: string) =>
    `För en plan eller berättelse för ${centre} som redan är skriven och fastställd någon annanstans. Den räknas som inlämnad.`,
  yearOf: "Plan och berättelse",
  kind: "Vad det är",
  kinds: { plan: "Verksamhetsplan", berattelse: "Verksamhetsberättelse" },
  year: "År",
  adoptedOn: "Dag då gruppen fastställde",
  adoptedOnHint: "År, månad och dag, till exempel 2026-03-12.",
  decision: "Paragraf och möte",
  decisionHint: "Som i protokollet, till exempel 2026 § 6.",
  file: "Fil",
  fileHint:
    "PDF, Word (docx) eller OpenDocument (odt), högst 20 MB. Skriv inte uppgifter om familjer.",
  submit: "Lämna in filen",
  problems: {
    too_large: "Filen är större än 20 MB. Spara den som en mindre PDF och försök igen.",
    file_too_large: "Filen är större än 20 MB. Spara den som en mindre PDF och försök igen.",
    file_missing: "Välj en fil.",
    file_type: "Filen måste vara PDF, Word (docx) eller OpenDocument (odt).",
    file_disguised:
      "Filens innehåll stämmer inte med dess namn. Spara om den som PDF och försök igen.",
    fields: "Något är inte ifyllt som det ska: årtalet, dagen eller paragrafen.",
    decision_in_future: "Dagen har inte varit än. Skriv den dag då gruppen fastställde.",
    document_begun: "Det finns redan ett sådant dokument för det året.",
    document_year_closed: "Året är stängt. Bara länssamordnaren kan öppna det igen.",
    broken: "Filen kunde inte tas emot. Försök igen.",
  } as Record<string, string>,
} as const;
