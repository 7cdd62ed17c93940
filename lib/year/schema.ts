import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import { aims, themes } from "@/lib/domain/document-section";
import * as f from "@/lib/form/fields";

const seen = f.optionalText(64);
const days = {
  opensOn: f.dayField(),
  deadlineOn: f.dayField(),
  /** Empty where nothing after the deadline is in time. */
  graceOn: f.optionalDay(),
  /** Empty where it never locks by itself. */
  lastOn: f.optionalDay(),
  ways: f.choice(["both", "chair", "record"]),
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

/** A heading of the template, its guidance, and whether it must be filled in, may be, or is not asked for. */
export const changeSection = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  key: f.text(40),
  heading: f.text(120),
  guidance: f.optionalText(500),
  use: f.choice(["required", "optional", "off"]),
  seen,
});
export type ChangeSection = z.output<typeof changeSection>;

/** One more heading, of the county's own. */
export const addSection = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  heading: f.text(120),
  guidance: f.optionalText(500),
  use: f.choice(["required", "optional"]),
  seen,
});
export type AddSection = z.output<typeof addSection>;

/** Which figures a report asks for. */
export const chooseFigures = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  required: f.many(z.string().max(40)),
  optional: f.many(z.string().max(40)),
  seen,
});
export type ChooseFigures = z.output<typeof chooseFigures>;

const goal = { title: f.text(300), aim: f.optionalChoice(aims), themes: f.choices(themes) };
export const addCountyGoal = z.strictObject({ year: f.whole(2000, 2199), ...goal });
export type AddCountyGoal = z.output<typeof addCountyGoal>;
export const changeCountyGoal = z.strictObject({ goalId: f.uuid(), version: f.version(), ...goal });
export type ChangeCountyGoal = z.output<typeof changeCountyGoal>;
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
export const readAskedPart = ({ andra, avsnitt }: Asked) => ({
  ...(typeof andra === "string" && { andra }),
  ...(typeof avsnitt === "string" && { avsnitt }),
});
