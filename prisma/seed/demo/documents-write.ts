import type { CountyDb } from "@/lib/db/county";
import { toDate } from "@/lib/db/day";
import { addDays, type Day } from "@/lib/domain/day";
import { type DocumentStep, documentSteps } from "@/lib/domain/document";
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

const leaves = (county: CountySpec, today: Day) => {
  const centreId = (key: string) => idOf(county.slug, "centre", key);
  const plans = roundPlans(today);
  const leave = (
    key: string,
    at: number,
    kind: "befriad" | "forlangd",
    days: number,
    reason: string,
  ) => {
    const round = plans[at];
    return {
      id: idOf(county.slug, "leave", key, String(at)),
      centreId: centreId(key),
      documentKind: round?.kind ?? "plan",
      year: round?.year ?? 0,
      kind,
      untilOn: toDate(addDays(today, days)),
      reason,
    };
  };
  return [
    leave("kotten", 0, "befriad", 120, "Lokalerna byggs om efter en vattenskada."),
    leave("kotten", 2, "befriad", 120, "Lokalerna byggs om efter en vattenskada."),
    leave("syrenen", 2, "forlangd", 60, "Samordnaren är ny sedan i höst."),
  ];
};

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
  let written = await enter((db) => write(db, roundRows(county, today), again));
  written += await enter((db) => write(db, { documentLeave: leaves(county, today) }, again));
  for (const batch of documentBatches(county, today, actorOf))
    written += await enter((db) => writeBatch(db, batch, userOf(actors.group) ?? "", today));
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
