import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { fromDate } from "@/lib/db/day";
import type { DocumentParty } from "@/lib/domain/document";
import { hasContent } from "@/lib/domain/document-content";
import { sectionState } from "@/lib/domain/document-section";
import { lockOf } from "@/lib/domain/document-year";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { roundsOf } from "@/lib/year/queries";

/** The document with all its versions, the latest first, and every step it has taken. Throws `not_found`. */
async function rowOf(ctx: Ctx, id: string) {
  const row = await ctx.db.document.findFirst({
    where: { id },
    relationLoadStrategy: "join",
    include: {
      versions: {
        orderBy: { number: "desc" },
        include: {
          sections: { orderBy: { position: "asc" } },
          goals: {
            orderBy: [{ position: "asc" }, { id: "asc" }],
            include: { countyGoal: { select: { title: true } } },
          },
          activities: { orderBy: [{ position: "asc" }, { id: "asc" }] },
          figures: { orderBy: { position: "asc" } },
          files: { include: { file: true } },
          adoptedGroup: { select: { id: true, name: true } },
        },
      },
      events: { orderBy: { at: "asc" } },
    },
  });
  if (!row) throw new Problem("not_found");
  return row;
}
type Row = Awaited<ReturnType<typeof rowOf>>;
type VersionRow = Row["versions"][number];

/** The groups that answer for a centre today: one, where all is well. */
export function responsibleGroups(ctx: Ctx, centreId: string) {
  return ctx.db.$queryRaw<{ id: string; name: string }[]>`
    select g.id, g.name from governance_group g
    where g.county_id = (select app.county()) and g.responsible and g.level in ('kommun_del', 'centrum')
      and g.from_on <= ${ctx.today}::date and (g.until_on is null or g.until_on > ${ctx.today}::date)
      and (exists (select from group_centre c where c.county_id = g.county_id and c.group_id = g.id and c.centre_id = ${centreId}::uuid)
        or exists (select from group_municipality m join centre_profile p on p.county_id = m.county_id and p.host_municipality = m.municipality_code
          and p.from_on <= ${ctx.today}::date and (p.until_on is null or p.until_on > ${ctx.today}::date)
          where m.county_id = g.county_id and m.group_id = g.id and p.centre_id = ${centreId}::uuid))
    order by g.name, g.id`;
}

function versionOf(version: VersionRow) {
  const { sections, goals, activities, figures } = version;
  const written = { goals, activities, figures };
  return {
    ...version,
    adoptedOn: fromDate(version.adoptedOn),
    sections: sections.map((section) => {
      const said = hasContent(section, written);
      const state = sectionState({
        hasContent: said,
        ready: section.ready,
        returned: section.returnedReason !== null && !section.ready,
      });
      return { ...section, hasContent: said, state };
    }),
    figures: figures.map((figure) => ({ ...figure, value: figure.value?.toNumber() ?? null })),
  };
}
export type Version = ReturnType<typeof versionOf>;
export type Section = Version["sections"][number];

/**
 * A plan or a report as it is now, with who the person is to it, and why she cannot write in it where she cannot.
 * Throws `not_found`, and `not_allowed` for whoever may not read it.
 */
export async function readDocument(ctx: Ctx, id: string) {
  const row = await rowOf(ctx, id);
  const centre = await getCentre(ctx, row.centreId, ctx.today);
  if (!mayAt(ctx, "document.read", centre)) throw new Problem("not_allowed");
  const groups = await responsibleGroups(ctx, centre.id);
  const round = (await roundsOf(ctx)).find((r) => r.kind === row.kind && r.year === row.year);
  const parties: DocumentParty[] = [];
  if (mayAt(ctx, "document.write", centre)) parties.push("writer");
  const chaired = groups.filter((g) =>
    may(ctx.actor, "document.adopt", { level: "group", id: g.id }),
  );
  if (chaired.length > 0) parties.push("group");
  if (mayAt(ctx, "document.receive", centre)) parties.push("county");
  const [leave] = await ctx.db.documentLeave.findMany({
    where: { centreId: centre.id, documentKind: row.kind, year: row.year, endedOn: null },
    orderBy: { untilOn: "desc" },
    take: 1,
  });
  const versions = row.versions.map(versionOf);
  const draft = versions.find((v) => v.frozenAt === null) ?? null;
  const lock = lockOf({
    mayWrite: true,
    state: row.state,
    deadlines: round?.deadlines ?? openAlways,
    leave: leave ? { kind: leave.kind, untilOn: fromDate(leave.untilOn) } : null,
    yearClosed: (round?.closedAt ?? null) !== null,
    centreClosed: centre.status !== null && ended(centre.status.status),
    today: ctx.today,
  });
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    id: row.id,
    rowVersion: row.version,
    kind: row.kind,
    year: row.year,
    state: row.state,
    submittedOn: fromDate(row.submittedOn),
    receivedOn: fromDate(row.receivedOn),
    events: row.events.map((event) => ({ ...event, onDay: fromDate(event.onDay) })),
    versions,
    draft,
    adopted: versions.find((v) => v.frozenAt !== null) ?? null,
    centre: { id: centre.id, name: centre.profile?.name ?? "", record: centre },
    groups,
    chaired,
    round: round ?? null,
    leave: leave ? { ...leave, untilOn: fromDate(leave.untilOn) } : null,
    parties,
    lock: parties.includes("writer") ? lock : ("no_right" as const),
    /** Why nobody can write in it now, whoever she is. */
    lockForAll: lock,
  };
}
export type DocumentView = Awaited<ReturnType<typeof readDocument>>;

/** A year that the county has never opened sets no days. */
const openAlways = {
  opensOn: "1900-01-01",
  deadlineOn: "2199-12-31",
  graceOn: "2199-12-31",
  lastOn: null,
} as NonNullable<Parameters<typeof lockOf>[0]>["deadlines"];
