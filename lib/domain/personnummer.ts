import { isDay } from "./day";
import { luhnHolds } from "./identifiers";

const hyphen = "[-+‐‒–—−]";
/** 811218-9876 and 19811218 9876, however the last four are set apart; and 1981-12-18-9876. */
const written = [
  new RegExp(
    `(?<!\\d)(\\d{2})?(\\d{2})(\\d{2})(\\d{2})[ \\t]?${hyphen}?[ \\t]?(\\d{4})(?!\\d)`,
    "g",
  ),
  new RegExp(`(?<!\\d)(\\d{2})?(\\d{2})-(\\d{2})-(\\d{2})${hyphen}(\\d{4})(?!\\d)`, "g"),
];

/** The century of the date only decides leap years, which the 1800s share with the 1900s. */
const centuries: Record<string, string> = { "18": "19", "19": "19", "20": "20" };

/**
 * True when a text holds a personnummer or samordningsnummer: a date that exists (the day plus 60 for the latter)
 * and a check digit that fits, with or without century and hyphen. No family's data may be in the product. Source:
 * Skatteverket SKV 704. An organisationsnummer is never one, since its third digit is at least 2.
 */
export function findsPersonnummer(text: string): boolean {
  // Signs that are not seen, and digits written wide, hide nothing.
  const plain = text.normalize("NFKC").replace(/\p{Cf}/gu, "");
  return written.some((form) => [...plain.matchAll(form)].some((found) => isOne(found)));
}

/** What stands where a personnummer stood: it is kept nowhere, not in a list that has not been accepted either. */
export const withheld = "******-****";

/** Whether a cell of a list holds a personnummer, or held one when it came. Source: the same. */
export const isPersonal = (cell: string) => cell === withheld || findsPersonnummer(cell);

function isOne([, century, yy = "", mm = "", dd = "", last = ""]: RegExpMatchArray): boolean {
  const date = Number(dd) > 60 ? String(Number(dd) - 60).padStart(2, "0") : dd;
  const possible = century ? [centuries[century]] : ["19", "20"];
  const exists = possible.some((c) => c !== undefined && isDay(`${c}${yy}-${mm}-${date}`));
  return exists && luhnHolds(yy + mm + dd + last);
}
