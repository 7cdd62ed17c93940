import { z } from "zod";
import { huvudman, utforare } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";
import { formWords } from "@/lib/i18n/sv/form";

export const changeModes = ["changed", "wrong"] as const;
export const unitTypes = [
  "bvc",
  "bmm",
  "oppen_forskola",
  "socialtjanstenhet",
  "vardcentral",
  "tandvard",
  "bibliotek",
  "forskola",
  "annan",
] as const;
export type UnitType = (typeof unitTypes)[number];
export const participations = ["ja", "nej", "ej_angivet"] as const;
export type Participation = (typeof participations)[number];

/** In the order of the form, so that what must be mended is named in that order. */
const facts = {
  name: f.text(120),
  type: f.choice(unitTypes),
  homeMunicipality: f
    .optionalText(4)
    .refine((code) => code === null || /^\d{4}$/.test(code), formWords.choose),
  participates: f.choice(participations),
  huvudman: f.choice(huvudman),
  utforare: f.choice(utforare),
  legalName: f.optionalText(120),
  orgNr: f.optionalOrgNr(),
  hsaId: f.optionalHsaId(),
  contractCode: f.optionalText(60),
  contractUntilOn: f.optionalDay(),
};

export const createUnit = z.strictObject({
  ...facts,
  fromOn: f.dayField(),
  reason: f.optionalText(500),
  /** The centre that the unit is needed for; its coordinator may then add it. */
  centreId: f.optionalUuid(),
});
export type CreateUnit = z.output<typeof createUnit>;

export const changeUnit = z.strictObject({
  unitId: f.uuid(),
  version: f.version(),
  /** The period that is corrected when the record was wrong. */
  profileId: f.optionalUuid(),
  ...facts,
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
  reason: f.optionalText(500),
  seen: f.optionalText(64),
});
export type ChangeUnit = z.output<typeof changeUnit>;

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/** The list of units as the address asks for it; nothing in it can make a page fail. */
export const unitsView = z.object({
  sok: z
    .string()
    .trim()
    .max(100)
    .transform((s) => s.normalize("NFC").replaceAll("\u0000", ""))
    .nullable()
    .catch(null),
  typ: oneOf(unitTypes),
  huvudman: oneOf(huvudman),
  utforare: oneOf(utforare),
  medverkar: oneOf(participations),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type UnitsView = z.output<typeof unitsView>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readUnitsView(asked: Record<string, string | string[] | undefined>): UnitsView {
  const first = Object.fromEntries(
    Object.keys(unitsView.shape).map((key) => {
      const value = asked[key];
      const one = Array.isArray(value) ? value[0] : value;
      return [key, one === undefined || one === "" ? null : one];
    }),
  );
  return unitsView.parse(first);
}
