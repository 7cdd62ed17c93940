import { agreementsThatWait, pendingAgreements } from "@/lib/agreement-keepers/queries";
import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { documentsBefore } from "@/lib/document-steps/queries";
import type { AgreementWait } from "@/lib/domain/agreement-waits";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { coversCentre, seatOn } from "@/lib/domain/group";
import { holdsOn } from "@/lib/domain/period";
import { may, type SeatRole } from "@/lib/domain/policy";
import { reminderOf } from "@/lib/domain/reminder";
import type { ServiceType } from "@/lib/domain/service";
import { type GroupRecord, groupRecords } from "@/lib/groups/queries";
import { seenOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

/** Something that a group must decide; `by` is the last day for it, where there is one. */
export type DecisionAhead = { id: string; group: { id: string; name: string }; by: Day | null } & (
  | { what: "document"; kind: DocumentKind; year: number; centre: string }
  | { what: "agreement"; agreement: AgreementRecord; why: AgreementWait; overdue: boolean }
  | {
      what: "seat";
      seat: { title: string | null; role: SeatRole; serviceType: ServiceType | null };
      /** What the county calls the role. */
      roleName: string;
      since: Day | null;
    }
);

/** What must be seen to within half a year, or should have been, about the agreements that a group answers for. */
async function agreementsBefore(ctx: Ctx, group: GroupRecord) {
  // A network exchanges what it knows; it takes no stand.
  if (group.type === "natverk" || !may(ctx.actor, "agreement.read", { level: "county" })) return [];
  const { centres } = await seenOf(ctx);
  const covered = centres.filter(({ id, municipality }) =>
    coversCentre(group, { id, municipality: municipality.code }),
  );
  const mine = new Set(covered.map(({ id }) => id));
  const concerns = ({ wholeCounty, centreIds }: AgreementRecord) =>
    group.level === "lan" ? wholeCounty : centreIds.some((id) => mine.has(id));
  const pending = await pendingAgreements(ctx);
  return (await agreementsOn(ctx, ctx.today)).filter(concerns).flatMap((agreement) => {
    const waits = pending.get(agreement.id);
    return waits && reminderOf(waits.by, ctx.today) ? [{ agreement, ...waits }] : [];
  });
}

const emptySeats = ({ seats }: GroupRecord, today: Day) =>
  seats
    .filter((seat) => holdsOn(seat, today))
    .map((seat) => ({ seat, ...seatOn(seat, today) }))
    .filter(({ holder }) => holder === null);

const order = { document: 0, agreement: 1, seat: 2 };

/** What waits for a group's decision: what is handed in, then agreements by their day, then empty seats. */
export async function groupDecisions(ctx: Ctx, group: GroupRecord): Promise<DecisionAhead[]> {
  const of = { group: { id: group.id, name: group.name } };
  const names = await roleNames(ctx);
  const found = [
    ...(await documentsBefore(ctx, group)).map(
      ({ id, kind, year, centre }): DecisionAhead => ({
        ...{ ...of, id, by: null },
        ...{ what: "document", kind, year, centre: centre.name },
      }),
    ),
    ...(await agreementsBefore(ctx, group)).map(
      ({ agreement, why, by }): DecisionAhead => ({
        ...{ ...of, id: agreement.id, by },
        ...{ what: "agreement", agreement, why, overdue: by < ctx.today },
      }),
    ),
    ...emptySeats(group, ctx.today).map(
      ({ seat, vacantSince: since }): DecisionAhead => ({
        ...{ ...of, id: seat.id, by: null },
        ...{ what: "seat", seat, roleName: names[seat.role], since },
      }),
    ),
  ];
  return inOrder(found);
}

const inOrder = (some: readonly DecisionAhead[]) =>
  some.toSorted(
    (a, b) => order[a.what] - order[b.what] || (a.by ?? "9999").localeCompare(b.by ?? "9999"),
  );

/**
 * What waits for the decision of each group in which the person sits. What waits for herself, by name, is told in the list
 * of that and not once more.
 */
export async function decisionsAhead(ctx: Ctx): Promise<DecisionAhead[]> {
  const ids = ctx.actor.assignments.flatMap(({ scope }) =>
    scope.level === "group" ? [scope.id] : [],
  );
  if (ids.length === 0) return [];
  const hers = new Set((await agreementsThatWait(ctx)).map(({ agreement }) => agreement.id));
  const adopts = (id: string) => may(ctx.actor, "document.adopt", { level: "group", id });
  const found: DecisionAhead[] = [];
  for (const group of await groupRecords(ctx))
    if (ids.includes(group.id) && holdsOn(group, ctx.today))
      found.push(...(await groupDecisions(ctx, group)));
  return inOrder(
    found.filter(({ what, id, group }) => !(what === "document" ? adopts(group.id) : hers.has(id))),
  );
}
