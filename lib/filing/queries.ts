import { centreOpenTo, mayAt } from "@/lib/centres/keeping";
import type { CentreRecord } from "@/lib/centres/queries";
import { type DocumentView, readDocument } from "@/lib/documents/queries";
import type { Day } from "@/lib/domain/day";
import type { DocumentKind } from "@/lib/domain/document";
import { lockOf } from "@/lib/domain/document-year";
import { askedBeside, figuresBesideObstacle } from "@/lib/domain/figures-beside";
import { filingObstacle, type LeftBehind, losesSomething } from "@/lib/domain/filing";
import { leavesThatCount } from "@/lib/domain/leave";
import { Problem } from "@/lib/domain/problem";
import { signOf } from "@/lib/form/ask-first";
import { leftBehindSaid } from "@/lib/i18n/sv/filing";
import { leavesOf } from "@/lib/leave/queries";
import { newDefinitionsOf } from "@/lib/new-definitions/queries";
import type { Ctx } from "@/lib/request";
import { figuresBefore } from "@/lib/writing/queries";
import { type Round, roundsOf } from "@/lib/year/queries";

/** The groups that have answered for a centre, those that do first; whoever adopted something long ago is among them. */
export function answeredFor(ctx: Ctx, centreId: string) {
  return ctx.db.$queryRaw<{ id: string; name: string; untilOn: Day | null }[]>`
    select g.id, g.name, to_char(g.until_on, 'YYYY-MM-DD') as "untilOn" from governance_group g
    where g.county_id = (select app.county()) and g.responsible and g.level in ('kommun_del', 'centrum')
      and (exists (select from group_centre c where c.county_id = g.county_id and c.group_id = g.id and c.centre_id = ${centreId}::uuid)
        or exists (select from group_municipality m
          join centre_profile p on p.county_id = m.county_id and p.host_municipality = m.municipality_code
          where m.county_id = g.county_id and m.group_id = g.id and p.centre_id = ${centreId}::uuid))
    order by (g.until_on is null or g.until_on > ${ctx.today}::date) desc, g.until_on desc, g.name, g.id`;
}

/** What is written in a draft, as somebody must have seen it before a file takes its place. */
function behindSaid(document: DocumentView): string[] {
  const { draft, kind, year } = document;
  if (!draft) return [];
  const left: LeftBehind = {
    headings: draft.sections.filter(({ body }) => body.trim() !== "").map((s) => s.heading),
    goals: draft.goals.length,
    activities: draft.activities.length,
    figures: draft.figures.filter(({ state }) => state !== null).length,
    files: draft.files.map(({ file }) => file.name),
  };
  return losesSomething(left) ? leftBehindSaid(kind, year, left) : [];
}

type Of = { kind: DocumentKind; year: number };

/** What stands where a file is to be put, why it cannot be put there, and what it takes the place of. */
export async function placeOf(ctx: Ctx, centre: CentreRecord, { kind, year }: Of) {
  const where = { centreId: centre.id, kind, year };
  const there = await ctx.db.document.findFirst({ where, select: { id: true } });
  const document = there && (await readDocument(ctx, there.id));
  const round = (await roundsOf(ctx)).find((r) => r.kind === kind && r.year === year) ?? null;
  const obstacle = filingObstacle({
    ...{ year, round, thisYear: Number(ctx.today.slice(0, 4)) },
    county: mayAt(ctx, "document.receive", centre),
    lock: document ? document.lockForAll : await lockBefore(ctx, centre.id, round),
  });
  return { document, obstacle, behind: document ? behindSaid(document) : [] };
}

/** Why nothing can be handed in of what has not been begun; a centre that has closed may hand in what it did. */
async function lockBefore(ctx: Ctx, centreId: string, round: Round | null) {
  if (!round) return null;
  const { kind, year, deadlines } = round;
  const leaves = await leavesOf(ctx, centreId, { kind, year });
  const { whole, part } = leavesThatCount(leaves, null, ctx.today);
  return lockOf({
    ...{ mayWrite: true, state: "ej_paborjad", next: false, deadlines, today: ctx.today },
    ...{ leave: whole, part, section: null },
    yearClosed: round.closedAt !== null,
    ...{ centreClosed: false, expected: true },
  });
}

/** What the form for a file says of the centre, and of the document where one is named. Throws `not_found` or `not_allowed`. */
export async function getFiling(
  ctx: Ctx,
  centreId: string,
  { kind, year }: { kind: DocumentKind | null; year: number | null },
) {
  const centre = await centreOpenTo(ctx, centreId, "document.write");
  const place = kind && year ? await placeOf(ctx, centre, { kind, year }) : null;
  return {
    slug: ctx.county.slug,
    year: Number(ctx.today.slice(0, 4)),
    centre: { id: centre.id, name: centre.profile?.name ?? "" },
    groups: await answeredFor(ctx, centre.id),
    obstacle: place?.obstacle ?? null,
    behind: place?.behind ?? [],
    seen: signOf(place?.behind ?? []),
  };
}
export type Filing = Awaited<ReturnType<typeof getFiling>>;

const entersFigures = ({ parties }: DocumentView) =>
  parties.includes("writer") || parties.includes("county");

/** The figures asked for beside a document that was handed in as a file, and why no more can be entered now. */
export async function figuresBeside(ctx: Ctx, document: DocumentView) {
  const { kind, year, adopted, draft, state, held, parties } = document;
  if (adopted?.way !== "fil") return null;
  const asked = askedBeside(kind, year, await roundsOf(ctx));
  const there = new Set(adopted.figures.map(({ key }) => key));
  const left = asked.filter(({ key }) => !there.has(key));
  const obstacle = figuresBesideObstacle({
    ...{ state, parties, way: adopted.way, draft: draft !== null },
    yearClosed: held,
    asked: asked.length,
    left: left.length,
  });
  return {
    versionId: adopted.id,
    asked: asked.length,
    left,
    obstacle,
    may: entersFigures(document),
  };
}
export type FiguresBeside = NonNullable<Awaited<ReturnType<typeof figuresBeside>>>;

/** The form for the figures beside a file. Throws `not_found`, and `not_allowed` for whoever neither writes nor receives. */
export async function getFigures(ctx: Ctx, documentId: string) {
  const document = await readDocument(ctx, documentId);
  if (!entersFigures(document)) throw new Problem("not_allowed");
  const beside = await figuresBeside(ctx, document);
  const { kind, year, centre } = document;
  return {
    document,
    left: beside?.left ?? [],
    obstacle: beside ? beside.obstacle : ("figures_not_filed" as const),
    before: await figuresBefore(ctx, { centreId: centre.id, kind, year }),
    definitions: await newDefinitionsOf(ctx),
  };
}
export type FiguresPageData = Awaited<ReturnType<typeof getFigures>>;
