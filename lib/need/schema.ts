import { z } from "zod";
import { firstNeedYear, needMeasures } from "@/lib/domain/need";
import { serviceTypes } from "@/lib/domain/service";
import * as f from "@/lib/form/fields";
import { formWords as words } from "@/lib/i18n/sv/form";
import { coverKeys } from "@/lib/municipalities/schema";

const longest = 100_000;

/** A pasted list, and where its figures come from. The first press shows what each row means, the second saves. */
export const saveNeed = z.strictObject({
  list: z.string(words.required).min(1, words.required).max(longest, words.tooLong(longest)),
  source: f.text(200),
  seen: f.optionalText(64),
});
export type SaveNeed = z.output<typeof saveNeed>;

/** The whole view, read from the address; nothing in it can make the page fail. */
export const needView = z.object({
  ar: z.coerce.number().int().min(firstNeedYear).max(2100).nullable().catch(null),
  visa: z.enum(coverKeys).nullable().catch(null),
  /** The municipalities whose families have no centre with the service. */
  utan: z.enum(serviceTypes).nullable().catch(null),
  matt: z.enum(needMeasures).catch("barn"),
});
export type NeedView = z.output<typeof needView>;

type Asked = Record<string, string | string[] | undefined>;

export function readNeedView(asked: Asked): NeedView {
  const one = (value: string | string[] | undefined) =>
    (Array.isArray(value) ? value[0] : value) || null;
  return needView.parse({
    ar: one(asked.ar),
    visa: one(asked.visa),
    utan: one(asked.utan),
    matt: one(asked.matt),
  });
}
