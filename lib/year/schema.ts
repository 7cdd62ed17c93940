import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import { aims } from "@/lib/domain/document-section";
import * as f from "@/lib/form/fields";
import { themeKeys } from "@/lib/themes/schema";

const days = {
  opensOn: f.dayField(),
  deadlineOn: f.dayField(),
  /** Empty where nothing after the deadline is in time. */
  graceOn: f.optionalDay(),
  /** Empty where it never locks by itself. */
  lastOn: f.optionalDay(),
  /** Whether a last day that is no bank day is the next that is. */
  bankDays: f.optionalChoice(["ja"]),
  ways: f.choice(["both", "chair", "record"]),
  /** Whether whoever hands in may not adopt herself. */
  byAnother: f.optionalChoice(["ja"]),
  /** Whether a centre may add headings of its own. */
  headings: f.optionalChoice(["ja"]),
  /** Whether a decision may be recorded without its protocol. */
  noProtocol: f.optionalChoice(["ja"]),
};

/** One kind of document for one year, with its days and a copy of the template as it was the year before. */
export const openRound = z.strictObject({
  kind: f.choice(documentKinds),
  year: f.whole(2000, 2199),
  ...days,
});
export type OpenRound = z.output<typeof openRound>;

export const changeRound = z.strictObject({ roundId: f.uuid(), version: f.version(), ...days });
export type ChangeRound = z.output<typeof changeRound>;

const goal = { title: f.text(300), aim: f.optionalChoice(aims), themes: themeKeys() };
export const addCountyGoal = z.strictObject({ year: f.whole(2000, 2199), ...goal });
export type AddCountyGoal = z.output<typeof addCountyGoal>;
export const changeCountyGoal = z.strictObject({
  goalId: f.uuid(),
  version: f.version(),
  seen: f.optionalText(64),
  ...goal,
});
export type ChangeCountyGoal = z.output<typeof changeCountyGoal>;
/** The goals of the year before, to be the year's too. */
export const copyCountyGoals = z.strictObject({ year: f.whole(2000, 2199) });
export type CopyCountyGoals = z.output<typeof copyCountyGoals>;
export const removeCountyGoal = z.strictObject({ goalId: f.uuid(), version: f.version() });
export type RemoveCountyGoal = z.output<typeof removeCountyGoal>;

type Asked = Record<string, string | string[] | undefined>;

/** Which kind and which year the address asks about; nothing in it can make a page fail. */
export const readOpening = ({ typ, ar, mal }: Asked) =>
  z
    .object({
      typ: z.enum(documentKinds).catch("plan"),
      ar: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
      mal: z.string().max(40).nullable().catch(null),
    })
    .parse({ typ, ar: ar ?? null, mal: mal ?? null });

/** Which part of a round the address asks to change. */
export const readAskedPart = ({ andra, avsnitt, siffra }: Asked) => ({
  ...(typeof andra === "string" && { andra }),
  ...(typeof avsnitt === "string" && { avsnitt }),
  ...(typeof siffra === "string" && { siffra }),
});
