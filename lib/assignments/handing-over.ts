import { placeChoices } from "@/lib/appointing/queries";
import type { Terms } from "@/lib/appointing/schema";
import { confirmationState } from "@/lib/confirmations/queries";
import { fromDate, toDate, withDays } from "@/lib/db/day";
import { waits } from "@/lib/domain/confirmation";
import { addDays, type Day } from "@/lib/domain/day";
import {
  alsoThere,
  type Coordination,
  handOver,
  leftVacant,
  type Relief,
} from "@/lib/domain/handover";
import type { Period } from "@/lib/domain/period";
import type { AssignmentScope } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { findingsOfCentre } from "@/lib/findings/queries";
import { askFirst } from "@/lib/form/ask-first";
import { handoverWords as words } from "@/lib/i18n/sv/handover";
import type { Ctx } from "@/lib/request";
import { fallenSentences, headsLeft } from "@/lib/waiting/queries";
import { writeAssignment } from "./keeping";
import type { AddAssignment } from "./schema";

export { askFirst } from "@/lib/form/ask-first";

type Wanted = Pick<AddAssignment, "role" | "fromOn" | "lastOn" | "others" | "seen">;
type Known = Coordination & Terms & { reason: string | null; shared: boolean };

/** Everyone who is lokal samordnare on a day or later. One change at a time, so that two cannot both be alone at a centre. */
async function coordinations(ctx: Ctx, from: Day = ctx.today): Promise<Known[]> {
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('local coordinators ' || (select app.county())::text, 0))`;
  const rows = await ctx.db.assignment.findMany({
    where: {
      role: "lokal_samordnare",
      OR: [{ untilOn: null }, { untilOn: { gt: toDate(from) } }],
    },
    include: {
      centres: { select: { centreId: true } },
      shares: { select: { payer: true, percent: true } },
    },
  });
  return withDays(rows)
    .filter((r) => r.untilOn === null || r.untilOn > r.fromOn)
    .map(({ id, personId, fromOn, untilOn, percent, reason, shared, centres, shares, ...by }) => ({
      ...{ id, personId, fromOn, untilOn, percent, reason, shared, shares },
      appointedBy: by.appointedBy,
      appointedOn: fromDate(by.appointedOn),
      centres: centres.map((c) => c.centreId),
    }));
}

/** Names to say: of the county's people and centres, as they are today. */
async function naming(ctx: Ctx) {
  const people = await ctx.db.person.findMany({ select: { id: true, name: true } });
  const { centres } = await placeChoices(ctx);
  const names = new Map([...people, ...centres].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "";
  return {
    nameOf,
    list: (ids: readonly string[]) => ids.map(nameOf).sort((a, b) => a.localeCompare(b, "sv")),
  };
}

async function sentencesOf(
  ctx: Ctx,
  name: string,
  wanted: Period & { centres: string[] },
  reliefs: Relief[],
) {
  const { nameOf, list } = await naming(ctx);
  const told = reliefs.flatMap((r) => [
    r.endsOn === r.begunOn
      ? words.never(nameOf(r.personId), list(r.leaves))
      : words.leaves(nameOf(r.personId), list(r.leaves), r.endsOn),
    ...r.goesOn.map((g) => words.keeps(nameOf(r.personId), list(g.centres), g.period.fromOn)),
  ]);
  const comesWith = [];
  for (const id of wanted.centres) {
    const findings = (await findingsOfCentre(ctx, id)).length;
    const unconfirmed = (await confirmationState(ctx, id)).filter(waits).length;
    if (findings + unconfirmed > 0)
      comesWith.push(words.comesWith(nameOf(id), findings, unconfirmed));
  }
  return [...told, words.begins(name, list(wanted.centres), wanted.fromOn), ...comesWith];
}

/**
 * Before a lokal samordnare is named where there is one: they share it, or the new one takes over. What a handover does
 * is shown before it is done. Throws `broken_rule` where nobody has said which, and `Unconfirmed` with what follows.
 */
export async function relieve(
  ctx: Ctx,
  name: string,
  input: Wanted,
  scope: AssignmentScope,
): Promise<void> {
  if (input.role !== "lokal_samordnare" || scope.level !== "centres") return;
  const wanted = {
    centres: scope.ids,
    fromOn: input.fromOn,
    untilOn: input.lastOn && addDays(input.lastOn, 1),
  };
  // Named from a day that has been, she may meet somebody who has ended since.
  const held = await coordinations(ctx, input.fromOn < ctx.today ? input.fromOn : ctx.today);
  if (alsoThere(held, wanted).length === 0 || input.others === "share") return;
  if (input.others === null)
    throw new Problem("broken_rule", null, { others: "coordinator_there" });
  const reliefs = handOver(held, wanted);
  askFirst(input.seen, await sentencesOf(ctx, name, wanted, reliefs));
  for (const { id, personId, endsOn, goesOn } of reliefs) {
    await ctx.db.assignment.updateMany({ where: { id }, data: { untilOn: toDate(endsOn) } });
    const old = held.find((h) => h.id === id);
    if (!old) continue;
    const { percent, shares, appointedBy, appointedOn, reason, shared } = old;
    const said = { percent, shares, appointedBy, appointedOn, reason, shared };
    for (const { centres, period } of goesOn)
      await writeAssignment(
        ctx,
        { personId, role: "lokal_samordnare", ...said, ...period },
        { level: "centres", ids: centres },
      );
  }
}

/** An assignment that is to end later than was said must not meet whoever comes after. Throws `broken_rule`. */
export async function mustNotMeetTheNext(ctx: Ctx, id: string, endsOn: Day): Promise<void> {
  const held = await coordinations(ctx);
  const own = held.find((h) => h.id === id);
  if (!own || own.untilOn === null || endsOn <= own.untilOn) return;
  const longer = { centres: own.centres, fromOn: own.untilOn, untilOn: endsOn };
  if (alsoThere(held, longer).some((h) => h.id !== id))
    throw new Problem("broken_rule", null, { endOn: "next_coordinator_there" });
}

/** What stands without a lokal samordnare or a head when assignments end, and to whom it goes, to be read before they do. */
export async function vacanciesAfter(
  ctx: Ctx,
  ending: { id: string; endsOn: Period["fromOn"] }[],
): Promise<string[]> {
  const left = leftVacant(await coordinations(ctx), ending);
  const { nameOf } = await naming(ctx);
  const centres = left.map(({ centreId, from }) => ({ centreId, centre: nameOf(centreId), from }));
  return [
    ...(await fallenSentences(ctx, "lokal_samordnare", centres, ending)),
    ...(await fallenSentences(ctx, "narmaste_chef", await headsLeft(ctx, ending), ending)),
  ];
}
