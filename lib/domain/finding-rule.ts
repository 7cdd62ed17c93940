import type { CentreFacts } from "./centre-facts";
import { type ConfirmationGroup, confirmationGroups } from "./confirmation";
import type { Day } from "./day";
import type { Classification, ServiceFact } from "./definition";
import type { Role } from "./policy";
import type { ServiceType } from "./service";
import type { Thresholds } from "./thresholds";

export type Severity = "error" | "warning" | "info";
/** The part of a centre's facts where a finding is mended; the groups of the yearly confirmation, and others. */
export const menders = [
  ...confirmationGroups,
  "namn",
  "omrade",
  "kontakter",
  "aktorer",
  "status",
  "undantag",
  "enhet",
  "grupp",
  "avtal",
  "planer",
] as const;
export type Mender = (typeof menders)[number];

type Stage = "in_operation" | "before_opening" | "ended";
export type Look = {
  facts: CentreFacts;
  services: readonly ServiceFact[];
  kind: Classification;
  waiting: readonly ConfirmationGroup[];
  today: Day;
  thresholds: Thresholds;
};
/** Whether there is something to mend, or for which services. */
type Check = (look: Look) => boolean | ServiceType[];
export type Rule = {
  severity: Severity;
  mendedBy: Mender;
  owner: Role;
  stages: Stage[];
  check: Check;
};

const open: Stage[] = ["in_operation"];
export const planned: Stage[] = ["before_opening"];
export const living: Stage[] = ["in_operation", "before_opening"];

const rule =
  (severity: Severity) =>
  (mendedBy: Mender, check: Check, owner: Role = "lokal_samordnare", stages = open): Rule => ({
    severity,
    mendedBy,
    owner,
    stages,
    check,
  });
/** How grave it is; then where it is mended, when there is something to, by whom, and of centres in which stages. */
export const [error, warning, info] = [rule("error"), rule("warning"), rule("info")];
