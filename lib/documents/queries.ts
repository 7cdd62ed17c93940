import { mayAt } from "@/lib/centres/keeping";
import { getCentre } from "@/lib/centres/queries";
import { fromDate } from "@/lib/db/day";
import { partiesAt } from "@/lib/document-parties/queries";
import { isHeldByYear } from "@/lib/domain/closing";
import { documentSteps, isDraft } from "@/lib/domain/document";
import { hasContent } from "@/lib/domain/document-content";
import { sectionState } from "@/lib/domain/document-section";
import { isPastLast, lockOf, openAfterLast } from "@/lib/domain/document-year";
import { leaveInTime, leavesThatCount } from "@/lib/domain/leave";
import { Problem } from "@/lib/domain/problem";
import { figureFor, seesFew } from "@/lib/domain/small-figure";
import { type Theme, themeName } from "@/lib/domain/theme";
import { leavesOf, leavesSaid } from "@/lib/leave/queries";
import type { Ctx } from "@/lib/request";
import { getSettings } from "@/lib/settings/queries";
import { themesOf } from "@/lib/themes/queries";
import { closingOf, roundsOf } from "@/lib/year/queries";

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
        },
      },
      events: { orderBy: { at: "asc" } },
      remarks: { orderBy: [{ at: "asc" }, { number: "asc" }] },
    },
  });
  if (!row) throw new Problem("not_found");
  return row;
}
type Row = Awaited<ReturnType<typeof rowOf>>;
type VersionRow = Row["versions"][number];

/** Whether the figures of a document, or some of them, have been handed to the person. */
async function isHanded(ctx: Ctx, { versions }: Row): Promise<boolean> {
  const handed = versions.flatMap(({ sections, figures }) =>
    [...sections.filter(({ type }) => type === "siffror"), ...figures].flatMap(
      ({ assignedTo }) => assignedTo ?? [],
    ),
  );
  if (handed.length === 0) return false;
  const where = { userId: ctx.actor.userId, id: { in: handed } };
  return (await ctx.db.person.count({ where })) > 0;
}

function versionOf(version: VersionRow, themes: readonly Theme[]) {
  const { sections, goals, activities, figures } = version;
  const written = { goals, activities, figures };
  return {
    ...version,
    // What is adopted names the county's goals as they were then.
    goals: goals.map(({ countyGoal, ...goal }) => ({
      ...goal,
      countyGoal: countyGoal && { title: goal.countyGoalTitle ?? countyGoal.title },
      /** Its themes, each by the name that it has for ever. */
      themed: goal.themes.map((key) => ({ key, name: themeName(themes, key) })),
    })),
    files: version.files.filter(({ category }) => category === "dokument"),
    /** The protocols of the group's decision on it. */
    protocols: version.files.filter(({ category }) => category === "protokoll"),
    adoptedOn: fromDate(version.adoptedOn),
    sections: sections.map((section) => {
      const said = hasContent(section, written);
      const returned = section.returnedReason !== null && !section.ready;
      const state = sectionState({ hasContent: said, ready: section.ready, returned });
      return { ...section, hasContent: said, returned, state };
    }),
  };
}
export type Version = DocumentView["versions"][number];
export type Section = Version["sections"][number];

const opensNext = (step: string): boolean =>
  Object.entries(documentSteps).some(([name, rule]) => name === step && "opens" in rule);

/**
 * A plan or a report as it is now, with who the person is to it, and why she cannot write in it where she cannot.
 * Throws `not_found`, and `not_allowed` for whoever may not read it.
 */
export async function readDocument(ctx: Ctx, id: string) {
  const row = await rowOf(ctx, id);
  const centre = await getCentre(ctx, row.centreId, ctx.today);
  if (!mayAt(ctx, "document.read", centre)) throw new Problem("not_allowed");
  const { groups, chaired, parties } = await partiesAt(ctx, centre);
  const round = (await roundsOf(ctx)).find((r) => r.kind === row.kind && r.year === row.year);
  const leaves = await leavesOf(ctx, centre.id, row);
  const themes = await themesOf(ctx);
  const sees = seesFew(parties, parties.length === 0 && (await isHanded(ctx, row)));
  const fewerThan = sees ? 0 : (await getSettings(ctx)).smallNumberThreshold;
  const versions = row.versions.map((version) => ({
    ...versionOf(version, themes),
    figures: version.figures.map(({ value, ...figure }) =>
      figureFor({ ...figure, value: value?.toNumber() ?? null }, sees, fewerThan),
    ),
  }));
  const draft = versions.find(isDraft) ?? null;
  const adopted = versions.find((v) => v.frozenAt !== null) ?? null;
  const { whole, part } = leavesThatCount(leaves, null, ctx.today);
  const deadlines = round?.deadlines ?? openAlways;
  const reopenedOn = fromDate(row.reopenedOn);
  const held = isHeldByYear((round?.closedAt ?? null) !== null, reopenedOn);
  const look = {
    mayWrite: true,
    state: row.state,
    next: adopted !== null,
    ...{ deadlines, leave: whole, part },
    yearClosed: held,
    // What has been begun is gone on with, whatever becomes of the centre.
    ...{ centreClosed: false, expected: true },
    today: ctx.today,
  };
  const lock = lockOf({ ...look, section: null });
  const partly = lockOf({ ...look, section: "" }) === "section_locked";
  const submittedOn = fromDate(row.submittedOn);
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    id: row.id,
    rowVersion: row.version,
    kind: row.kind,
    year: row.year,
    state: row.state,
    submittedOn,
    receivedOn: fromDate(row.receivedOn),
    /** The day on which the county opened it for correction though its year is closed. */
    reopenedOn,
    held,
    events: row.events.map((event) => ({ ...event, onDay: fromDate(event.onDay) })),
    /** What the county and the centre have said of the figures: to those alone who know the figures as they are. */
    remarks: sees ? row.remarks : [],
    sees,
    versions,
    draft,
    adopted,
    /** The step that opened what is being written, where it is not the first version. */
    openedBy: row.events.find((e) => e.number === draft?.number && opensNext(e.step))?.step ?? null,
    /** Whether she who looks is the one who last handed in what is being written. */
    handedInByHer:
      row.events.findLast((e) => e.step === "submit" && e.number === draft?.number)?.actorId ===
      ctx.actor.userId,
    pastLast: isPastLast(deadlines, whole, ctx.today) && openAfterLast(part, ctx.today) === null,
    centre: { id: centre.id, name: centre.profile?.name ?? "", record: centre },
    groups,
    chaired,
    round: round ?? null,
    closing: round ? await closingOf(ctx, round) : null,
    /** The leave that says what is in time, and each that there is to tell of. */
    leave: leaveInTime(leaves, submittedOn, ctx.today),
    leaves: leavesSaid(leaves, submittedOn, round ?? null, ctx.today),
    /** The sections that alone are open, by their keys, where the centre has longer time for those; else null. */
    openSections: partly ? openAfterLast(part, ctx.today) : null,
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
