import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { isTooLong } from "@/lib/domain/document-content";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, draftOfFigures, nextAfter, sectionToWrite } from "./keeping";
import { staffOf } from "./queries";
import type { HandFigure, HandSection, SaveSection } from "./schema";

/**
 * Saves the words of a section. Two who write in the same one both get their words back: the second is shown what stands
 * now beside what she wrote. A save by itself stays where it is and never says that the section is ready.
 */
export async function saveSection(ctx: Ctx, input: SaveSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  const body = input.body ?? "";
  const auto = input.auto === "ja";
  // A save by itself keeps what is being written, however long; only a short enough text is done.
  if (!auto && isTooLong({ key: section.key, body }))
    throw new Problem("broken_rule", null, { body: "summary_too_long" });
  // Two who have written the same words do not disagree: a save by itself and a press of the button may cross.
  const seen = section.body === body ? section.version : input.version;
  await takeVersion(ctx.db.documentSection, section.id, seen, async () => {
    const now = await ctx.db.documentSection.findFirst({ where: { id: section.id } });
    return { version: String(now?.version ?? 0), body: now?.body ?? "" };
  });
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: auto
      ? { body }
      : {
          body,
          ready: input.ready === "ja",
          ...(input.ready === "ja" && { returnedReason: null }),
        },
  });
  const here = (query?: { visa: string }) =>
    routes.documentSection(ctx.county.slug, draft.documentId, section.key, query);
  if (!auto && input.next === "visa") return { goTo: here({ visa: "text" }) };
  if (!auto)
    return { goTo: await nextAfter(ctx, draft.documentId, draft.draftId, section.position) };
  const now = await ctx.db.documentSection.findFirst({
    where: { id: section.id },
    select: { version: true },
  });
  return { goTo: here(), kept: { version: now?.version ?? 0 } };
}

/** Whoever writes for the centre hands over, to somebody who works there. Throws `not_allowed`; `not_found` for others. */
async function mustBeStaff(ctx: Ctx, { who, centreId }: Draft, personId: string | null) {
  if (!who.writes) throw new Problem("not_allowed");
  if (personId === null) return;
  const people = await staffOf(ctx, centreId);
  if (!people.some(({ id }) => id === personId)) throw new Problem("not_found");
}

/** Hands a section to a medarbetare at the centre, who then writes it; or takes it back. Throws as `mustBeStaff`. */
export async function handSection(ctx: Ctx, input: HandSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  await mustBeStaff(ctx, draft, input.personId);
  await takeVersion(ctx.db.documentSection, section.id, input.version, async () => ({
    version: String(
      (await ctx.db.documentSection.findFirst({ where: { id: section.id } }))?.version ?? 0,
    ),
  }));
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { assignedTo: input.personId },
  });
  return { goTo: routes.document(ctx.county.slug, draft.documentId) };
}

/** Hands one figure to a medarbetare at the centre, who then writes it alone; or takes it back. Throws as `mustBeStaff`. */
export async function handFigure(ctx: Ctx, input: HandFigure): Promise<Done> {
  const draft = await draftOfFigures(ctx, input.documentId);
  const figure = draft.rows.find(({ id }) => id === input.figureId);
  if (!figure) throw new Problem("not_found");
  await mustBeStaff(ctx, draft, input.personId);
  await takeVersion(ctx.db.documentFigure, figure.id, input.version, async () => ({
    version: String(
      (await ctx.db.documentFigure.findFirst({ where: { id: figure.id } }))?.version ?? 0,
    ),
  }));
  await ctx.db.documentFigure.updateMany({
    where: { id: figure.id },
    data: { assignedTo: input.personId },
  });
  return { goTo: routes.documentSection(ctx.county.slug, draft.documentId, "siffror") };
}
