import { fromDate } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type Agreement,
  begunUnsigned,
  isDecided,
  overlap,
  statusOf,
  urgencyOf,
} from "@/lib/domain/agreement";
import { endOn, type Length, noticeDays, standBy, type Term } from "@/lib/domain/agreement-term";
import type { Day } from "@/lib/domain/day";
import type { Ctx } from "@/lib/request";

const include = {
  centres: { select: { centreId: true } },
  parties: { include: { body: true }, orderBy: { position: "asc" } },
  notices: true,
  options: true,
  stands: { orderBy: { decidedOn: "desc" } },
} as const;

async function rowsOf(ctx: Ctx) {
  return ctx.db.agreement.findMany({
    relationLoadStrategy: "join",
    include,
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** A length that is given, or null where the agreement does not say. */
export const lengthOf = (count: number | null, unit: Length["unit"] | null): Length | null =>
  count !== null && unit !== null ? { count, unit } : null;

function prolongationOf(row: Row): Term["prolongation"] {
  const length = lengthOf(row.prolongCount, row.prolongUnit);
  if (row.prolongation === "ingen" || length === null) return { kind: "ingen" };
  if (row.prolongation === "automatisk")
    return { kind: "automatisk", length, most: row.prolongMost };
  const decided = row.options.map((option) => ({
    decidedOn: fromDate(option.decidedOn),
    lastOn: fromDate(option.lastOn),
  }));
  return { kind: "option", length, decided };
}

/** The facts of an agreement as the rules know them. */
function factsOf(row: Row): Agreement {
  const [notice] = row.notices;
  return {
    kind: row.kind,
    draft: row.draft,
    term: {
      fromOn: fromDate(row.fromOn),
      lastOn: fromDate(row.lastOn),
      prolongation: prolongationOf(row),
      notice: notice
        ? { givenOn: fromDate(notice.givenOn), lastOn: fromDate(notice.lastOn) }
        : null,
    },
    signed: row.parties.map((party) =>
      fromDate(isDecided(row.kind) ? (party.decidedOn ?? party.signedOn) : party.signedOn),
    ),
    replacedFrom: fromDate(row.replacedOn),
  };
}

const noticeOf = (one: Row["notices"][number]) => ({
  ...one,
  givenOn: fromDate(one.givenOn),
  lastOn: fromDate(one.lastOn),
});

const optionOf = (one: Row["options"][number]) => ({
  ...one,
  decidedOn: fromDate(one.decidedOn),
  lastOn: fromDate(one.lastOn),
});

/** An agreement with what is derived from its facts on a day. */
function derive(row: Row, on: Day) {
  const facts = factsOf(row);
  const periods = row.parties.map((party) => ({
    partyId: party.id,
    period: lengthOf(party.noticeCount, party.noticeUnit),
  }));
  const status = statusOf(facts, on);
  const holds = status === "gallande" || status === "undertecknat";
  const by = holds ? standBy(facts.term, periods, on) : null;
  const end = endOn(facts.term, on);
  const stands = row.stands.map((one) => ({
    ...one,
    decidedOn: fromDate(one.decidedOn),
    periodLastOn: fromDate(one.periodLastOn),
  }));
  const stand = stands.find((one) => one.periodLastOn === end && one.answer !== "sag_upp");
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    wholeCounty: row.wholeCounty,
    centreIds: row.centres.map((c) => c.centreId),
    parties: row.parties.map(({ body, signedOn, decidedOn, ...party }) => ({
      ...party,
      signedOn: fromDate(signedOn),
      decidedOn: fromDate(decidedOn),
      body,
    })),
    stands,
    notice: row.notices.map(noticeOf)[0] ?? null,
    options: row.options.map(optionOf),
    prolongMost: row.prolongMost,
    /** How many more times the option may be taken; null where the agreement sets no number. */
    optionsLeft:
      row.prolongMost === null ? null : Math.max(0, row.prolongMost - row.options.length),
    reviewOn: fromDate(row.reviewOn),
    compensationLevel: row.compensationLevel,
    note: row.note,
    replacedBy: row.replacedBy,
    belongsTo: row.belongsTo,
    describes: row.describes,
    describesProfession: row.describesProfession,
    facts,
    status,
    end,
    noticeDays: noticeDays(facts.term, periods, on),
    /** The day by which somebody must take a stand; null where nobody must, or somebody has for this period. */
    standBy: stand ? null : by,
    urgency: stand || by === null ? null : urgencyOf(by, on),
    stand: stand ?? null,
    begunUnsigned: begunUnsigned(facts, on),
  };
}
export type AgreementRecord = ReturnType<typeof derive>;

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
export function taskOf({ status, urgency, begunUnsigned }: AgreementRecord): Task {
  if (status === "utganget" || status === "ersatt") return "avslutade";
  if (begunUnsigned) return "forfallet";
  if (status === "vantar_pa_underskrift" || status === "utkast") return "vantar";
  return urgency !== null && urgency !== "senare" ? urgency : "ovriga";
}

/** Whether somebody must take a stand on an agreement within half a year, or see to its signatures at once. */
export const isPressing = (one: AgreementRecord): boolean => pressing.includes(taskOf(one));

/** Every agreement of the county as it is on a day, by title. */
export function agreementsOn(ctx: Ctx, on: Day): Promise<readonly AgreementRecord[]> {
  return whileUnchanged(ctx, `agreements ${on}`, async () => {
    // The rows are the same on every day; only what follows from them is not.
    const rows = await whileUnchanged(ctx, "agreement rows", () => rowsOf(ctx));
    return rows.map((row) => derive(row, on));
  });
}

/** Those that hold for the same centre at the same time as another of their kind. */
export function overlapping(all: readonly AgreementRecord[], one: AgreementRecord, on: Day) {
  return all.filter(
    (other) =>
      other.id !== one.id &&
      (other.wholeCounty ||
        one.wholeCounty ||
        other.centreIds.some((id) => one.centreIds.includes(id))) &&
      overlap(one.facts, other.facts, on),
  );
}
