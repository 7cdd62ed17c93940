import { z } from "zod";
import { seatRoles } from "@/lib/domain/policy";
import { huvudman, serviceTypes } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

const seat = {
  role: f.choice(seatRoles),
  /** What the seat is called in the group: "Verksamhetschef, BVC". */
  title: f.optionalText(120),
  huvudman: f.optionalChoice(huvudman),
  organisation: f.optionalText(120),
  serviceType: f.optionalChoice(serviceTypes),
  /** The municipality that the seat speaks for. */
  municipality: f.optionalCode(),
  fromOn: f.dayField(),
};
const root = { seatId: f.uuid(), version: f.version() };
const seen = f.optionalText(64);

export const addSeat = z.strictObject({ groupId: f.uuid(), version: f.version(), ...seat });
export type AddSeat = z.output<typeof addSeat>;

export const changeSeat = z.strictObject({ ...root, ...seat });
export type ChangeSeat = z.output<typeof changeSeat>;

/** `endOn` is the first day that the seat no longer is. */
export const endSeat = z.strictObject({ ...root, endOn: f.dayField(), seen });
export type EndSeat = z.output<typeof endSeat>;

export const seatPerson = z.strictObject({
  ...root,
  /** Somebody of the county; empty where it is somebody new, by name and address. */
  personId: f.optionalUuid(),
  name: f.optionalText(120),
  email: f.optionalEmail(),
  employer: f.optionalText(120),
  phone: f.optionalPhone(),
  sits: f.choice(["holder", "stand_in"]),
  fromOn: f.dayField(),
  /** The last day she sits; empty is until further notice. */
  lastOn: f.optionalDay(),
  appointedBy: f.optionalUuid(),
  appointedOn: f.optionalDay(),
  /** Where somebody holds the seat: the new one takes over from that day. */
  others: f.optionalChoice(["take_over"]),
  seen,
});
export type SeatPerson = z.output<typeof seatPerson>;
