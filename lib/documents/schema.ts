import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import * as f from "@/lib/form/fields";

const row = { documentId: f.uuid(), version: f.version() };

/** A plan may begin with some of the goals and the unfinished activities of last year's, by their ids there. */
export const beginDocument = z.strictObject({
  centreId: f.uuid(),
  kind: f.choice(documentKinds),
  year: f.whole(2000, 2199),
  goals: f.uuids(),
  activities: f.uuids(),
});
export type BeginDocument = z.output<typeof beginDocument>;

export const submitDocument = z.strictObject(row);
export const takeBackDocument = z.strictObject(row);
export const receiveDocument = z.strictObject(row);
export const takeBackReceipt = z.strictObject(row);
export type StepInput = z.output<typeof submitDocument>;

/** Why it comes back, in words that stand on the document, and on the section that is named. */
export const returnDocument = z.strictObject({
  ...row,
  by: f.choice(["group", "county"]),
  reason: f.text(1000),
  sectionKey: f.optionalText(40),
});
export type ReturnDocument = z.output<typeof returnDocument>;

/** The day the group decided, and its § as in the minutes. */
export const adoptDocument = z.strictObject({
  ...row,
  adoptedOn: f.dayField(),
  decision: f.text(120),
});
export const recordAdoption = adoptDocument;
export type AdoptDocument = z.output<typeof adoptDocument>;

/** The next version of what has been adopted: by whoever writes, by the county, or by the chair who objects. */
export const openVersion = z.strictObject({
  ...row,
  step: f.choice(["correct", "request_correction", "correct_closed", "object"]),
  reason: f.text(1000),
  sectionKey: f.optionalText(40),
});
export type OpenVersion = z.output<typeof openVersion>;

/** The next version is given up by whoever opened it. */
export const abandonVersion = z.strictObject({
  ...row,
  step: f.choice(["abandon", "withdraw_request", "withdraw_objection"]),
});
export type AbandonVersion = z.output<typeof abandonVersion>;
