import { z } from "zod";
import { costKeys, costKinds } from "@/lib/domain/agreement-cost";
import * as f from "@/lib/form/fields";

const row = { agreementId: f.uuid(), version: f.version() };

/** A party's share, of percent, square metres, children or kronor as the key says; empty for whoever does not pay. */
const share = z.strictObject({
  partyId: f.uuid(),
  share: f.optionalDecimal(0, 1_000_000_000, 2),
});

const cost = {
  kind: f.choice(costKinds),
  what: f.optionalText(120),
  amount: f.whole(1, 1_000_000_000),
  key: f.choice(costKeys),
  /** Those who share it equally, where it is shared equally. */
  equal: f.uuids(),
  shares: z
    .array(share)
    .max(60)
    .optional()
    .transform((rows) => rows ?? []),
  /** Who pays it and may bill the others, whatever each of them bears. */
  payer: f.optionalUuid(),
  indexation: f.optionalText(200),
  payment: f.optionalText(200),
};

export const addCost = z.strictObject({ ...row, ...cost });
export type AddCost = z.output<typeof addCost>;

export const changeCost = z.strictObject({ ...row, costId: f.uuid(), ...cost });
export type ChangeCost = z.output<typeof changeCost>;

export const removeCost = z.strictObject({ ...row, costId: f.uuid() });
export type RemoveCost = z.output<typeof removeCost>;
