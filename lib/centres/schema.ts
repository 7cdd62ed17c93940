import { z } from "zod";
import { centreStatuses } from "@/lib/domain/status";
import * as f from "@/lib/form/fields";

export const changeModes = ["changed", "wrong"] as const;
export const areaTypeSources = ["regso", "manuell"] as const;

const facts = {
  name: f.text(120),
  shortName: f.optionalText(60),
  localDesignation: f.optionalText(60),
  hostMunicipality: f.choiceOfCode(),
  street: f.optionalText(120),
  postcode: f.optionalPostcode(),
  town: f.optionalText(60),
  latitude: f.optionalDecimal(-90, 90, 6),
  longitude: f.optionalDecimal(-180, 180, 6),
  areaType: f.optionalWhole(1, 5),
  areaTypeYear: f.optionalWhole(2000, 2199),
  areaTypeSource: f.optionalChoice(areaTypeSources),
  targetPregnant: f.yesNoUnknown(),
  targetAgeFrom: f.optionalWhole(0, 20),
  targetAgeTo: f.optionalWhole(0, 20),
  languages: f.languages(),
  interpreter: f.yesNoUnknown(),
  website: f.optionalWebsite(),
  email: f.optionalEmail(),
  phone: f.optionalPhone(),
  premisesArea: f.optionalWhole(1, 100_000),
  landlord: f.optionalText(120),
  leaseUntilOn: f.optionalDay(),
  premisesAdapted: f.yesNoUnknown(),
  oneRoof: f.yesNoUnknown(),
};

export const createCentre = z.strictObject({
  ...facts,
  status: f.choice(centreStatuses),
  fromOn: f.dayField(),
  /** The planned opening of a centre that has not opened. */
  opensOn: f.optionalDay(),
  reason: f.optionalText(500),
  decision: f.optionalText(120),
});
export type CreateCentre = z.output<typeof createCentre>;

export const changeCentre = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  profileId: f.uuid(),
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
  reason: f.optionalText(500),
  ...facts,
});
export type ChangeCentre = z.output<typeof changeCentre>;

export const setCatchment = z.strictObject({
  centreId: f.uuid(),
  version: f.version(),
  fromOn: f.dayField(),
  municipalities: f.many(z.string().regex(/^\d{4}$/)),
});
export type SetCatchment = z.output<typeof setCatchment>;
