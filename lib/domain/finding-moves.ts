import type { Finding } from "./finding";
import { type FindingRule, findingRules } from "./finding-rules";

/** A finding by its name: the rule and the centre, at most one of each. */
export const findingKey = ({ rule, centreId }: Pick<Finding, "rule" | "centreId">): string =>
  `${rule} ${centreId}`;

const isRule = (name: string): name is FindingRule =>
  (findingRules as readonly string[]).includes(name);

export type Gone = { rule: FindingRule; centreId: string };

/**
 * What has become of the findings since another day: those that stood then, of the centres that are asked about, and do
 * not stand now, and those that stand now and did not then. A rule that no longer is says nothing. Source: the issue,
 * Findings.
 */
export function findingMoves<F extends Pick<Finding, "rule" | "centreId">>(
  before: readonly string[],
  now: readonly F[],
  centres: ReadonlySet<string>,
): { gone: Gone[]; fresh: Set<string> } {
  const standing = new Set(now.map(findingKey));
  const then = new Set(before);
  return {
    gone: [...then].flatMap((key): Gone[] => {
      const [rule = "", centreId = ""] = key.split(" ");
      return isRule(rule) && centres.has(centreId) && !standing.has(key)
        ? [{ rule, centreId }]
        : [];
    }),
    fresh: new Set([...standing].filter((key) => !then.has(key))),
  };
}
