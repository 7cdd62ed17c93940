import { z } from "zod";
import { groupLevels, groupTypes } from "@/lib/domain/group";
import * as f from "@/lib/form/fields";
import { groupSettingWords as words } from "@/lib/i18n/sv/groups";

const label = () => f.text(60).refine((said) => said.length > 1, words.tooShort);

/** The county's own words. `version` is the sum of the words' versions, 0 where it has never said anything. */
export const saveGroupLabels = z.strictObject({
  version: z.preprocess((v) => Number(v), z.int().min(0).max(2_000_000_000)),
  styrgrupp: label(),
  ledningsgrupp: label(),
  beredningsgrupp: label(),
  arbetsgrupp: label(),
  natverk: label(),
});
export type SaveGroupLabels = z.output<typeof saveGroupLabels>;

/** Where it is demanded: an agreement, a decision. */
const source = f.text(300);

export const demandGroup = z.strictObject({
  level: f.choice(groupLevels),
  type: f.choice(groupTypes),
  source,
});
export type DemandGroup = z.output<typeof demandGroup>;

export const changeDemand = z.strictObject({ demandId: f.uuid(), version: f.version(), source });
export type ChangeDemand = z.output<typeof changeDemand>;

export const dropDemand = z.strictObject({ demandId: f.uuid(), version: f.version() });
export type DropDemand = z.output<typeof dropDemand>;
