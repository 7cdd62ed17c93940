import { findingRules } from "@/lib/domain/finding-rules";
import { roles } from "@/lib/domain/policy";
import type { FoundRow } from "./queries";
import { type FindingView, severities } from "./schema";

/** Rows a page of findings. */
export const pageSize = 50;

export type FindingGroup = {
  key: string;
  /** Of all pages. */
  count: number;
  rows: FoundRow[];
};

const keyOf = (row: FoundRow, by: FindingView["gruppera"]): string => {
  if (by === "regel") return row.rule;
  return by === "agare" ? row.answers.role : row.centre.id;
};

/** One page of the rows in groups: by rule and by owner the gravest first, by centre as the rows come. A group says how many it has in all. */
export function groupsOnPage(
  rows: readonly FoundRow[],
  view: Pick<FindingView, "gruppera" | "sida">,
): FindingGroup[] {
  const { gruppera, sida } = view;
  const counts = new Map<string, number>();
  for (const row of rows)
    counts.set(keyOf(row, gruppera), (counts.get(keyOf(row, gruppera)) ?? 0) + 1);
  const ranked =
    gruppera === "regel"
      ? [...rows].sort((a, b) => rank(a) - rank(b))
      : gruppera === "agare"
        ? [...rows].sort((a, b) => owner(a) - owner(b) || rank(a) - rank(b))
        : rows;
  const groups = new Map<string, FindingGroup>();
  for (const row of ranked.slice((sida - 1) * pageSize, sida * pageSize)) {
    const key = keyOf(row, gruppera);
    const group = groups.get(key) ?? { key, count: counts.get(key) ?? 0, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const owner = ({ answers }: FoundRow) => roles.indexOf(answers.role);
const rank = ({ severity, rule }: FoundRow) =>
  severities.indexOf(severity) * findingRules.length + findingRules.indexOf(rule);
