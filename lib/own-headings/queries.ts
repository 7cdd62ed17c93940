import { getReview } from "@/lib/document-page/queries";
import { isOwn } from "@/lib/domain/document-section";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/**
 * A document with one of the centre's own headings, or none for a new one. Throws `not_found`, `not_allowed` for whoever
 * does not write for the centre.
 */
export async function getHeading(ctx: Ctx, documentId: string, key: string | null) {
  const page = await getReview(ctx, documentId);
  const { document } = page;
  const section = document.draft?.sections.find((one) => one.key === key && isOwn(one)) ?? null;
  if (key !== null && !section) throw new Problem("not_found");
  return { ...page, section, allowed: document.round?.localHeadings ?? false };
}
export type HeadingPage = Awaited<ReturnType<typeof getHeading>>;
