/** Check digits are our rules, written here. Each function answers what is wrong, or null. */

/** The Luhn sum of a row of digits, the last being the check digit; valid when it ends in 0. */
export function luhnHolds(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, d, i) => {
    const doubled = Number(d) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/**
 * An organisationsnummer has ten digits (twelve with 16 first), a third digit of at least 2, and a check digit. A
 * sole trader's is a personnummer and is never held. Source: Skatteverket SKV 709.
 */
export function organisationsnummerProblem(
  text: string,
): "form" | "check_digit" | "sole_trader" | null {
  const [, digits] = /^(?:16)?(\d{6}-?\d{4})$/.exec(text.trim()) ?? [];
  if (!digits) return /^(?:19|20)\d{6}-?\d{4}$/.test(text.trim()) ? "sole_trader" : "form";
  const plain = digits.replace("-", "");
  if (Number(plain[2]) < 2) return "sole_trader";
  return luhnHolds(plain) ? null : "check_digit";
}

/**
 * An HSA-id is SE, the catalogue owner's organisationsnummer, a hyphen and letters or digits; 31 signs at most.
 * Source: Inera.
 */
export function hsaIdProblem(
  text: string,
): "form" | "too_long" | "sole_trader" | "check_digit" | null {
  const id = text.trim();
  if (!/^SE\d{10}-[A-Za-z0-9]+$/.test(id)) return "form";
  if (id.length > 31) return "too_long";
  return organisationsnummerProblem(id.slice(2, 12));
}

/** A Swedish postnummer has five digits, written with or without a space after the third; the first is never 0. */
export function postcodeProblem(text: string): "form" | null {
  return /^[1-9]\d{2} ?\d{2}$/.test(text.trim()) ? null : "form";
}

/** WGS84 degrees within Sweden's box: latitude 55.0–69.1, longitude 10.5–24.2. */
export function positionProblem(
  latitude: number,
  longitude: number,
): "outside_sweden" | "swapped" | null {
  const inside = (lat: number, lon: number) =>
    lat >= 55 && lat <= 69.1 && lon >= 10.5 && lon <= 24.2;
  if (inside(latitude, longitude)) return null;
  return inside(longitude, latitude) ? "swapped" : "outside_sweden";
}

/** A Swedish telephone number has eight to ten digits from its 0, or +46 in the 0's place. */
export function phoneProblem(text: string): "form" | "length" | null {
  const plain = text.trim().replace(/[\s()–-]/g, "");
  const [, digits] = /^(?:(?:\+|00)460?|0)([1-9]\d*)$/.exec(plain) ?? [];
  if (!digits) return "form";
  return digits.length >= 7 && digits.length <= 9 ? null : "length";
}

/** An e-mail address has a name, an @ and a domain of at least two parts; 254 signs at most. Source: RFC 5321. */
export function emailProblem(text: string): "form" | "too_long" | null {
  const [name = "", domain = "", ...rest] = text.trim().split("@");
  if (rest.length > 0) return "form";
  if (text.trim().length > 254 || name.length > 64) return "too_long";
  const named = /^[^\s.,:;<>()[\]"\\]+(?:\.[^\s.,:;<>()[\]"\\]+)*$/.test(name);
  const parts = domain.split(".");
  const labelled = parts.every((part) => /^[\p{L}\d-]{1,63}$/u.test(part) && !/^-|-$/.test(part));
  return named && parts.length > 1 && labelled && /\p{L}/u.test(parts.at(-1) ?? "") ? null : "form";
}

/** The 21 län; 02, 11, 15 and 16 are no longer in use. Source: SCB. */
const countyCodes = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");

/** A kommunkod is a text of four digits, the first two its län; the leading zero is part of it. Source: SCB. */
export function municipalityCodeProblem(text: string): "form" | "no_such_county" | null {
  if (!/^\d{4}$/.test(text.trim())) return "form";
  return countyCodes.includes(text.trim().slice(0, 2)) ? null : "no_such_county";
}
