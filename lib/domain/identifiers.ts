/** Check digits are our rules, written here. Each function answers what is wrong, or null. */

/** The Luhn sum of a row of digits, the last being the check digit; valid when it ends in 0. */
export function luhnHolds(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, d, i) => {
    const doubled = Number(d) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** An organisationsnummer has ten digits (twelve with 16 first), a third digit of at least 2, and a check digit. A sole trader's is a personnummer and is never held. Source: Skatteverket SKV 709. */
export function organisationsnummerProblem(
  text: string,
): "form" | "check_digit" | "sole_trader" | null {
  const [, digits] = /^(?:16)?(\d{6}-?\d{4})$/.exec(text.trim()) ?? [];
  if (!digits) return /^(?:19|20)\d{6}-?\d{4}$/.test(text.trim()) ? "sole_trader" : "form";
  const plain = digits.replace("-", "");
  if (Number(plain[2]) < 2) return "sole_trader";
  return luhnHolds(plain) ? null : "check_digit";
}

/** An HSA-id is SE, the catalogue owner's organisationsnummer, a hyphen and letters or digits; 31 signs at most. Source: Inera. */
export function hsaIdProblem(text: string): "form" | "too_long" | "check_digit" | null {
  const id = text.trim();
  if (!/^SE\d{10}-[A-Za-z0-9]+$/.test(id)) return "form";
  if (id.length > 31) return "too_long";
  return luhnHolds(id.slice(2, 12)) ? null : "check_digit";
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
