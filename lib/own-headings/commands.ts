import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { isOwn, nextOwnKey, ownHeadingProblem } from "@/lib/domain/document-section";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, draftToWrite } from "@/lib/writing/keeping";
import { roundOf } from "@/lib/year/queries";
import type { AddHeading, RemoveHeading, RenameHeading } from "./schema";

/** After the county's own, whatever it adds to its template while the document is written. */
const first = 1_000;

const sectionsOf = (ctx: Ctx, draft: Draft) =>
  ctx.db.documentSection.findMany({
    where: { documentVersionId: draft.draftId },
    orderBy: { position: "asc" },
  });
type Row = Awaited<ReturnType<typeof sectionsOf>>[number];

/** Headings of the centre's own are none of those that longer time can be given for alone. */
const own = { section: "" };

/** Throws `broken_rule` at the field where a heading cannot be the centre's own. */
async function mustFit(ctx: Ctx, draft: Draft, heading: string, others: Row[]): Promise<void> {
  const round = await roundOf(ctx, { kind: draft.kind, year: draft.year });
  const problem = ownHeadingProblem(round.localHeadings, heading, others);
  if (problem) throw new Problem("broken_rule", null, { heading: problem });
}

/** One more heading of the centre's own, last in the draft, and then what to write under it. Throws as `draftToWrite`. */
export async function addHeading(ctx: Ctx, input: AddHeading): Promise<Done> {
  const draft = await draftToWrite(ctx, input.documentId, own);
  const sections = await sectionsOf(ctx, draft);
  await mustFit(ctx, draft, input.heading, sections);
  const key = nextOwnKey(sections.map((section) => section.key));
  await ctx.db.documentSection.create({
    data: {
      documentVersionId: draft.draftId,
      ...{ key, type: "text", heading: input.heading, required: false },
      position: Math.max(first, ...sections.map(({ position }) => position + 1)),
    },
  });
  return { goTo: routes.documentSection(ctx.county.slug, draft.documentId, key) };
}

type Asked = Pick<RemoveHeading, "documentId" | "sectionId" | "version">;

/** A section of the centre's own, as the person saw it. Throws `not_found`, also for one of the county's; or `conflict`. */
async function takeOwn(ctx: Ctx, { documentId, sectionId, version }: Asked) {
  const draft = await draftToWrite(ctx, documentId, own);
  const sections = await sectionsOf(ctx, draft);
  const section = sections.find(({ id }) => id === sectionId);
  if (!section || !isOwn(section)) throw new Problem("not_found");
  await takeVersion(ctx.db.documentSection, section.id, version, async () => ({
    version: String(section.version),
    heading: section.heading,
  }));
  return { draft, section, others: sections.filter(({ id }) => id !== sectionId) };
}

/** Another name for a heading of the centre's own; what stands under it stays. */
export async function renameHeading(ctx: Ctx, input: RenameHeading): Promise<Done> {
  const { draft, section, others } = await takeOwn(ctx, input);
  await mustFit(ctx, draft, input.heading, others);
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { heading: input.heading },
  });
  return { goTo: routes.documentSection(ctx.county.slug, draft.documentId, section.key) };
}

/** A heading of the centre's own goes, and with it what stands under it; in the log it can still be read. */
export async function removeHeading(ctx: Ctx, input: RemoveHeading): Promise<Done> {
  const { draft, section } = await takeOwn(ctx, input);
  await ctx.db.documentSection.deleteMany({ where: { id: section.id } });
  return { goTo: routes.document(ctx.county.slug, draft.documentId) };
}
