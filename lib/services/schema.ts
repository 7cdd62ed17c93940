import { z } from "zod";
import { degrees, serviceTypes } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

/** Which of two kinds of change it is: the world changed from a day, or the record was wrong from the beginning. */
export const changeModes = ["changed", "wrong"] as const;
export const financings = [
  "ordinarie_budget",
  "samfinansierad",
  "statsbidrag",
  "tillaggsuppdrag",
] as const;

const presence = {
  degree: f.choice(degrees),
  hoursPerWeek: f.optionalDecimal(0, 168, 1),
  daysPerWeek: f.optionalDecimal(0, 7, 1),
  sharePercent: f.optionalWhole(0, 100),
  financing: f.optionalChoice(financings),
  financingUntilOn: f.optionalDay(),
  reason: f.optionalText(500),
};

/** What was shown of the consequences; empty the first time a form is posted. */
const seen = f.optionalText(64);

export const changePresence = z.strictObject({
  centreId: f.uuid(),
  serviceId: f.uuid(),
  version: f.version(),
  /** The period that is corrected when the record was wrong. */
  presenceId: f.optionalUuid(),
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
  ...presence,
  seen,
});
export type ChangePresence = z.output<typeof changePresence>;

export const addService = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  type: f.choice(serviceTypes),
  unitId: f.optionalUuid(),
  fromOn: f.dayField(),
  ...presence,
  seen,
});
export type AddService = z.output<typeof addService>;

export const endService = z.strictObject({
  centreId: f.uuid(),
  serviceId: f.uuid(),
  version: f.version(),
  /** The first day that the service is no longer part of the centre. */
  fromOn: f.dayField(),
  reason: f.text(500),
  seen,
});
export type EndService = z.output<typeof endService>;
