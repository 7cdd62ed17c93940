import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { takeVersion } from "@/lib/db/version";
import { Problem } from "@/lib/domain/problem";
import { staffingFacts } from "@/lib/register-facts/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { draftToWrite } from "./draft";
import { staffOf } from "./queries";
import type { ConfirmSection, HandSection, SaveSection } from "./schema";

/** A section of a draft, for whoever may write in it now. Throws as `draftToWrite`. */
async function sectionToWrite(ctx: Ctx, input: { documentId: string; sectionId: string }) {
  const section = await ctx.db.documentSection.findFirst({ where: { id: input.sectionId } });
  const draft = await draftToWrite(ctx, input.documentId, section?.assignedTo ?? null);
  if (!section || section.documentVersionId !== draft.draftId) throw new Problem("not_found");
  return { section, draft };
}

/** The section after this one; after the last, the list of them. */
async function nextAfter(ctx: Ctx, documentId: string, draftId: string, position: number) {
  const next = await ctx.db.documentSection.findFirst({
    where: { documentVersionId: draftId, position: { gt: position } },
    orderBy: { position: "asc" },
  });
  return next
    ? routes.documentSection(ctx.county.slug, documentId, next.key)
    : routes.document(ctx.county.slug, documentId);
}

/**
 * Saves the words of a section. Two who write in the same one both get their words back: the second is shown what stands
 * now beside what she wrote. A save by itself stays where it is and never says that the section is ready.
 */
export async function saveSection(ctx: Ctx, input: SaveSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  const body = input.body ?? "";
  const auto = input.auto === "ja";
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

/** What was fetched is right as it stands, or is fetched once more from the register. */
export async function confirmSection(ctx: Ctx, input: ConfirmSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  await takeVersion(ctx.db.documentSection, section.id, input.version, async () => ({
    version: String(
      (await ctx.db.documentSection.findFirst({ where: { id: section.id } }))?.version ?? 0,
    ),
  }));
  if (input.how === "stammer") {
    await ctx.db.documentSection.updateMany({
      where: { id: section.id },
      data: { ready: true, returnedReason: null },
    });
    return { goTo: await nextAfter(ctx, draft.documentId, draft.draftId, section.position) };
  }
  const document = await ctx.db.document.findFirst({ where: { id: draft.documentId } });
  const centre = await centreFor(ctx, document?.centreId ?? "", "document.write");
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { facts: staffingFacts(centre), ready: false },
  });
  return { goTo: routes.documentSection(ctx.county.slug, draft.documentId, section.key) };
}

/** Hands a section to a medarbetare at the centre, who then writes it; or takes it back. Throws `not_found` for others. */
export async function handSection(ctx: Ctx, input: HandSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  const document = await ctx.db.document.findFirst({ where: { id: draft.documentId } });
  await centreFor(ctx, document?.centreId ?? "", "document.write");
  if (input.personId !== null) {
    const people = await staffOf(ctx, document?.centreId ?? "");
    if (!people.some((p) => p.id === input.personId)) throw new Problem("not_found");
  }
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
