import type { Described } from "@/lib/agreement-ties/schema";
import type { AgreementRecord } from "@/lib/agreements/keeping";
import type { DescribedRole } from "@/lib/domain/agreement-ties";
import { centreWords } from "./centre";

/** Whom an uppdragsbeskrivning describes. */
export const describedWords: Record<DescribedRole, string> = {
  lanssamordnare: "Länssamordnaren",
  lokal_samordnare: "Den lokala samordnaren",
  familjecentralerna: "Länets familjecentraler tillsammans",
  yrke: "Ett yrke",
};

const { professions } = centreWords;

/** Each of those whom one may describe, as a form asks it. */
export const describedChoices: Record<Described, string> = {
  lanssamordnare: describedWords.lanssamordnare,
  lokal_samordnare: describedWords.lokal_samordnare,
  familjecentralerna: describedWords.familjecentralerna,
  ...professions,
};

/** Whom an uppdragsbeskrivning describes, null for one that says nobody. */
export function describedSentence({
  describes,
  describesProfession,
}: Pick<AgreementRecord, "describes" | "describesProfession">): string | null {
  if (describes === null) return null;
  return describesProfession ? professions[describesProfession] : describedWords[describes];
}
