import { z } from "zod";
import { type Day, day, isDay } from "@/lib/domain/day";
import { kinds } from "@/lib/domain/definition";
import { sortKeys, sortWays, stageGroups } from "@/lib/domain/register";
import { degrees, huvudman, serviceTypes } from "@/lib/domain/service";
import { centreStatuses } from "@/lib/domain/status";

/** One value from the address; what is not among the known ones is as if it were not there. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/** The register's whole view, read from the address; nothing in it can make a page fail. */
export const registerView = z.object({
  sok: z
    .string()
    .trim()
    .max(100)
    .transform((s) => s.normalize("NFC").replaceAll("\u0000", ""))
    .nullable()
    .catch(null),
  typ: oneOf(kinds),
  lanstyp: oneOf(kinds),
  skede: z
    .enum([...centreStatuses, ...stageGroups])
    .nullable()
    .catch(null),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  /** Only the centres that lie in the municipality, and not those elsewhere that are for its families too. */
  var: z.literal("ligger").nullable().catch(null),
  verksamhet: oneOf(serviceTypes),
  huvudman: oneOf(huvudman),
  /** How much of the service is there; of any of the four where none is asked for. */
  grad: oneOf(degrees),
  omradestyp: z
    .union([z.literal("saknas"), z.coerce.number().int().min(1).max(5)])
    .nullable()
    .catch(null),
  dag: z
    .string()
    .refine(isDay)
    .transform((s): Day => day(s))
    .nullable()
    .catch(null),
  sortera: z.enum(sortKeys).catch("namn"),
  ordning: z.enum(sortWays).catch("stigande"),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RegisterView = z.output<typeof registerView>;

type Asked = Record<string, string | string[] | undefined>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readView(asked: Asked): RegisterView {
  const first = Object.fromEntries(
    Object.keys(registerView.shape).map((key) => {
      const value = asked[key];
      const one = Array.isArray(value) ? value[0] : value;
      return [key, one === undefined || one === "" ? null : one];
    }),
  );
  return registerView.parse(first);
}
