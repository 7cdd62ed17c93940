import type { DescribedRole } from "@/lib/domain/agreement-ties";

/** Whom an uppdragsbeskrivning describes. */
export const describedWords: Record<DescribedRole, string> = {
  lanssamordnare: "Länssamordnaren",
  lokal_samordnare: "Den lokala samordnaren",
  familjecentralerna: "Länets familjecentraler tillsammans",
  yrke: "Ett yrke",
};
