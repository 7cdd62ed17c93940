import { createHash } from "node:crypto";
import { luhnHolds } from "@/lib/domain/identifiers";

/** A whole number from 0 up to `below`, always the same for the same words: variety without chance. */
export function numberFor(words: string, below: number): number {
  return createHash("sha256").update(words).digest().readUInt32BE(0) % below;
}

export function pick<T>(words: string, from: readonly T[]): T {
  const chosen = from[numberFor(words, from.length)];
  if (chosen === undefined) throw new RangeError("nothing to pick from");
  return chosen;
}

const firstNames =
  "Agneta Ahmed Alma Amina Anders Anna Arvid Axel Bengt Birgit Björn Camilla Cecilia Dana Daniel Ebba Elias Elin Emma Erik Eva Farah Fredrik Gabriel Greta Gustav Hanna Helena Hugo Ida Ingrid Isak Jasmin Jenny Johan Josefin Kajsa Leila Linnea Lovisa Magnus Malin Maria Martin Mikael Mona Nadia Nils Olga Oskar Petra Rana Rikard Rut Sami Signe Sofia Stefan Susanne Tilda Tomas Ulla Vera Viktor Yasmin Zahra Åke Åsa Östen".split(
    " ",
  );
/** An example person's first name; all of them are called Exempel. */
export const firstName = (words: string) => pick(words, firstNames);
const inLetters = (first: string) =>
  first.toLowerCase().replace(/[åä]/g, "a").replace(/ö/g, "o").replace(/é/g, "e");
export const exampleEmail = (first: string, domain: string) =>
  `${inLetters(first)}.exempel@${domain}`;

/** Numbers set aside for fiction by Post- och telestyrelsen: 070-174 06 05 to 06 99. */
export const examplePhone = (words: string) =>
  `070-174 06 ${String(5 + numberFor(words, 95)).padStart(2, "0")}`;

const series = { region: "232999", kommun: "212999", privat: "559999", ideburen: "802999" };
/**
 * An organisationsnummer with a true check digit in a series that nobody has been given. An invented unit never
 * bears a real body's number.
 */
export function exampleOrgNr(kind: keyof typeof series, legalName: string): string {
  const nine = series[kind] + String(numberFor(legalName, 1000)).padStart(3, "0");
  const check = [..."0123456789"].find((digit) => luhnHolds(nine + digit));
  return nine + check;
}
