import { agreementsThatWait } from "@/lib/agreement-keepers/queries";
import { agreementsOn } from "@/lib/agreements/keeping";
import { documentsBefore } from "@/lib/document-steps/queries";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { seatOn } from "@/lib/domain/group";
import { holdsOn } from "@/lib/domain/period";
import { type AssignmentScope, inReach, may, type SeatRole } from "@/lib/domain/policy";
import type { ServiceType } from "@/lib/domain/service";
import { type GroupRecord, groupRecords } from "@/lib/groups/queries";
import { seenOf } from "@/lib/overviews/queries";
import type { Ctx } from "@/lib/request";
import { roleNames } from "@/lib/settings/queries";

type GroupScope = Extract<AssignmentScope, { level: "group" }>;

/** Something that a group in which the person sits must decide; `by` is the last day for it, where there is one. */
export type DecisionAhead = { id: string; group: { id: string; name: string }; by: Day | null } & (
  | { what: "document"; kind: DocumentKind; year: number; centre: string }
  | { what: "agreement"; title: string; overdue: boolean }
  | {
      what: "seat";
      seat: { title: string | null; role: SeatRole; serviceType: ServiceType | null };
      /** What the county calls the role. */
      roleName: string;
      since: Day | null;
    }
);

/** The agreements on which a stand must be taken within half a year, and that a group answers for. */
async function agreementsBefore(ctx: Ctx, scope: GroupScope) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) return [];
  const reach = { county: false, municipalities: scope.codes, centres: scope.ids };
  const { centres } = await seenOf(ctx);
  const mine = new Set(
    centres
      .filter(({ id, municipality: { code } }) =>
        inReach(reach, { level: "centre", id, municipality: code }),
      )
      .map(({ id }) => id),
  );
  const concerns = (one: { wholeCounty: boolean; centreIds: string[] }) =>
    scope.county ? one.wholeCounty : one.centreIds.some((id) => mine.has(id));
  // What waits for herself, by name, is told in that list and not once more.
  const hers = new Set((await agreementsThatWait(ctx)).map(({ agreement }) => agreement.id));
  return (await agreementsOn(ctx, ctx.today)).filter(
    (one) => one.urgency !== null && one.urgency !== "senare" && !hers.has(one.id) && concerns(one),
  );
}

const emptySeats = ({ seats }: GroupRecord, today: Day) =>
  seats
    .filter((seat) => holdsOn(seat, today))
    .map((seat) => ({ seat, ...seatOn(seat, today) }))
    .filter(({ holder }) => holder === null);

/** What she may adopt herself waits for her by name already, in the list of what does. */
async function documentsFor(ctx: Ctx, id: string) {
  const hers = may(ctx.actor, "document.adopt", { level: "group", id });
  return hers ? [] : documentsBefore(ctx, id);
}

async function beforeGroup(
  ctx: Ctx,
  group: GroupRecord,
  scope: GroupScope,
): Promise<DecisionAhead[]> {
  const of = { group: { id: group.id, name: group.name } };
  const names = await roleNames(ctx);
  return [
    ...(await documentsFor(ctx, group.id)).map(
      ({ id, kind, year, centre }): DecisionAhead => ({
        ...{ ...of, id, by: null },
        ...{ what: "document", kind, year, centre: centre.name },
      }),
    ),
    // A network exchanges what it knows; it takes no stand.
    ...(group.type === "natverk" ? [] : await agreementsBefore(ctx, scope)).map(
      ({ id, standBy, title }): DecisionAhead => ({
        ...{ ...of, id, by: standBy },
        ...{ what: "agreement", title, overdue: standBy !== null && standBy < ctx.today },
      }),
    ),
    ...emptySeats(group, ctx.today).map(
      ({ seat, vacantSince: since }): DecisionAhead => ({
        ...{ ...of, id: seat.id, by: null },
        ...{ what: "seat", seat, roleName: names[seat.role], since },
      }),
    ),
  ];
}

const order = { document: 0, agreement: 1, seat: 2 };

/** What waits for the decision of each group in which the person sits: documents, then agreements by their day, then seats. */
export async function decisionsAhead(ctx: Ctx): Promise<DecisionAhead[]> {
  const scopes = ctx.actor.assignments.flatMap(({ scope }) =>
    scope.level === "group" ? [scope] : [],
  );
  if (scopes.length === 0) return [];
  const found: DecisionAhead[] = [];
  for (const group of await groupRecords(ctx)) {
    const scope = scopes.find(({ id }) => id === group.id);
    if (scope && holdsOn(group, ctx.today)) found.push(...(await beforeGroup(ctx, group, scope)));
  }
  return found.toSorted(
    (a, b) => order[a.what] - order[b.what] || (a.by ?? "9999").localeCompare(b.by ?? "9999"),
  );
}
