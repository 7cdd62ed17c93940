import { createHash } from "node:crypto";

/** The same words give the same id on every machine: a UUID of version 8 (RFC 9562) from their SHA-256. */
export function idOf(...words: string[]): string {
  const hex = createHash("sha256").update(words.join("/")).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

export const countyIdFor = (code: string) => idOf("county", code);
