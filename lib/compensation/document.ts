import type { CompensationCondition } from "@/lib/domain/compensation";
import { compensationConditions, yearsAskedFor } from "@/lib/domain/compensation";
import type { Day } from "@/lib/domain/day";
import { csv } from "@/lib/exports/csv";
import { situationWords } from "@/lib/i18n/sv/agreements";
import {
  conditionVerdictWords,
  conditionWord,
  compensationWords as words,
} from "@/lib/i18n/sv/compensation";
import type { CentreConditions } from "./queries";

/** The list as a file: the same rows in the same order as the page. */
export function compensationCsv(
  rows: readonly CentreConditions[],
  on: Day,
  levels: boolean,
): string {
  const { columns, filters } = words;
  const named = (condition: CompensationCondition) => conditionWord(condition, yearsAskedFor(on));
  return csv(
    [
      columns.centre,
      columns.municipality,
      ...(levels ? [filters.level] : []),
      ...compensationConditions.map(named),
      words.sharedColumn,
      words.situation,
      words.agreement,
      filters.day,
    ],
    rows.map(({ name, municipality, level, verdicts, shared, situation, agreement }) => [
      name,
      municipality.name,
      ...(levels ? [level] : []),
      ...compensationConditions.map((key) => conditionVerdictWords[verdicts[key]]),
      shared.map(({ unit, centres }) => `${unit}: ${centres.join(", ")}`).join("; "),
      situationWords[situation],
      agreement?.title ?? null,
      on,
    ]),
  );
}
