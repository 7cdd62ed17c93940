import { z } from "zod";
import { contactRoles } from "@/lib/contacts/schema";
import { roles } from "@/lib/domain/policy";
import { huvudman, serviceTypes } from "@/lib/domain/service";

/** Every role that somebody in the list may have, in the order of the list: assignments and heads, a centre's contacts. */
export const listedRoles = [...roles, ...contactRoles] as const;
export type ListedRole = (typeof listedRoles)[number];

/** People and vacancies together, or only the one. */
export const shownRows = ["vakanser", "personer"] as const;

/** Whoever sits in a group, whichever. */
export const anyGroup = "alla";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).nullable().catch(null);

/** The whole view of the contact list, read from the address; nothing in it can make a page fail. */
const contactListView = z.object({
  sok: z
    .string()
    .trim()
    .max(100)
    .transform((s) => s.normalize("NFC").replaceAll("\u0000", ""))
    .nullable()
    .catch(null),
  roll: oneOf(listedRoles),
  verksamhet: oneOf(serviceTypes),
  /** Who answers for the service of a head or a medarbetare, or whom a seat represents. */
  huvudman: oneOf(huvudman),
  kommun: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .catch(null),
  /** One group by its id, or whoever sits in any. */
  grupp: z
    .union([z.literal(anyGroup), z.uuid()])
    .nullable()
    .catch(null),
  visa: oneOf(shownRows),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ContactListView = z.output<typeof contactListView>;

/** Reads the view from an address: the first of repeated values, empty as absent. */
export function readContactListView(
  asked: Record<string, string | string[] | undefined>,
): ContactListView {
  const first = Object.fromEntries(
    Object.keys(contactListView.shape).map((key) => {
      const value = asked[key];
      const one = Array.isArray(value) ? value[0] : value;
      return [key, one === undefined || one === "" ? null : one];
    }),
  );
  return contactListView.parse(first);
}
