import type { AgreementWait } from "./agreement-waits";
import { answersFor } from "./answering";
import type { CentreFacts } from "./centre-facts";
import { addDays, type Day } from "./day";
import type { DocumentKind } from "./document";
import type { Finding } from "./finding";
import type { FindingRule } from "./finding-rules";
import { type Actor, inReach, type Reach, type Role, reachOf } from "./policy";
import type { Reminder } from "./reminder";
import { inOperation } from "./status";

/** What a person reaches by some of her roles alone. */
export const reachAs = (actor: Actor, ...roles: readonly Role[]): Reach =>
  reachOf({ ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) });

type Centre = { id: string; name: string; municipality: { code: string; name: string } };
export const urgencies = ["late", "near", "none"] as const;
type Urgency = (typeof urgencies)[number];
/** Whose it is, how grave, and the day by which it should be done, where there is one. */
type Hers = { as: Role; urgency: Urgency; by: Day | null };

/** One thing that waits for a person, in the role by which it is hers. */
export type Waits<F extends Finding = Finding> = Hers &
  (
    | { what: "uncoordinated"; centre: Centre; since: Day; group: string | null; count: number }
    | { what: "finding"; centre: Centre; finding: F }
    | { what: "invitation"; person: { id: string; name: string } }
    | { what: "document"; document: WaitingDocument }
    | { what: "agreement"; agreement: WaitingAgreement }
  );

/** Why a plan or a report waits for somebody. */
export const documentWaits = [
  "to_complete",
  "to_answer",
  "late",
  "to_hand_in",
  "to_adopt",
  "to_look_at",
  "to_receive",
  "to_close",
] as const;
export type DocumentWait = (typeof documentWaits)[number];
/** A plan or a report that somebody is to do something with; null for one that nobody has begun. */
export type WaitingDocument = {
  id: string | null;
  kind: DocumentKind;
  year: number;
  centre: Pick<Centre, "id" | "name">;
  why: DocumentWait;
};

/** An agreement that somebody is to do something with. */
export type WaitingAgreement = {
  id: string;
  title: string;
  why: AgreementWait;
  reminder: Reminder;
  /** Who has been named responsible, where that is somebody else. */
  responsible: string | null;
};

/** Late when its day has passed, near within a month. */
export const urgencyOf = (reminder: Reminder): Urgency =>
  reminder === "passerat"
    ? "late"
    : reminder === "inom_7" || reminder === "inom_30"
      ? "near"
      : "none";

const asWriter = ["lokal_samordnare", "kommunal_koordinator"] as const;
/** In which role a document waits for her: as whoever writes, as chair, or for the county. */
export function documentAs(actor: Actor, why: DocumentWait): Role {
  const has = (role: Role) => actor.assignments.some((a) => a.role === role);
  if (why === "to_adopt" || why === "to_look_at") return "ordforande";
  if (why === "to_complete" || why === "to_answer") return asWriter.find(has) ?? "lokal_samordnare";
  return has("lanssamordnare") ? "lanssamordnare" : "bitradande_lanssamordnare";
}

const leads = (actor: Actor, group: string) =>
  actor.assignments.some(
    ({ role, scope }) => role === "ordforande" && scope.level === "group" && scope.id === group,
  );

/**
 * In which of her roles a finding waits for a person: whoever answers for it today. Where nobody is lokal samordnare, a
 * kommunal koordinator who may mend it has it in her list too; what is the länssamordnare's is also whoever assists
 * her. Null where it is another's.
 */
export function hersAs(
  actor: Actor,
  centre: Centre,
  { owner, answers }: Pick<Finding, "owner" | "answers">,
): Role | null {
  const on = { level: "centre", id: centre.id, municipality: centre.municipality.code } as const;
  const has = (role: Role) => inReach(reachAs(actor, role), on);
  const { role, group } = answers;
  if (role === "ordforande" && group && leads(actor, group.id)) return role;
  if ((role === "lokal_samordnare" || role === "kommunal_koordinator") && has(role)) return role;
  if (owner === "lokal_samordnare" && role !== owner && has("kommunal_koordinator"))
    return "kommunal_koordinator";
  if (role !== "lanssamordnare") return null;
  return (["lanssamordnare", "bitradande_lanssamordnare"] as const).find(has) ?? null;
}

/** Good to know, and yet something that somebody has to do. */
const toDo: readonly FindingRule[] = ["seat_vacant", "head_vacant", "exception_expiring"];
const ofSeverity = { error: "late", warning: "near", info: "none" } as const;
/** What waits by its day, as the agreement or the document that it is, and is not told once more as a finding. */
const toldByDay: readonly FindingRule[] = [
  "agreement_begun_unsigned",
  "agreement_stand_overdue",
  "agreement_stand_soon",
  "plan_late",
  "report_late",
];

/** The day by which what is found should have been done, where it has one. */
function dayOf(rule: FindingRule, { exceptionUntilOn: until, opensOn }: CentreFacts): Day | null {
  if (rule === "status_overdue") return opensOn;
  if (rule === "exception_expired" || rule === "exception_expiring")
    return until && addDays(until, -1);
  return null;
}

/**
 * The plans and reports of a centre that are late, for whoever answers for what is its lokal samordnare's, and those that
 * are soon due, for whoever writes there. What has come back waits for the writer as that, and not once more.
 */
function documentsAt<F extends Finding>(
  actor: Actor,
  centre: Centre,
  facts: CentreFacts,
): Waits<F>[] {
  const owner = "lokal_samordnare";
  const answers = answersFor(owner, facts);
  const as = hersAs(actor, centre, { owner, answers });
  if (!inOperation(facts.status) || as === null || (as === "ordforande" && answers.since))
    return [];
  const writes = asWriter.some((role) => role === as);
  return facts.documentsDue
    .filter(({ late, returned }) => (writes ? !returned : late))
    .map(({ id, kind, year, by, late }) => ({
      ...{ what: "document", as, urgency: late ? "late" : "near", by },
      document: { id, kind, year, centre, why: late ? "late" : "to_hand_in" },
    }));
}

/**
 * What waits at a centre for a person. That nobody is lokal samordnare waits for the chair whom it has fallen to, as one
 * thing with all that lies there, and for the länssamordnare, who names the next. What is only good to know does not wait.
 */
export function waitsAt<F extends Finding>(
  actor: Actor,
  centre: Centre,
  facts: CentreFacts,
  found: readonly F[],
  today: Day,
): Waits<F>[] {
  const { since, group } = answersFor("lokal_samordnare", facts);
  const chair = group !== null && leads(actor, group.id);
  const names = actor.assignments.some((a) => a.role === "lanssamordnare");
  const waits: Waits<F>[] = [];
  if (since && (chair || names))
    waits.push({
      what: "uncoordinated",
      as: chair ? "ordforande" : "lanssamordnare",
      urgency: "late",
      by: null,
      centre,
      since,
      group: chair ? group.name : null,
      count: found.filter((f) => f.answers.since !== null).length,
    });
  for (const finding of found) {
    const as = hersAs(actor, centre, finding);
    const { severity, rule, answers } = finding;
    if (as === null || (severity === "info" && !toDo.includes(rule))) continue;
    if (as === "ordforande" && answers.since) continue;
    if (toldByDay.includes(rule) || (rule === "agreement_ended" && facts.endedUnanswered)) continue;
    const by = dayOf(rule, facts);
    const urgency = by !== null && by < today ? "late" : ofSeverity[severity];
    waits.push({ what: "finding", as, urgency, by, centre, finding });
  }
  return [...waits, ...documentsAt<F>(actor, centre, facts)];
}
