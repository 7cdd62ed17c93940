import { isDay } from "./day";
import { luhnHolds } from "./identifiers";

const candidate = /(?<![\d-])(\d{2})?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?![\d-])/g;

/**
 * True when a text holds a personnummer or samordningsnummer: a date that exists (the day plus 60 for the latter)
 * and a check digit that fits, with or without century and hyphen. No family's data may be in the product.
 */
export function findsPersonnummer(text: string): boolean {
  for (const [, century, yy = "", mm = "", dd = "", last = ""] of text.matchAll(candidate)) {
    if (century && !["18", "19", "20"].includes(century)) continue;
    const date = Number(dd) > 60 ? String(Number(dd) - 60).padStart(2, "0") : dd;
    const exists = (century ? [century] : ["19", "20"]).some((c) =>
      isDay(`${c === "18" ? "19" : c}${yy}-${mm}-${date}`),
    );
    if (exists && luhnHolds(yy + mm + dd + last)) return true;
  }
  return false;
}
