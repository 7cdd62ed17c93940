import { z } from "zod";
import { degrees, huvudman } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";

export const changeModes = ["changed", "wrong"] as const;
export const otherActorTypes = [
  "lakare_kvinnoklinik",
  "psykolog",
  "logoped",
  "bup",
  "tandvard",
  "bibliotek",
  "forskola",
  "familjeradgivning",
  "sfi",
  "familjeratt",
  "budget_skuldradgivning",
  "studie_yrkesvagledning",
  "socialtjanst_oppenvard",
  "socialtjanst_myndighetsutovning",
  "kulturtolk",
  "civilsamhalle",
  "ungdomsmottagning",
  "samtalsmottagning",
  "amningsmottagning",
  "vardcentral",
  "annan",
] as const;
export type OtherActorType = (typeof otherActorTypes)[number];
export const actorPresences = ["fast", "regelbunden", "vid_behov", "digital"] as const;
export type ActorPresence = (typeof actorPresences)[number];

const facts = {
  type: f.choice(otherActorTypes),
  organisation: f.text(120),
  huvudman: f.optionalChoice(huvudman),
  presence: f.choice(actorPresences),
  frequency: f.optionalText(120),
  authorityExercise: f.yesNoUnknown(),
  degree: f.choice(degrees),
  reason: f.optionalText(500),
};
/** What was shown of the consequences; empty the first time a form is posted. */
const seen = f.optionalText(64);
const root = { centreId: f.uuid(), version: f.version() };

export const createOtherActor = z.strictObject({ ...root, ...facts, fromOn: f.dayField(), seen });
export type CreateOtherActor = z.output<typeof createOtherActor>;

export const changeOtherActor = z.strictObject({
  ...root,
  actorId: f.uuid(),
  ...facts,
  mode: f.choice(changeModes),
  fromOn: f.optionalDay(),
  seen,
});
export type ChangeOtherActor = z.output<typeof changeOtherActor>;

/** `fromOn` is the first day that the actor is no longer at the centre. */
export const endOtherActor = z.strictObject({
  ...root,
  actorId: f.uuid(),
  fromOn: f.dayField(),
  reason: f.text(500),
  seen,
});
export type EndOtherActor = z.output<typeof endOtherActor>;
