import { z } from "zod";
import { documentKinds } from "@/lib/domain/document";
import * as f from "@/lib/form/fields";

/** Longer time, or no duty at all this year, for one centre: why, and until when. */
export const giveLeave = z.strictObject({
  centreId: f.uuid(),
  kind: f.choice(documentKinds),
  year: f.whole(2000, 2199),
  leave: f.choice(["forlangd", "befriad"]),
  untilOn: f.dayField(),
  /** Keys of the sections that it is for alone; none for the whole document. */
  sections: f.sectionKeys(),
  reason: f.text(500),
});
export type GiveLeave = z.output<typeof giveLeave>;

export const endLeave = z.strictObject({ leaveId: f.uuid(), version: f.version() });
export type EndLeave = z.output<typeof endLeave>;
