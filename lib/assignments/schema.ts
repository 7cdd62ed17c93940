import { z } from "zod";
import { terms } from "@/lib/appointing/schema";
import { roles } from "@/lib/domain/policy";
import * as f from "@/lib/form/fields";
import { professions } from "@/lib/staffing/schema";

/** What was shown of the consequences; empty the first time a form is posted. */
const seen = f.optionalText(64);

/** `lastOn` is the last day that the assignment holds; empty is until further notice. */
const assignment = {
  role: f.choice(roles),
  municipalities: f.many(z.string().regex(/^\d{4}$/)),
  centres: f.uuids(),
  services: f.uuids(),
  /** A medarbetare's. */
  profession: f.optionalChoice(professions),
  fromOn: f.dayField(),
  lastOn: f.optionalDay(),
  reason: f.optionalText(500),
  ...terms,
  /** Where a centre has a lokal samordnare already: the new one takes over, or they share. */
  others: f.optionalChoice(["take_over", "share"]),
  seen,
};

export const createPerson = z.strictObject({
  name: f.text(120),
  email: f.email(),
  employer: f.optionalText(120),
  phone: f.optionalPhone(),
  ...assignment,
});
export type CreatePerson = z.output<typeof createPerson>;

export const addAssignment = z.strictObject({
  personId: f.uuid(),
  version: f.version(),
  ...assignment,
});
export type AddAssignment = z.output<typeof addAssignment>;

/** What is said of a person; the address she signs in with is her account's. */
export const changePerson = z.strictObject({
  personId: f.uuid(),
  version: f.version(),
  name: f.text(120),
  employer: f.optionalText(120),
  phone: f.optionalPhone(),
});
export type ChangePerson = z.output<typeof changePerson>;

/** A new link for somebody who has not come in, or cannot; and taking back the one she has. */
export const renewInvitation = z.strictObject({ personId: f.uuid(), version: f.version() });
export type RenewInvitation = z.output<typeof renewInvitation>;
export const revokeInvitation = z.strictObject({ personId: f.uuid(), version: f.version() });
export type RevokeInvitation = z.output<typeof revokeInvitation>;

/** A way in for somebody who has been named without one. */
export const openAccount = z.strictObject({ personId: f.uuid(), version: f.version() });
export type OpenAccount = z.output<typeof openAccount>;

/** `endOn` is the first day that the assignment no longer holds; today denies the very next request. */
export const endAssignment = z.strictObject({
  assignmentId: f.uuid(),
  version: f.version(),
  endOn: f.dayField(),
  seen,
});
export type EndAssignment = z.output<typeof endAssignment>;

/** Somebody who is no longer in the county at all. */
export const endMembership = z.strictObject({ personId: f.uuid(), version: f.version(), seen });
export type EndMembership = z.output<typeof endMembership>;
