import { addDays, type Day } from "./day";
import { error, info, type Rule, warning } from "./finding-rule";
import type { Role } from "./policy";

const county: Role = "lanssamordnare";
/** A group meets some times a year; what has lain longer than this has been let lie. */
const daysBeforeGroup = 60;

const waited = (since: Day | null, today: Day) =>
  since !== null && addDays(since, daysBeforeGroup) < today;

/**
 * What the agreements, the plans and the reports, and their figures, lack. A county that has no agreements here, or has
 * opened no year, has not begun with them and so lacks none. Source: the domain files on agreements (3.4) and on plans
 * and reports (4.4); the issue, Findings.
 */
export const laterRules = {
  agreement_ended: warning("avtal", ({ facts }) => facts.situation === "utganget", county),
  no_agreement: warning(
    "avtal",
    ({ facts: { situation } }) => situation === "saknas" || situation === "bara_avsiktsforklaring",
    county,
  ),
  agreement_begun_unsigned: warning("avtal", ({ facts }) => facts.begunUnsigned > 0, county),
  // A day that has passed is graver than what is only missing.
  agreement_stand_overdue: error("avtal", ({ facts }) => facts.standsOverdue > 0, county),
  agreement_stand_soon: info("avtal", ({ facts }) => facts.standsSoon > 0, county),
  plan_late: error("planer", ({ facts }) => facts.lateDocuments.includes("plan")),
  report_late: error("planer", ({ facts }) => facts.lateDocuments.includes("berattelse")),
  document_waits_for_group: info(
    "planer",
    ({ facts, today }) => waited(facts.beforeGroupSince, today),
    "ordforande",
  ),
  adopted_by_no_group: warning("planer", ({ facts }) => facts.adoptedByNoGroup > 0, county),
  figures_unknown: info("planer", ({ facts }) => facts.figuresUnknown > 0),
} satisfies Record<string, Rule>;
