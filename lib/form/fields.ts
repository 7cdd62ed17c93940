import { z } from "zod";
import { day, isDay } from "@/lib/domain/day";
import {
  hsaIdProblem,
  organisationsnummerProblem,
  postcodeProblem,
} from "@/lib/domain/identifiers";
import { findsPersonnummer } from "@/lib/domain/personnummer";
import { formWords as words } from "@/lib/i18n/sv/form";

// What no rule has a sentence for is said in Swedish too: zod's own words are English.
z.config({ customError: () => words.unusable });

/** A form's empty field is null, never the empty string; nor is one in which there is nothing to see. */
const emptyToNull = (value: unknown) =>
  value === undefined || (typeof value === "string" && !/[^\s\p{Cf}]/u.test(value)) ? null : value;

/**
 * Signs that are not seen and only turn or cut a line, as they come along with what is pasted. The joiners of emoji and
 * of other scripts stay.
 */
const strays = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Every text: NFC, trimmed, something in it to see, whole Unicode, no personnummer, no longer than what is held. */
function rule(max: number) {
  return z
    .string(words.required)
    .refine((s) => s.isWellFormed() && !s.includes("\u0000"), words.strangeCharacters)
    .transform((s) => s.normalize("NFC").replaceAll("\r\n", "\n").replace(strays, "").trim())
    .refine((s) => /[^\s\p{Cf}]/u.test(s), words.required)
    .refine((s) => s.length <= max, words.tooLong(max))
    .refine((s) => !findsPersonnummer(s), words.personnummer);
}

const optional = <T extends z.ZodType>(inner: T) => z.preprocess(emptyToNull, inner.nullable());
const required = <T extends z.ZodType>(inner: T) => z.preprocess(emptyToNull, inner);

export const text = (max: number) => required(rule(max));
export const optionalText = (max: number) => optional(rule(max));

const dayRule = z
  .string(words.required)
  .transform((s) => s.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"))
  .refine(isDay, words.notADay)
  .transform((s) => day(s));
export const dayField = () => required(dayRule);
export const optionalDay = () => optional(dayRule);

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  required(z.enum(values, words.choose));
export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  optional(z.enum(values, words.choose));
/** Any number of boxes ticked, none too. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    (v) => (v === undefined || v === "" ? [] : Array.isArray(v) ? v : [v]),
    z.array(z.enum(values, words.choose)),
  );
/** Any number of ids or codes, none too. */
export const many = (each: z.ZodType<string>) =>
  z.preprocess(
    (v) => (v === undefined || v === "" ? [] : Array.isArray(v) ? v : [v]),
    z.array(each),
  );

/** Ja, nej or uppgift saknas: the last is null and never a no. */
export const yesNoUnknown = () =>
  z
    .preprocess(emptyToNull, z.enum(["ja", "nej", "okand"], words.choose).nullable())
    .transform((v) => (v === null || v === "okand" ? null : v === "ja"));

/** A number written with comma or point. */
function number(min: number, max: number, decimals: number) {
  return z
    .string(words.required)
    .transform((s) => s.replace(/[\s\u00a0]/g, "").replace(",", "."))
    .refine(
      (s) => new RegExp(decimals ? `^-?\\d+(\\.\\d{1,${decimals}})?$` : "^-?\\d+$").test(s),
      decimals ? words.notANumber : words.notAWholeNumber,
    )
    .transform(Number)
    .refine((n) => n >= min && n <= max, words.outside(min, max));
}
export const optionalWhole = (min: number, max: number) => optional(number(min, max, 0));
export const whole = (min: number, max: number) => required(number(min, max, 0));
export const optionalDecimal = (min: number, max: number, decimals: number) =>
  optional(number(min, max, decimals));

export const uuid = () => required(z.uuid(words.choose));
export const optionalUuid = () => optional(z.uuid(words.choose));
/** Any number of rows ticked, none too. */
export const uuids = () => many(z.uuid(words.choose));
/** Keys of a template's sections ticked, none too. */
export const sectionKeys = () =>
  many(z.string(words.choose).regex(/^[a-z_]{1,50}(-\d{1,4})?$/, words.choose));
export const version = () => z.preprocess((v) => Number(v), z.int().min(1).max(2_000_000_000));

/** Says with the domain's own code what is wrong with an identifier. */
function identifier(
  problemOf: (s: string) => string | null,
  sentence: Record<string, string>,
  clean: (s: string) => string,
) {
  return optional(
    z
      .string()
      .transform((s) => s.normalize("NFKC").trim())
      .superRefine((s, ctx) => {
        const problem = problemOf(s);
        if (problem) ctx.addIssue({ code: "custom", message: sentence[problem] ?? words.choose });
      })
      .transform(clean),
  );
}
export const optionalOrgNr = () =>
  identifier(organisationsnummerProblem, words.organisationsnummer, (s) =>
    s.replace(/\D/g, "").slice(-10),
  );
export const optionalHsaId = () => identifier(hsaIdProblem, words.hsaId, (s) => s);
export const optionalPostcode = () =>
  identifier(postcodeProblem, words.postcode, (s) => s.replace(/\D/g, ""));

const emailRule = rule(254)
  .transform((s) => s.normalize("NFKC").toLowerCase())
  .refine((s) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(s), words.email);
export const email = () => required(emailRule);
export const optionalEmail = () => optional(emailRule);
/** The one text field that may look like a personnummer. */
export const optionalPhone = () =>
  optional(
    z
      .string()
      .transform((s) => s.trim())
      .refine((s) => /^\+?[\d\s()–-]{5,25}$/.test(s), words.phone),
  );
export const optionalWebsite = () =>
  optional(rule(300).refine((s) => URL.canParse(s) && /^https?:\/\//.test(s), words.website));

/** A kommunkod, as the list of municipalities gives it; whether it lies in the county the database says. */
export const choiceOfCode = () => required(z.string(words.choose).regex(/^\d{4}$/, words.choose));
/** The same where none need be chosen. */
export const optionalCode = () => optional(rule(4).refine((s) => /^\d{4}$/.test(s), words.choose));
/** ISO 639 codes parted by commas or spaces: sv, ar, so. */
export const languages = () =>
  z
    .preprocess(emptyToNull, z.string().max(200, words.tooLong(200)).nullable())
    .transform((s) => [
      ...new Set(
        (s ?? "")
          .toLowerCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ])
    .refine((codes) => codes.every((c) => /^[a-z]{2,3}$/.test(c)), words.languages);
