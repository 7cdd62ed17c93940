import { z } from "zod";
import { aims, outcomes } from "@/lib/domain/document-section";
import { figureQualities, figureStates } from "@/lib/domain/figure";
import { serviceTypes } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";
import { professions } from "@/lib/staffing/schema";
import { themeKeys } from "@/lib/themes/schema";

const row = { documentId: f.uuid(), version: f.version() };
/** A save by itself while somebody writes: it stays where it is. */
const auto = f.optionalChoice(["ja"]);

/**
 * `auto` is a save by itself while somebody writes: it stays where it is. `ready` says that the section is done, and
 * `next` that she wants to see how the text will look before she goes on.
 */
export const saveSection = z.strictObject({
  ...row,
  sectionId: f.uuid(),
  body: f.optionalText(20_000),
  ready: f.optionalChoice(["ja"]),
  auto,
  next: f.optionalChoice(["visa"]),
});
export type SaveSection = z.output<typeof saveSection>;

const goal = {
  title: f.text(300),
  indicator: f.text(300),
  base: f.optionalText(100),
  target: f.optionalText(100),
  nature: f.choice(["process", "resultat"]),
  aim: f.optionalChoice(aims),
  countyGoalId: f.optionalUuid(),
  themes: themeKeys(),
};
export const addGoal = z.strictObject({ documentId: f.uuid(), ...goal });
export type AddGoal = z.output<typeof addGoal>;
export const changeGoal = z.strictObject({ ...row, goalId: f.uuid(), ...goal, auto });
export type ChangeGoal = z.output<typeof changeGoal>;
export const removeGoal = z.strictObject({
  ...row,
  goalId: f.uuid(),
  seen: f.optionalText(64),
});
export type RemoveGoal = z.output<typeof removeGoal>;

export const audiences = ["generell", "riktad", "individ"] as const;
export const activityStates = [
  "planerad",
  "pagar",
  "genomford",
  "delvis",
  "inte",
  "flyttad",
] as const;
const activity = {
  what: f.text(500),
  audience: f.choice(audiences),
  profession: f.optionalChoice(professions),
  services: f.choices(serviceTypes),
  timeSaid: f.optionalText(100),
  resources: f.optionalText(300),
};
export const addActivity = z.strictObject({ documentId: f.uuid(), goalId: f.uuid(), ...activity });
export type AddActivity = z.output<typeof addActivity>;
export const changeActivity = z.strictObject({ ...row, activityId: f.uuid(), ...activity, auto });
export type ChangeActivity = z.output<typeof changeActivity>;
export const removeActivity = z.strictObject({ ...row, activityId: f.uuid() });
export type RemoveActivity = z.output<typeof removeActivity>;

/** How a goal went, and each of its activities; an activity that nobody has said anything of has no state. */
export const saveOutcome = z.strictObject({
  ...row,
  goalId: f.uuid(),
  outcome: f.choice(outcomes),
  outcomeValue: f.optionalText(100),
  comment: f.optionalText(2_000),
  auto,
  activities: z
    .array(
      z.strictObject({
        id: f.uuid(),
        state: f.optionalChoice(activityStates),
        comment: f.optionalText(1_000),
      }),
    )
    .default([]),
});
export type SaveOutcome = z.output<typeof saveOutcome>;

/**
 * One row a figure; what is left empty is not yet answered. `ready` says that the section is done, `warned` that she has
 * seen which figures differ much from last year's.
 */
export const saveFigures = z.strictObject({
  documentId: f.uuid(),
  ready: f.optionalChoice(["ja"]),
  auto,
  warned: f.optionalChoice(["ja"]),
  figures: z
    .array(
      z.strictObject({
        id: f.uuid(),
        version: f.version(),
        state: f.optionalChoice(figureStates),
        value: f.optionalDecimal(0, 10_000_000, 1),
        quality: f.optionalChoice(figureQualities),
        comment: f.optionalText(500),
      }),
    )
    .default([]),
});
export type SaveFigures = z.output<typeof saveFigures>;

/** Hands a section to a medarbetare at the centre, or takes it back. */
export const handSection = z.strictObject({
  ...row,
  sectionId: f.uuid(),
  personId: f.optionalUuid(),
});
export type HandSection = z.output<typeof handSection>;

/** Hands one figure to a medarbetare at the centre, or takes it back. */
export const handFigure = z.strictObject({
  ...row,
  figureId: f.uuid(),
  personId: f.optionalUuid(),
});
export type HandFigure = z.output<typeof handFigure>;
