import { whileUnchanged } from "@/lib/db/unchanged";
import { readDocument } from "@/lib/documents/queries";
import { addDays, type Day } from "@/lib/domain/day";
import { documentDecision } from "@/lib/domain/decision-of";
import {
  type DocumentKind,
  type DocumentState,
  type DocumentStep,
  daysToObject,
} from "@/lib/domain/document";
import { isRecorded } from "@/lib/domain/filing";
import { responsibleGroups } from "@/lib/domain/group";
import { may, reachOf } from "@/lib/domain/policy";
import { type DocumentWait, documentAs, type Waits } from "@/lib/domain/waiting";
import { type GroupRecord, groupRecords } from "@/lib/groups/queries";
import { type Cell, type MatrixRow, wholeMatrix } from "@/lib/matrix/queries";
import { whoDecidesHere } from "@/lib/matters/queries";
import type { Ctx } from "@/lib/request";

type Open = {
  id: string;
  kind: DocumentKind;
  year: number;
  state: DocumentState;
  centre: Pick<MatrixRow, "id" | "name" | "municipality">;
  frozen: Cell["frozen"];
  handedInBy: Cell["handedInBy"];
  questions: Cell["questions"];
  /** The last day in time, of what is still to be handed in. */
  dueOn: Day | null;
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
    .flatMap(({ id: roundId, kind, year, closed }) =>
      rows.flatMap((centre): Open[] => {
        const cell = centre.cells[roundId];
        if (!cell?.documentId) return [];
        const {
          documentId: id,
          state,
          frozen,
          questions,
          handedInBy,
          reopened,
          timing,
          dueOn,
        } = cell;
        const asked = questions.asked + questions.answered > 0;
        const open = (!closed || reopened) && (acted.includes(state) || frozen !== null || asked);
        const due = timing === "forsenad" || timing === "i_god_tid" ? dueOn : null;
        return open
          ? [{ id, kind, year, state, centre, frozen, questions, handedInBy, dueOn: due }]
          : [];
      }),
    )
    .sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}

/** The last day to object to how it was adopted; null where nobody may. */
const objectBy = ({ frozen }: Open, { today }: Ctx): Day | null => {
  const recorded = frozen !== null && isRecorded(frozen.way, true);
  const by = recorded ? addDays(frozen.on, daysToObject) : null;
  return by !== null && today <= by ? by : null;
};

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

type WaitingDocument = Extract<Waits, { what: "document" }>;

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
    const { id, kind, year, centre, state, questions, dueOn, handedInBy } = open;
    const chair = answering(open, groups, ctx).some((group) =>
      may(ctx.actor, "document.adopt", { level: "group", id: group.id }),
    );
    const waits = (why: DocumentWait, by: Day | null) =>
      waiting.push({
        ...{ what: "document", as: documentAs(ctx.actor, why), by },
        urgency: why === "to_complete" ? "late" : "near",
        document: { id, kind, year, centre, why },
      });
    const object = objectBy(open, ctx);
    if (state === "ska_kompletteras" && writesFor(centre)) waits("to_complete", dueOn);
    const hers = handedInBy === ctx.actor.userId;
    if (state === "inlamnad" && chair && !hers) waits("to_adopt", null);
    if (object && state !== "ska_kompletteras" && chair) waits("to_look_at", object);
    if (state === "faststalld" && receives) waits("to_receive", null);
    if (questions.asked > 0 && writesFor(centre)) waits("to_answer", null);
    if (questions.answered > 0 && receives) waits("to_close", null);
  }
  return waiting;
}

/** What has been handed in for a group to adopt. */
export async function documentsBefore(ctx: Ctx, group: GroupRecord) {
  if (!may(ctx.actor, "document.read", { level: "county" })) return [];
  return (await openDocuments(ctx)).filter(
    (open) => open.state === "inlamnad" && answering(open, [group], ctx).length > 0,
  );
}

/** A plan or a report before one of its steps, with whose the step is. Throws as `readDocument`. */
export async function getStep(ctx: Ctx, documentId: string, step: DocumentStep | null) {
  const document = await readDocument(ctx, documentId);
  const matter = step && documentDecision(step, document.kind);
  return { document, decision: await whoDecidesHere(ctx, matter) };
}
