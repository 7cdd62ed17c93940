import { pendingAgreements } from "@/lib/agreement-keepers/queries";
import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { situationsAmong } from "@/lib/centre-agreements/queries";
import { type Sql, sql } from "@/lib/db/sql";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { CentreFacts, DueDocument } from "@/lib/domain/centre-facts";
import type { Day } from "@/lib/domain/day";
import type { FindingRule } from "@/lib/domain/finding-rules";
import { type Reminder, reminderOf } from "@/lib/domain/reminder";
import { type Cell, type MatrixRound, wholeMatrix } from "@/lib/matrix/queries";
import type { Ctx } from "@/lib/request";

type Named = Parameters<typeof situationsAmong>[1][number];
type AgreementFacts = Pick<
  CentreFacts,
  "situation" | "begunUnsigned" | "standsOverdue" | "standsSoon" | "endedUnanswered"
>;
type DocumentFacts = Pick<CentreFacts, "lateDocuments" | "documentsDue" | "beforeGroupSince">;
/** The very agreement that a finding is about: where it is mended. */
export type PointedAgreements = Partial<Record<FindingRule, string>>;

const noAgreements: AgreementFacts = {
  ...{ situation: null, begunUnsigned: 0, standsOverdue: 0, standsSoon: 0 },
  endedUnanswered: false,
};
const nothingLate: DocumentFacts = {
  lateDocuments: [],
  documentsDue: [],
  beforeGroupSince: null,
};

/** What some centres' agreements lack, and which they are. */
async function agreementFacts(ctx: Ctx, centres: readonly Named[]) {
  const all = await agreementsOn(ctx, ctx.today);
  const pending = await pendingAgreements(ctx);
  return new Map(
    (await situationsAmong(ctx, centres, ctx.today)).map(({ centreId, situation, agreements }) => {
      // What is the whole county's is no single centre's to mend.
      const own = agreements.filter((one) => one.centreIds.includes(centreId));
      const those = (is: (one: AgreementRecord) => boolean) => own.filter(is);
      const unsigned = those((one) => one.begunUnsigned);
      const overdue = those((one) => !one.begunUnsigned && one.urgency === "forfallet");
      const soon = those((one) => one.urgency === "inom_30");
      const ended = situation === "utganget" ? those((one) => one.status === "utganget") : [];
      const first = (rule: FindingRule, [one]: readonly AgreementRecord[]): PointedAgreements =>
        one ? { [rule]: one.id } : {};
      const facts: AgreementFacts = {
        situation: all.length === 0 ? null : situation,
        begunUnsigned: unsigned.length,
        standsOverdue: overdue.length,
        standsSoon: soon.length,
        endedUnanswered: agreements.some(({ id }) => pending.get(id)?.why === "ended"),
      };
      const pointed: PointedAgreements = {
        ...first("agreement_ended", ended),
        ...first("agreement_begun_unsigned", unsigned),
        ...first("agreement_stand_overdue", overdue),
        ...first("agreement_stand_soon", soon),
      };
      return [centreId, { facts, pointed }] as const;
    }),
  );
}

/** What has passed its day and yet is in time has some days of grace. */
const soon: readonly (Reminder | null)[] = ["passerat", "inom_7", "inom_30"];

/** A document that is still to be handed in: late, or within thirty days of its last day. */
function dueOf({ today }: Ctx, { kind, year, deadlines }: MatrixRound, cell: Cell): DueDocument[] {
  const { documentId: id, timing, state, dueOn: by } = cell;
  const late = timing === "forsenad";
  const near =
    timing === "i_god_tid" && deadlines.opensOn <= today && soon.includes(reminderOf(by, today));
  return late || near
    ? [{ ...{ id, kind, year, by, late }, returned: state === "ska_kompletteras" }]
    : [];
}

/** What the plans and reports of every centre lack. A closed year is past. */
function documentFacts(ctx: Ctx) {
  return whileUnchanged(ctx, `documents that lack ${ctx.today}`, async () => {
    const { rounds, rows } = await wholeMatrix(ctx);
    const open = rounds.filter(({ closed }) => !closed);
    return new Map(
      rows.map(({ id, cells }): [string, DocumentFacts] => {
        const late = open.filter((round) => cells[round.id]?.timing === "forsenad");
        const due = open.flatMap((round): DueDocument[] => {
          const cell = cells[round.id];
          return cell ? dueOf(ctx, round, cell) : [];
        });
        const before = open.flatMap((round): Day[] => {
          const cell = cells[round.id];
          return cell?.state === "inlamnad" && cell.submittedOn ? [cell.submittedOn] : [];
        });
        return [
          id,
          {
            lateDocuments: [...new Set(late.map(({ kind }) => kind))],
            documentsDue: due,
            beforeGroupSince: before.toSorted()[0] ?? null,
          },
        ];
      }),
    );
  });
}

/** What the findings ask of some centres' agreements, plans and reports today, by the centre's id. */
export async function laterParts(ctx: Ctx, centres: readonly Named[]) {
  const agreements = await agreementFacts(ctx, centres);
  const documents = await documentFacts(ctx);
  return (id: string) => {
    const { facts, pointed } = agreements.get(id) ?? {
      facts: noAgreements,
      pointed: {},
    };
    return { facts: { ...facts, ...(documents.get(id) ?? nothingLate) }, agreements: pointed };
  };
}

/** What stands as adopted of a centre's documents, beside the facts that the findings ask for in one statement. */
export const standsSql = (today: Day): Sql => sql`
      -- Of its latest report that is adopted, if that is not long ago.
      left join lateral (
        select (select count(*)::int from document_figure x
          where x.county_id = v.county_id and x.document_version_id = v.id and x.required and x.state = 'uppgift_saknas') as figures_unknown
        from document d
          join document_version v on v.county_id = d.county_id and v.document_id = d.id and v.frozen_at is not null
        where d.county_id = (select app.county()) and d.centre_id = f.centre_id and d.kind = 'berattelse'
          and d.year >= extract(year from ${today}::date) - 2
        order by d.year desc, v.number desc limit 1) u on true
      -- What stands in a year that is not closed, and was adopted while no group answered for the centre.
      cross join lateral (
        select count(*)::int as adopted_by_no_group
        from document d
          join lateral (
            select x.adopted_by, x.adopted_by_said from document_version x
            where x.county_id = d.county_id and x.document_id = d.id and x.frozen_at is not null
            order by x.number desc limit 1) v on v.adopted_by is null and v.adopted_by_said is null
          left join document_round r on r.county_id = d.county_id and r.kind = d.kind and r.year = d.year
        where d.county_id = (select app.county()) and d.centre_id = f.centre_id and r.closed_at is null
          and d.year >= extract(year from ${today}::date) - 2) n`;
