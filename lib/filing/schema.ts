import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import { figureQualities, figureStates, figuresOf } from "@/lib/domain/figure";
import * as f from "@/lib/form/fields";

/**
 * What is said beside the file: what it is, for which year, and which group decided when. A group that is none of the
 * county's is told in words. `seen` is what the file takes the place of, where something has been begun.
 */
export const filed = z.strictObject({
  centreId: f.uuid(),
  kind: f.choice(documentKinds),
  year: f.whole(2000, 2199),
  groupId: f.optionalUuid(),
  groupSaid: f.optionalText(200),
  adoptedOn: f.dayField(),
  decision: f.text(120),
  seen: f.optionalText(64),
});
export type Filed = z.output<typeof filed>;

/** Which document the form is about, as far as its address says; nothing in it can make the page fail. */
export const readFiling = (said: Record<string, string>) =>
  z
    .object({
      kind: z.enum(documentKinds).nullable().catch(null),
      year: z.coerce.number().int().min(2000).max(2199).nullable().catch(null),
    })
    .parse({ kind: said.kind ?? null, year: said.year ?? null });

/** The figures beside a document that was handed in as a file; what is left empty can be told another day. */
export const enterFigures = z.strictObject({
  documentId: f.uuid(),
  version: f.version(),
  seen: f.optionalText(64),
  /** By the figure's key, so that a form stays right whatever somebody else has entered meanwhile. */
  figures: z
    .partialRecord(
      z.enum(figuresOf("berattelse").map(({ key }) => key)),
      z.strictObject({
        state: f.optionalChoice(figureStates),
        value: f.optionalDecimal(0, 10_000_000, 1),
        quality: f.optionalChoice(figureQualities),
        comment: f.optionalText(500),
      }),
    )
    .default({}),
});
export type EnterFigures = z.output<typeof enterFigures>;
