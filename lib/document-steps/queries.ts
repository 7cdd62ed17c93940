import { whileUnchanged } from "@/lib/db/unchanged";
import { addDays } from "@/lib/domain/day";
import { type DocumentKind, type DocumentState, daysToObject } from "@/lib/domain/document";
import { responsibleGroups } from "@/lib/domain/group";
import { may, reachOf } from "@/lib/domain/policy";
import type { DocumentWait, WaitingDocument } from "@/lib/domain/waiting";
import { type GroupRecord, groupRecords } from "@/lib/groups/queries";
import { type Cell, type MatrixRow, wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";

type Open = {
  id: string;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  centre: Pick<MatrixRow, "id" | "name" | "municipality">;
  frozen: Cell["frozen"];
};

const acted: readonly DocumentState[] = ["inlamnad", "ska_kompletteras", "faststalld"];

/**
 * Every document that somebody must act on, the earliest year first: neither drafts, nor what was received long ago, nor
 * what lies in a closed year.
 */
function openDocuments(ctx: Ctx): Promise<readonly Open[]> {
  return whileUnchanged(ctx, `open documents ${ctx.today}`, () => readOpen(ctx));
}

async function readOpen(ctx: Ctx): Promise<Open[]> {
  const { rounds, rows } = await wholeMatrix(ctx);
  return rounds
    .filter(({ closed }) => !closed)
    .flatMap(({ id: roundId, kind, year }) =>
      rows.flatMap((centre): Open[] => {
        const { documentId: id, state, frozen } = centre.cells[roundId] ?? {};
        const open = state && (acted.includes(state) || frozen);
        return id && open ? [{ id, kind, year, state, centre, frozen: frozen ?? null }] : [];
      }),
    )
    .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}

const mayObject = ({ frozen }: Open, { today }: Ctx): boolean =>
  frozen?.way === "protokoll" && today <= addDays(frozen.on, daysToObject);

/** The groups in which the person sits, with what they answer for; who sits in none asks nothing. */
async function ownGroups(ctx: Ctx): Promise<GroupRecord[]> {
  const ids = ctx.actor.assignments.flatMap(({ scope }) =>
    scope.level === "group" ? [scope.id] : [],
  );
  return ids.length === 0 ? [] : (await groupRecords(ctx)).filter(({ id }) => ids.includes(id));
}

/** Those of some groups that answer for a document's centre today. */
function answering({ centre }: Open, groups: readonly GroupRecord[], { today }: Ctx) {
  const placed = { id: centre.id, municipality: centre.municipality.code };
  return responsibleGroups(groups, placed, today);
}

/**
 * The plans and reports that wait for a person: to be completed by whoever writes for the centre, to be adopted by the
 * chair of the group that answers for it (or looked at, when somebody else has recorded the decision and the chair may
 * still object), to be received by the county. What lies in a closed year waits for nobody.
 */
export async function documentsThatWait(ctx: Ctx): Promise<WaitingDocument[]> {
  const writes = reachOf(ctx.actor, "document.write");
  // The county writes for nobody unless it must: what is to be completed is the centre's own.
  const writesFor = ({ id, municipality }: Open["centre"]) =>
    !writes.county &&
    (writes.centres.includes(id) || writes.municipalities.includes(municipality.code));
  const receives = may(ctx.actor, "document.receive", { level: "county" });
  const groups = await ownGroups(ctx);
  const waiting: WaitingDocument[] = [];
  for (const open of await openDocuments(ctx)) {
    const { id, kind, year, centre, state } = open;
    const chair = answering(open, groups, ctx).some((group) =>
      may(ctx.actor, "document.adopt", { level: "group", id: group.id }),
    );
    const why: DocumentWait[] = [];
    if (state === "ska_kompletteras" && writesFor(centre)) why.push("to_complete");
    if (state === "inlamnad" && chair) why.push("to_adopt");
    if (mayObject(open, ctx) && state !== "ska_kompletteras" && chair) why.push("to_look_at");
    if (state === "faststalld" && receives) why.push("to_receive");
    waiting.push(...why.map((one) => ({ id, kind, year, centre: centre.name, why: one })));
  }
  return waiting;
}

/** What has been handed in for a group in which the person sits to adopt, whatever her seat. */
export async function documentsBefore(ctx: Ctx, groupId: string) {
  const group = (await ownGroups(ctx)).filter(({ id }) => id === groupId);
  return (await openDocuments(ctx)).filter(
    (open) => open.state === "inlamnad" && answering(open, group, ctx).length > 0,
  );
}
