import { createHash } from "node:crypto";
import { datedFacts, getCentre, type CentreRecord, type ServiceRecord } from "@/lib/centres/queries";
import { definitionOn } from "@/lib/definitions/queries";
import type { Day } from "@/lib/domain/day";
import { classify, type Definition, kinds, nationalDefinition2026 } from "@/lib/domain/definition";
import { type DatedFact, kindChanges, kindOn, kindsOver } from "@/lib/domain/kind-over-time";
import { holdsOn, rowOn } from "@/lib/domain/period";
import type { CountChange, Preview } from "@/lib/domain/preview";
import { beforeOpening, inOperation } from "@/lib/domain/status";
import { countInOperation, groupsOn } from "@/lib/register/queries";
import type { Ctx } from "@/lib/request";

type Status = CentreRecord["statuses"];

/** The day whose services are shown: the day itself, or the planned opening of a centre that has not opened. */
export function factsDay(statuses: Status, on: Day): Day {
  const now = rowOn(statuses, on);
  if (!now || !beforeOpening(now.status)) return on;
  return statuses.find((s) => s.status === "i_drift" && s.fromOn > on)?.fromOn ?? on;
}

/** Whether a centre is counted among those in operation on a day. */
function countedOn(statuses: Status, on: Day): boolean {
  const now = rowOn(statuses, on);
  return now !== undefined && inOperation(now.status);
}

/** The county's numbers that become others on a day: counted as they are, less and plus this centre. */
async function countChanges(ctx: Ctx, on: Day, was: CentreRecord, before: DatedFact[], isStatus: Status, after: DatedFact[]): Promise<CountChange[]> {
  const kindBefore = countedOn(was.statuses, on) ? kindOn(nationalDefinition2026, before, on) : null;
  const kindAfter = countedOn(isStatus, on) ? kindOn(nationalDefinition2026, after, on) : null;
  if (kindBefore === kindAfter) return [];
  const counts = countInOperation(await groupsOn(ctx, on), nationalDefinition2026);
  return kinds
    .map((kind) => ({ on, kind, before: counts[kind], after: counts[kind] - (kind === kindBefore ? 1 : 0) + (kind === kindAfter ? 1 : 0) }))
    .filter((c) => c.before !== c.after);
}

function account(definition: Definition, before: DatedFact[], after: DatedFact[], from: Day) {
  return { kinds: kindsOver(definition, after, from), changes: kindChanges(definition, before, after) };
}

/** What would be: the centre's services and statuses after a change that has not been made. */
export type Imagined = { services: Pick<ServiceRecord, "type" | "presences" | "unit">[]; statuses?: Status };

/** What follows from a change, by the same functions that the page is drawn from. */
export async function previewOf(ctx: Ctx, was: CentreRecord, imagined: Imagined, fromOn: Day | null): Promise<{ preview: Preview; seen: string }> {
  const before = datedFacts(was.services);
  const after = datedFacts(imagined.services);
  const statuses = imagined.statuses ?? was.statuses;
  const own = await definitionOn(ctx, ctx.today);
  const national = account(nationalDefinition2026, before, after, ctx.today);
  // The numbers are shown on the day they change: today for the past, the day itself for what is to come.
  const changesOn = national.changes.map((c) => c.fromOn).concat(fromOn ?? []).filter((d) => d > ctx.today).sort()[0];
  const countsToday = await countChanges(ctx, ctx.today, was, before, statuses, after);
  const counts = countsToday.length > 0 || !changesOn ? countsToday : await countChanges(ctx, changesOn, was, before, statuses, after);
  const preview: Preview = {
    centreName: was.profile?.name ?? "",
    fromOn,
    ...national,
    own: own && { name: own.name, ...account(own.definition, before, after, ctx.today) },
    counts,
    counted: countedOn(statuses, fromOn ?? ctx.today),
  };
  return { preview, seen: createHash("sha256").update(JSON.stringify(preview)).digest("hex") };
}

/** The centre as it is today, for a command that is about to change it. */
export function centreNow(ctx: Ctx, id: string): Promise<CentreRecord> {
  return getCentre(ctx, id, ctx.today);
}

/** What a centre is on a day, and why; before its opening what it is planned to be. */
export function accountOf(centre: CentreRecord, on: Day, own: { name: string; definition: Definition } | null) {
  const day = factsDay(centre.statuses, on);
  const facts = datedFacts(centre.services);
  const then = facts.filter((f) => holdsOn(f, day));
  return {
    on: day,
    planned: centre.status !== null && beforeOpening(centre.status.status),
    national: classify(nationalDefinition2026, then),
    own: own && { name: own.name, kind: classify(own.definition, then).kind },
    over: facts.length > 0 ? kindsOver(nationalDefinition2026, facts, facts.map((f) => f.fromOn).sort()[0] ?? on) : [],
  };
}
export type KindAccount = ReturnType<typeof accountOf>;
