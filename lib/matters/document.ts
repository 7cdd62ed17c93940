import { csv } from "@/lib/exports/csv";
import { partWords, matterWords as words } from "@/lib/i18n/sv/matters";
import type { Matters } from "./queries";

/** The table as CSV: a matter a row, a body or role a column. */
export function mattersCsv({ deciders, matters }: Matters): string {
  return csv(
    [words.matter, ...deciders.map(({ name }) => name), words.fields.source],
    matters.map((matter) => [
      matter.title,
      ...deciders.map(({ id }) => {
        const part = matter.parts[id];
        return part ? partWords[part].name : null;
      }),
      matter.source,
    ]),
  );
}
