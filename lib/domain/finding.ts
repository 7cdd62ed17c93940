import { type Answering, answersFor } from "./answering";
import type { CentreFacts, DemandedGroup } from "./centre-facts";
import { type ConfirmationGroup, confirmationOf, waits } from "./confirmation";
import type { Day } from "./day";
import { classify, nationalDefinition2026, parseSignature } from "./definition";
import type { Mender, Severity } from "./finding-rule";
import { type FindingRule, findingRules, rules } from "./finding-rules";
import type { Role } from "./policy";
import type { ServiceType } from "./service";
import { beforeOpening, ended, inOperation } from "./status";
import type { Thresholds } from "./thresholds";

/** Something about a centre that somebody should mend, by whom and where. Nothing is stored: it goes when it is mended. */
export type Finding = {
  centreId: string;
  rule: FindingRule;
  severity: Severity;
  mendedBy: Mender;
  owner: Role;
  /** Which services it is about, where it is about services. */
  services: ServiceType[];
  /** Which groups wait for confirmation, where it is about that. */
  groups: ConfirmationGroup[];
  /** Which groups are demanded and missing, where it is about those. */
  demanded: DemandedGroup[];
  /** Who answers for it today: its owner, or whoever it has fallen to. */
  answers: Answering;
};

const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * Everything there is to mend at a centre, the gravest first. A centre that rests is left in peace; one that has
 * closed is asked only for what was forgotten when it did; one that has not opened only for its plan (edge case 13).
 */
export function findings(facts: CentreFacts, today: Day, thresholds: Thresholds): Finding[] {
  const { status } = facts;
  const stage = inOperation(status)
    ? "in_operation"
    : beforeOpening(status)
      ? "before_opening"
      : ended(status)
        ? "ended"
        : null;
  if (stage === null) return [];
  const services = parseSignature(facts.signature);
  const kind = classify(nationalDefinition2026, services);
  const waiting = confirmationOf(facts.confirmed, today, thresholds.confirmationMonths)
    .filter(waits)
    .map((state) => state.group);
  const look = { facts, services, kind, waiting, today, thresholds };
  const found = findingRules.flatMap((rule): Finding[] => {
    const { stages, severity, mendedBy, owner, check } = rules[rule];
    if (!stages.includes(stage)) return [];
    const answer = check(look);
    if (answer === false || (Array.isArray(answer) && answer.length === 0)) return [];
    const about = Array.isArray(answer) ? answer : [];
    const groups = rule === "not_confirmed_for_a_year" ? waiting : [];
    // What waits to be confirmed is mended where the first of it is confirmed.
    return [
      {
        centreId: facts.id,
        rule,
        severity,
        owner,
        mendedBy: groups[0] ?? mendedBy,
        services: about,
        groups,
        demanded: rule === "demanded_group_missing" ? facts.missingGroups : [],
        answers: answersFor(owner, facts),
      },
    ];
  });
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
