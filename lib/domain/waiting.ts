import { answersFor } from "./answering";
import type { CentreFacts } from "./centre-facts";
import type { Day } from "./day";
import type { Finding } from "./finding";
import { type FindingRule, findingRules } from "./finding-rules";
import { type Actor, inReach, type Reach, type Role, reachOf } from "./policy";

/** What a person reaches by some of her roles alone. */
export const reachAs = (actor: Actor, ...roles: readonly Role[]): Reach =>
  reachOf({ ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) });

type Centre = { id: string; name: string; municipality: { code: string; name: string } };
export const urgencies = ["late", "near", "none"] as const;
type Urgency = (typeof urgencies)[number];
type Hers = { as: Role; urgency: Urgency };

/** One thing that waits for a person, in the role by which it is hers. */
export type Waits<F extends Finding = Finding> = Hers &
  (
    | { what: "uncoordinated"; centre: Centre; since: Day; group: string | null; count: number }
    | { what: "finding"; centre: Centre; finding: F }
    | { what: "invitation"; person: { id: string; name: string } }
  );

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
const urgencyOf = { error: "late", warning: "near", info: "none" } as const;

/**
 * What waits at a centre for a person. That nobody is lokal samordnare waits for the chair whom it has fallen to, as one
 * thing with all that lies there, and for the länssamordnare, who names the next. What is only good to know does not wait.
 */
export function waitsAt<F extends Finding>(
  actor: Actor,
  centre: Centre,
  facts: CentreFacts,
  found: readonly F[],
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
    waits.push({ what: "finding", as, urgency: urgencyOf[severity], centre, finding });
  }
  return waits;
}

/** Things that wait and are told in one line: one of them, or what is alike at many centres. */
export type WaitingLine<F extends Finding = Finding> = { first: Waits<F>; count: number };

/** So many alike stand each on a line of its own. */
const apart = 2;
const kinds = ["uncoordinated", "invitation", "finding"] as const;
const rankOf = (w: Waits): number[] => [
  urgencies.indexOf(w.urgency),
  kinds.indexOf(w.what),
  w.what === "finding" ? findingRules.indexOf(w.finding.rule) : 0,
];

/**
 * The gravest first: what is overdue or must be mended, then what should be, then the rest; what is alike keeps the
 * order it came in, which is that of its names.
 */
export function gravestFirst<F extends Finding>(
  lines: readonly WaitingLine<F>[],
): WaitingLine<F>[] {
  return [...lines].sort((a, b) => {
    const theirs = rankOf(b.first);
    return (
      rankOf(a.first)
        .map((rank, i) => rank - (theirs[i] ?? 0))
        .find((d) => d !== 0) ?? 0
    );
  });
}

/** What waits in lines: what is alike in one role is one line where there are more than two of it. */
export function waitingLines<F extends Finding>(waits: readonly Waits<F>[]): WaitingLine<F>[] {
  const alike = new Map<string, Waits<F>[]>();
  for (const w of waits) {
    const key = [w.as, w.what, w.what === "finding" ? w.finding.rule : ""].join();
    alike.set(key, [...(alike.get(key) ?? []), w]);
  }
  const lines = [...alike.values()].flatMap((same): WaitingLine<F>[] => {
    const [first] = same;
    if (first && same.length > apart) return [{ first, count: same.length }];
    return same.map((one) => ({ first: one, count: 1 }));
  });
  return gravestFirst(lines);
}
