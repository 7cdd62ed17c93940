import { createHash } from "node:crypto";
import { type CentreRecord, datedFacts, type ServiceRecord } from "@/lib/centres/queries";
import { countInOperation, groupsOn } from "@/lib/counts/queries";
import { definitionOn } from "@/lib/definitions/queries";
import { type Account, consequences, countedKind, plannedKind } from "@/lib/domain/consequences";
import type { Day } from "@/lib/domain/day";
import {
  classify,
  type Definition,
  type Kind,
  kinds,
  nationalDefinition2026,
} from "@/lib/domain/definition";
import { kindsOver } from "@/lib/domain/kind-over-time";
import { holdsOn } from "@/lib/domain/period";
import type { CountChange, Preview } from "@/lib/domain/preview";
import type { Ctx } from "@/lib/request";

type Statuses = CentreRecord["statuses"];

/** The county's numbers on a day, as they are and as they would be with this centre counted otherwise. */
async function countChanges(
  ctx: Ctx,
  on: Day,
  before: Kind | null,
  after: Kind | null,
): Promise<CountChange[]> {
  const counts = countInOperation(await groupsOn(ctx, on), nationalDefinition2026);
  return kinds
    .map((kind) => ({
      on,
      kind,
      before: counts[kind],
      after: counts[kind] - Number(kind === before) + Number(kind === after),
    }))
    .filter((c) => c.before !== c.after);
}

/** What would be: the centre's services and statuses after a change that has not been made. */
export type Imagined = {
  services: Pick<ServiceRecord, "type" | "presences" | "unit">[];
  furtherFacts?: CentreRecord["furtherFacts"];
  statuses?: Statuses;
};

/** What follows from a change, by the same functions that the page is drawn from. */
export async function previewOf(
  ctx: Ctx,
  was: CentreRecord,
  imagined: Imagined,
  fromOn: Day | null,
): Promise<{ preview: Preview; seen: string }> {
  // What a county counts besides the services is in no need of the national definition, and changes nothing in it.
  const before: Account = {
    facts: [...datedFacts(was.services), ...was.furtherFacts],
    statuses: was.statuses,
  };
  const after: Account = {
    facts: [...datedFacts(imagined.services), ...(imagined.furtherFacts ?? was.furtherFacts)],
    statuses: imagined.statuses ?? was.statuses,
  };
  const told = (definition: Definition) => {
    const { kinds, past, coming, counts } = consequences(definition, before, after, ctx.today);
    return { kinds, changes: [...past, ...coming], counts };
  };
  const own = await definitionOn(ctx, ctx.today);
  const { counts: shifts, ...national } = told(nationalDefinition2026);
  // The numbers are shown on the day they change: today when today's change, else the first day to come.
  const shift =
    shifts.find((s) => holdsOn(s, ctx.today)) ?? shifts.find((s) => s.fromOn > ctx.today);
  const shownOn = shift && shift.fromOn > ctx.today ? shift.fromOn : ctx.today;
  const preview: Preview = {
    centreName: was.profile?.name ?? "",
    fromOn,
    ...national,
    own: own && { name: own.name, ...told(own.definition) },
    counts: shift ? await countChanges(ctx, shownOn, shift.before, shift.after) : [],
    counted: countedKind(nationalDefinition2026, after, fromOn ?? ctx.today) !== null,
  };
  return { preview, seen: createHash("sha256").update(JSON.stringify(preview)).digest("hex") };
}

/** What a centre is on a day, and why; before its opening what it is planned to be. */
export function accountOf(
  centre: CentreRecord,
  on: Day,
  own: { name: string; definition: Definition } | null,
) {
  const facts = datedFacts(centre.services);
  const plan = plannedKind(nationalDefinition2026, { facts, statuses: centre.statuses }, on);
  const day = plan?.opensOn ?? on;
  const then = facts.filter((f) => holdsOn(f, day));
  const further = centre.furtherFacts.filter((f) => holdsOn(f, day));
  return {
    on: day,
    planned: plan !== null,
    national: classify(nationalDefinition2026, then),
    own: own && { name: own.name, kind: classify(own.definition, [...then, ...further]).kind },
    over:
      facts.length > 0
        ? kindsOver(nationalDefinition2026, facts, facts.map((f) => f.fromOn).sort()[0] ?? on)
        : [],
  };
}
export type KindAccount = ReturnType<typeof accountOf>;
