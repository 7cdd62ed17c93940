import { z } from "zod";
import { serviceTypes } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

export const changeModes = ["changed", "wrong"] as const;
export const contactRoles = ["kontakt", "kommunikator", "lokaler"] as const;
export type ContactRole = (typeof contactRoles)[number];

const contact = {
  role: f.choice(contactRoles),
  name: f.text(120),
  email: f.optionalEmail(),
  phone: f.optionalPhone(),
};
const satellite = {
  name: f.text(120),
  street: f.optionalText(120),
  postcode: f.optionalPostcode(),
  town: f.optionalText(60),
  services: f.choices(serviceTypes),
  opening: f.optionalText(300),
};
const root = { centreId: f.uuid(), version: f.version() };
const change = { mode: f.choice(changeModes), fromOn: f.optionalDay() };

export const addContact = z.strictObject({ ...root, ...contact, fromOn: f.dayField() });
export type AddContact = z.output<typeof addContact>;
export const changeContact = z.strictObject({
  ...root,
  contactId: f.uuid(),
  ...contact,
  ...change,
});
export type ChangeContact = z.output<typeof changeContact>;
/** `fromOn` is the first day that the person is no longer a contact. */
export const endContact = z.strictObject({ ...root, contactId: f.uuid(), fromOn: f.dayField() });
export type EndContact = z.output<typeof endContact>;

export const addSatellite = z.strictObject({ ...root, ...satellite, fromOn: f.dayField() });
export type AddSatellite = z.output<typeof addSatellite>;
export const changeSatellite = z.strictObject({
  ...root,
  satelliteId: f.uuid(),
  ...satellite,
  ...change,
});
export type ChangeSatellite = z.output<typeof changeSatellite>;
/** `fromOn` is the first day that the place is no longer a satellite. */
export const endSatellite = z.strictObject({
  ...root,
  satelliteId: f.uuid(),
  fromOn: f.dayField(),
});
export type EndSatellite = z.output<typeof endSatellite>;
