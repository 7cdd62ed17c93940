import { holdsSomething, templateReaches } from "@/lib/domain/template-change";
import { templateWords as words } from "@/lib/i18n/sv/template-change";
import { placesOf } from "@/lib/places/queries";
import type { Ctx } from "@/lib/request";
import type { Round } from "@/lib/year/queries";

/** What has been begun from a round, held until the transaction ends: nobody saves in it while it is changed. */
async function begunFrom(ctx: Ctx, { kind, year }: Round) {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and kind = ${kind}::document_kind and year = ${year}
    order by id for no key update`;
  return ctx.db.documentVersion.findMany({
    relationLoadStrategy: "join",
    where: { frozenAt: null, abandonedAt: null, document: { kind, year } },
    select: {
      id: true,
      document: { select: { centreId: true, state: true } },
      sections: {
        select: {
          id: true,
          key: true,
          type: true,
          body: true,
          facts: true,
          ready: true,
          returnedReason: true,
        },
      },
      figures: { select: { id: true, key: true, state: true, comment: true } },
      files: { where: { category: "dokument" }, select: { id: true } },
      _count: { select: { goals: true, activities: true } },
    },
  });
}
type Row = Awaited<ReturnType<typeof begunFrom>>[number];

function draftOf({ id, document, sections, figures, files, _count }: Row, centre: string) {
  const told = figures.map((figure) => ({
    ...figure,
    holds: figure.state !== null || (figure.comment ?? "") !== "",
  }));
  const answered = told.filter(({ holds }) => holds);
  return {
    ...{ id, centre, figures: told, state: document.state, ofFile: files.length > 0 },
    sections: sections.map(({ facts, ready, returnedReason, ...section }) => ({
      ...section,
      holds: holdsSomething({
        ...{ type: section.type, body: section.body, ready, returned: returnedReason !== null },
        ...{ goals: _count.goals, activities: _count.activities, figures: answered.length },
        facts: Array.isArray(facts) ? facts.length : 0,
      }),
    })),
  };
}
export type Draft = ReturnType<typeof draftOf>;

/**
 * The drafts that a changed template reaches, and those it leaves as they are: what has been handed in, and the next
 * version of a file. What is adopted is neither.
 */
export async function draftsOf(ctx: Ctx, round: Round) {
  const places = await placesOf(ctx);
  const all = (await begunFrom(ctx, round))
    .map((row) => draftOf(row, places.get(row.document.centreId)?.name ?? ""))
    .sort((a, b) => a.centre.localeCompare(b.centre, "sv"));
  return { drafts: all.filter(templateReaches), left: all.filter((d) => !templateReaches(d)) };
}

const namesOf = (drafts: readonly Draft[]) => drafts.map(({ centre }) => centre);

/** Whom a change reaches and whom it does not, by name, with what it does in their drafts; nothing where nobody has begun. */
export function reachSaid(
  { drafts, left }: Awaited<ReturnType<typeof draftsOf>>,
  does: readonly string[],
): string[] {
  if (drafts.length + left.length === 0) return [];
  const handedIn = left.filter(({ ofFile }) => !ofFile);
  const files = left.filter(({ ofFile }) => ofFile);
  return [
    ...(drafts.length > 0 ? [words.reaches(namesOf(drafts)), ...does] : []),
    ...(handedIn.length > 0 ? [words.handedIn(namesOf(handedIn))] : []),
    ...(files.length > 0 ? [words.ofFile(namesOf(files))] : []),
  ];
}

/** What becomes of a heading that is no longer asked for, by the centres that have something under it and those that have not. */
export function leavesSaid(holding: readonly Draft[], empty: readonly Draft[]): string[] {
  return [
    ...(holding.length > 0 ? [words.stays(namesOf(holding))] : []),
    ...(empty.length > 0 ? [words.goes(namesOf(empty))] : []),
  ];
}

/** Who has something under a heading that is changed. */
export const holdersSaid = (holding: readonly Draft[]): string[] =>
  holding.length > 0 ? [words.holds(namesOf(holding))] : [];

/** Who has told a figure of the year, by name: adopted, handed in or in a draft. */
export async function tellersOf(
  ctx: Ctx,
  { kind, year }: Round,
  { drafts, left }: Awaited<ReturnType<typeof draftsOf>>,
  key: string,
): Promise<string[]> {
  const adopted = await ctx.db.document.findMany({
    where: {
      ...{ kind, year },
      versions: { some: { frozenAt: { not: null }, figures: { some: { key, state: "varde" } } } },
    },
    select: { centreId: true },
  });
  const places = await placesOf(ctx);
  const told = [...drafts, ...left].filter(({ figures }) =>
    figures.some((figure) => figure.key === key && figure.state === "varde"),
  );
  const names = [
    ...adopted.map(({ centreId }) => places.get(centreId)?.name ?? ""),
    ...namesOf(told),
  ];
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, "sv"));
}

type Definition = { before: string | null; now: string | null };

/** What follows of another definition of a figure: whether it is still compared with the year before. */
export const definitionSaid = (year: number, { before, now }: Definition): string =>
  now === null ? words.compares(year) : before === null ? words.breaks(year) : words.reworded;

/** Whose answers of the year are read as counted in the other way from now on. */
export const answeredSaid = (year: number, told: readonly string[]): string[] =>
  told.length > 0 ? [words.answered(told, year)] : [];
