import { z } from "zod";
import type { DescribedRole } from "@/lib/domain/agreement-ties";
import * as f from "@/lib/form/fields";
import { type Profession, professions } from "@/lib/staffing/schema";

/** Whom an uppdragsbeskrivning may describe, as a form asks it: a role, the county's centres, or one of the professions. */
export const described = [
  "lanssamordnare",
  "lokal_samordnare",
  "familjecentralerna",
  ...professions,
] as const satisfies readonly (DescribedRole | Profession)[];
export type Described = (typeof described)[number];

/** What an agreement hangs on, and whom it describes; both empty for most. */
export const ties = { belongsTo: f.optionalUuid(), describes: f.optionalChoice(described) };

export const tieAgreement = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  ...ties,
});
export type TieAgreement = z.output<typeof tieAgreement>;

export const replaceAgreement = z.strictObject({
  agreementId: f.uuid(),
  version: f.version(),
  replacedBy: f.uuid(),
  replacedOn: f.dayField(),
});
export type ReplaceAgreement = z.output<typeof replaceAgreement>;
