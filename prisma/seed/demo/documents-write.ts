import type { CountyDb } from "@/lib/db/county";
import { toDate } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { type DocumentKind, type DocumentStep, documentSteps } from "@/lib/domain/document";
import { type Account, reachesOf, userIdOf } from "../accounts";
import { idOf } from "../ids";
import { roundPlans } from "./document-stories";
import {
  type Adopted,
  type DocumentBatch,
  decisionOf,
  documentBatches,
  roundRows,
} from "./documents";
import { remarks } from "./figure-questions";
import type { CountySpec } from "./spec";

type Enter = <T>(work: (db: CountyDb) => Promise<T>) => Promise<T>;
type Table = {
  createMany(args: { data: object[]; skipDuplicates: boolean }): Promise<{ count: number }>;
};

async function write(db: CountyDb, rows: object, again: boolean): Promise<number> {
  let written = 0;
  for (const [name, data] of Object.entries(rows) as [keyof CountyDb, object[]][]) {
    if (data.length === 0) continue;
    const table = db[name] as unknown as Table;
    written += (await table.createMany({ data, skipDuplicates: again })).count;
  }
  return written;
}

/** The staffing as the register has it, which is what a document fetches. */
function staffing(db: CountyDb, today: Day) {
  return db.$executeRaw`
    update document_section d set facts = f.facts
    from (
      select v.id as version_id, jsonb_agg(jsonb_build_object('service', s.type, 'unit', u.name, 'profession', x.profession,
        'persons', x.persons, 'ftePercent', x.fte_percent, 'vacantPercent', x.vacant_percent) order by s.type, x.profession) as facts
      from document_version v
        join document o on o.county_id = v.county_id and o.id = v.document_id
        join service s on s.county_id = o.county_id and s.centre_id = o.centre_id
        join service_staffing x on x.county_id = s.county_id and x.service_id = s.id
          and x.from_on <= ${today}::date and (x.until_on is null or x.until_on > ${today}::date)
        left join unit_profile u on u.county_id = s.county_id and u.unit_id = s.unit_id and u.until_on is null
      where v.frozen_at is null group by v.id) f
    where d.document_version_id = f.version_id and d.type = 'bemanning' and d.facts = '[]'`;
}

/** Adopts what was written as drafts, as the chair does or as whoever coordinates records it. */
async function adopt(db: CountyDb, adopted: readonly Adopted[], recordedBy: string): Promise<void> {
  for (const { id, way, on, group } of adopted)
    await db.documentVersion.updateMany({
      where: { id, frozenAt: null },
      data: {
        way,
        adoptedOn: toDate(on),
        decision: decisionOf(on),
        adoptedBy: group,
        recordedBy,
        frozenAt: new Date(`${addDays(on, 1)}T09:00:00Z`),
      },
    });
}

/** By kind and year, so that a round more or less leaves them where they are. */
const leaves = (county: CountySpec, today: Day) => {
  const year = Number(today.slice(0, 4));
  const leave = (
    key: string,
    documentKind: DocumentKind,
    of: number,
    kind: "befriad" | "forlangd",
    reason: string,
  ) => ({
    id: idOf(county.slug, "leave", key, documentKind, String(of)),
    centreId: idOf(county.slug, "centre", key),
    ...{ documentKind, year: of, kind, reason },
    untilOn: toDate(addDays(today, kind === "befriad" ? 120 : 60)),
  });
  const rebuilt = "Lokalerna byggs om efter en vattenskada.";
  return [
    leave("kotten", "plan", year, "befriad", rebuilt),
    leave("kotten", "berattelse", year - 1, "befriad", rebuilt),
    leave("kotten", "plan", year + 1, "befriad", rebuilt),
    leave("syrenen", "plan", year + 1, "forlangd", "Samordnaren är ny sedan i höst."),
  ];
};

/** How one plan goes, told in the middle of its year. */
async function followUp(db: CountyDb, { slug }: CountySpec, toldBy: string | null, today: Day) {
  const year = today.slice(0, 4);
  const goals = await db.documentGoal.findMany({
    where: {
      documentVersion: {
        documentId: idOf(slug, "document", "igelkotten", `plan-${year}`),
        number: 1,
      },
    },
    orderBy: { position: "asc" },
    include: { documentVersion: true, activities: { orderBy: { position: "asc" } } },
  });
  const [first] = goals;
  if (!first) return {};
  const id = idOf(slug, "follow-up", "igelkotten", year);
  const begins = `${year}-01-10` as Day;
  const middle = addDays(today, -150);
  const onDay = middle > begins ? middle : begins < today ? begins : today;
  return {
    documentFollowUp: [
      { id, documentId: first.documentVersion.documentId, onDay: toDate(onDay), toldBy },
    ],
    followUpAnswer: goals.flatMap(({ id: goalId, activities }, i) => [
      {
        id: idOf(slug, "follow-up-answer", goalId),
        ...{ followUpId: id, goalId, outcome: i === 0 ? ("delvis" as const) : null },
        comment: i === 0 ? "Fler kommer, men få från den nya stadsdelen." : "Går som vi har tänkt.",
      },
      ...activities.slice(0, 1).map((activity) => ({
        id: idOf(slug, "follow-up-answer", activity.id),
        ...{ followUpId: id, activityId: activity.id, state: "pagar" as const },
      })),
    ]),
  };
}

/** The year that is long past is closed, once all of it is there. */
async function closePast(db: CountyDb, { slug }: CountySpec, closedBy: string | null, today: Day) {
  for (const { kind, year, deadlineOn, past } of roundPlans(today))
    if (past)
      await db.documentRound.updateMany({
        where: { id: idOf(slug, "document", "round", `${kind}-${year}`), closedAt: null },
        data: { closedAt: new Date(`${addDays(deadlineOn, 90)}T09:00:00Z`), closedBy },
      });
}

/** Writes a county's year, its plans and its reports. Written again, what is there is left alone. Answers how many rows. */
export async function writeDocuments(
  enter: Enter,
  county: CountySpec,
  accounts: readonly Account[],
  today: Day,
  again: boolean,
): Promise<number> {
  const userOf = (role: string) => {
    const account = accounts.find((a) =>
      reachesOf(a).some((reach) => reach.county === county.slug && reach.role === role),
    );
    return account ? userIdOf(account) : null;
  };
  const actors = { writer: "lokal_samordnare", group: "ordforande", county: "lanssamordnare" };
  const actorOf = (step: DocumentStep) => userOf(actors[documentSteps[step].by]);
  // The template of a year that is there already stands: one of them is closed.
  const there = await enter((db) => db.documentRound.findMany({ select: { id: true } }));
  const known = new Set(there.map(({ id }) => id));
  const { roundSection, roundFigure, ...rows } = roundRows(county, today);
  const rounds = {
    ...rows,
    roundSection: roundSection.filter(({ roundId }) => !known.has(roundId)),
    roundFigure: roundFigure.filter(({ roundId }) => !known.has(roundId)),
  };
  let written = await enter((db) => write(db, rounds, again));
  written += await enter((db) => write(db, { documentLeave: leaves(county, today) }, again));
  for (const batch of documentBatches(county, today, actorOf))
    written += await enter((db) => writeBatch(db, batch, userOf(actors.group) ?? "", today));
  written += await enter(async (db) =>
    write(db, await followUp(db, county, userOf(actors.writer), today), again),
  );
  const who = { county: userOf(actors.county), writer: userOf(actors.writer) };
  written += await enter(async (db) => write(db, await remarks(db, county, who, today), again));
  await enter((db) => closePast(db, county, userOf(actors.county), today));
  return written;
}

/** What was written before stands, adopted or not: a document that is there is left as it is. */
async function writeBatch(
  db: CountyDb,
  { rows, adopt: adopted }: DocumentBatch,
  recordedBy: string,
  today: Day,
): Promise<number> {
  const there = await db.documentVersion.findMany({ select: { id: true } });
  const known = new Set(there.map(({ id }) => id));
  if (rows.documentVersion.every((version) => known.has(String(version.id)))) return 0;
  const written = await write(db, rows, false);
  await staffing(db, today);
  await adopt(db, adopted, recordedBy);
  return written;
}
