import { z } from "zod";
import * as f from "@/lib/form/fields";

const seen = f.optionalText(64);

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

/** A used heading that changes places with its neighbour: which way and its key, as one button says both. */
export const moveSection = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  moved: z.string().regex(/^(upp|ned) [a-z0-9_-]{1,40}$/),
});
export type MoveSection = z.output<typeof moveSection>;

/** As the form names a figure; whether there is one by that name the command says. */
const figureKey = z.string().regex(/^[a-z_]{1,40}$/);
/** Which figures a report asks for. */
export const chooseFigures = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  required: f.many(figureKey),
  optional: f.many(figureKey),
  seen,
});
export type ChooseFigures = z.output<typeof chooseFigures>;

/** In what way a figure is counted from the year on; empty where it is counted as before. */
export const defineFigure = z.strictObject({
  roundId: f.uuid(),
  version: f.version(),
  key: figureKey,
  definition: f.optionalText(500),
  seen,
});
export type DefineFigure = z.output<typeof defineFigure>;
