import { z } from "zod";
import * as f from "@/lib/form/fields";

export const bodyKinds = ["region", "kommun", "privat_vardgivare", "annan"] as const;
const body = {
  organisation: f.text(120),
  orgNr: f.optionalOrgNr(),
  body: f.optionalText(120),
  kind: f.choice(bodyKinds),
};

/** Bodies that are written in the form of an agreement, beside those of the list; a row left empty is none. */
export const newBodies = z
  .array(
    z.strictObject({
      organisation: f.optionalText(120),
      orgNr: f.optionalOrgNr(),
      body: f.optionalText(120),
      kind: f.optionalChoice(bodyKinds),
    }),
  )
  .max(6)
  .default([]);
export type NewBodies = z.output<typeof newBodies>;

export const addBody = z.strictObject(body);
export type AddBody = z.output<typeof addBody>;
export const changeBody = z.strictObject({ bodyId: f.uuid(), version: f.version(), ...body });
export type ChangeBody = z.output<typeof changeBody>;

/** A nämnd that is reorganised is followed by another from a day; agreements go on with that. */
export const succeedBody = z.strictObject({
  bodyId: f.uuid(),
  version: f.version(),
  succeededBy: f.uuid(),
  succeededOn: f.dayField(),
});
export type SucceedBody = z.output<typeof succeedBody>;
