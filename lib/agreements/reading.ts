import { decidedIn } from "@/lib/agreement-mistakes/keeping";
import { agreementRows, type AgreementRow as Row } from "@/lib/agreement-rows/queries";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type Agreement,
  begunUnsigned,
  isDecided,
  statusOf,
  urgencyOf,
} from "@/lib/domain/agreement";
import { duesOn } from "@/lib/domain/agreement-review";
import { replacedFrom } from "@/lib/domain/agreement-succession";
import { endOn, type Length, noticeDays, type Term } from "@/lib/domain/agreement-term";
import { endedUnanswered } from "@/lib/domain/agreement-waits";
import type { Day } from "@/lib/domain/day";
import type { Huvudman } from "@/lib/domain/service";
import type { Ctx } from "@/lib/request";

/** A length that is given, or null where the agreement does not say. */
export const lengthOf = (count: number | null, unit: Length["unit"] | null): Length | null =>
  count !== null && unit !== null ? { count, unit } : null;

type Decided = ReturnType<
  typeof decidedIn<Row["notices"][number], Row["options"][number], Row["stands"][number]>
>;

function prolongationOf(row: Row, { options }: Decided): Term["prolongation"] {
  const length = lengthOf(row.prolongCount, row.prolongUnit);
  if (row.prolongation === "ingen" || length === null) return { kind: "ingen" };
  if (row.prolongation === "automatisk")
    return { kind: "automatisk", length, most: row.prolongMost };
  const decided = options.map(({ decidedOn, lastOn }) => ({ decidedOn, lastOn }));
  return { kind: "option", length, decided };
}

/** The facts of an agreement as the rules know them; `next` is what is to stand in its place. */
function factsOf(row: Row, decided: Decided, next: Row | null): Agreement {
  const { replacedOn } = row;
  const [notice] = decided.notices;
  return {
    kind: row.kind,
    draft: row.draft,
    term: {
      fromOn: row.fromOn,
      lastOn: row.lastOn,
      prolongation: prolongationOf(row, decided),
      notice: notice ? { givenOn: notice.givenOn, lastOn: notice.lastOn } : null,
    },
    signed: row.parties.map((party) =>
      isDecided(row.kind) ? (party.decidedOn ?? party.signedOn) : party.signedOn,
    ),
    // What stands in the other's place does not matter: it has taken this one's all the same.
    replacedFrom:
      next && replacedOn ? replacedFrom(replacedOn, factsOf(next, decidedIn(next), null)) : null,
  };
}

/** An agreement with what is derived from its facts on a day. */
export function derive(row: Row, next: Row | null, on: Day) {
  const decided = decidedIn(row);
  const { stands, options, withdrawn } = decided;
  const facts = factsOf(row, decided, next);
  const periods = row.parties.map((party) => ({
    partyId: party.id,
    period: lengthOf(party.noticeCount, party.noticeUnit),
  }));
  const status = statusOf(facts, on);
  const holds = status === "gallande" || status === "undertecknat";
  const end = endOn(facts.term, on);
  const { reviewOn } = row;
  const standOn = (about: Day | null, review: boolean) =>
    stands.find(
      (one) => one.review === review && one.periodLastOn === about && one.answer !== "sag_upp",
    );
  const dues = holds ? duesOn(facts, periods, reviewOn, on) : [];
  const due = dues.find(({ about, review }) => !standOn(about, review)) ?? null;
  const stand = due ? undefined : (standOn(end, false) ?? standOn(reviewOn, true));
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    wholeCounty: row.wholeCounty,
    centreIds: row.centreIds,
    parties: row.parties,
    stands,
    notice: decided.notices[0] ?? null,
    options,
    withdrawn,
    prolongMost: row.prolongMost,
    /** How many more times the option may be taken; null where the agreement sets no number. */
    optionsLeft: row.prolongMost === null ? null : Math.max(0, row.prolongMost - options.length),
    reviewOn,
    compensationLevel: row.compensationLevel,
    note: row.note,
    replacedBy: row.replacedBy,
    /** The day that was said; from when it holds is a fact of both. */
    replacedOn: row.replacedOn,
    belongsTo: row.belongsTo,
    describes: row.describes,
    describesProfession: row.describesProfession,
    responsible: row.responsible,
    facts,
    status,
    fromOn: row.fromOn,
    end,
    noticeDays: noticeDays(facts.term, periods, on),
    /** What somebody must take a stand on; null where nobody must, or somebody has. */
    due,
    standBy: due?.by ?? null,
    urgency: due && urgencyOf(due.by, on),
    stand: stand ?? null,
    begunUnsigned: begunUnsigned(facts, on),
    /** Whether a stand has been taken for this period, or notice given. */
    answered: standOn(end, false) !== undefined || row.notices.length > 0,
  };
}
type Derived = ReturnType<typeof derive>;
/** With whether it has ended with no stand, and nothing has come in its place. */
export type AgreementRecord = Derived & { endedUnanswered: boolean };

/** What a stand on an agreement is about: what is due, else the period that runs, or a review where there is none. */
export const standOf = ({ due, end, reviewOn }: AgreementRecord) =>
  due ?? (end === null ? { about: reviewOn, review: true } : { about: end, review: false });

/** The parts of the register, by what must be done. */
export const tasks = [
  "forfallet",
  "inom_30",
  "inom_90",
  "inom_180",
  "vantar",
  "ovriga",
  "avslutade",
] as const;
export type Task = (typeof tasks)[number];

/** What somebody must take a stand on within half a year, or should have. */
const pressing: readonly Task[] = ["forfallet", "inom_30", "inom_90", "inom_180"];

/** What must be done with an agreement; the same rule for the list and for every count of it. */
export function taskOf(one: AgreementRecord): Task {
  const { status, urgency, begunUnsigned } = one;
  if (one.endedUnanswered) return "forfallet";
  if (status === "utganget" || status === "ersatt") return "avslutade";
  if (begunUnsigned) return "forfallet";
  if (status === "vantar_pa_underskrift" || status === "utkast") return "vantar";
  return urgency !== null && urgency !== "senare" ? urgency : "ovriga";
}

/** Whether somebody must take a stand on an agreement within half a year, or see to its signatures at once. */
export const isPressing = (one: AgreementRecord): boolean => pressing.includes(taskOf(one));

/** The day by which somebody should have taken a stand, or must; null where none is said. */
export const pressingBy = ({ endedUnanswered, end, standBy }: AgreementRecord): Day | null =>
  endedUnanswered ? end : standBy;

/** Whether a huvudman is party to an agreement, by any of its bodies. */
export const isParty = ({ parties }: AgreementRecord, by: Huvudman): boolean =>
  parties.some(({ body }) => body.kind === by);

/** What follows for each from the others. */
export function amongAll(derived: readonly Derived[]): AgreementRecord[] {
  const ended = endedUnanswered(derived);
  return derived.map((one) => ({ ...one, endedUnanswered: ended.has(one.id) }));
}

/** Every agreement of the county as it is on a day, by title. */
export function agreementsOn(ctx: Ctx, on: Day): Promise<readonly AgreementRecord[]> {
  return whileUnchanged(ctx, `agreements ${on}`, async () => {
    // The rows are the same on every day; only what follows from them is not.
    const rows = await whileUnchanged(ctx, "agreement rows", () => agreementRows(ctx));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return amongAll(rows.map((row) => derive(row, byId.get(row.replacedBy ?? "") ?? null, on)));
  });
}
