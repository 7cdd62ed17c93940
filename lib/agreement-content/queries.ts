import { type AgreementRecord, agreementsOn } from "@/lib/agreements/keeping";
import { getAgreementToKeep } from "@/lib/agreements/queries";
import { coverageOf, hasContent } from "@/lib/domain/agreement-content";
import { contentChecklist } from "@/lib/domain/content-checklist";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { foundIn, framesOf, type Noted } from "./keeping";

/** What an agreement holds by the checklist, in its order; null for what is not looked through by it. */
export async function contentOf(ctx: Ctx, agreement: AgreementRecord) {
  if (!hasContent(agreement.kind)) return null;
  const found = await foundIn(ctx, agreement.id);
  return {
    coverage: coverageOf(found),
    compares: agreement.kind === "lokalt_samverkansavtal",
    frames: await framesOf(ctx),
    items: contentChecklist.items.map((item) => ({ ...item, found: found.get(item.key) ?? null })),
    earlier: await earlierFrames(ctx, [...found.values()]),
  };
}
/** The frames that do not hold today and that something was compared with, by their titles. */
async function earlierFrames(ctx: Ctx, found: readonly Noted[]) {
  const ids = new Set(found.flatMap((one) => (one.earlier ? (one.comparedWith ?? []) : [])));
  const known = (await agreementsOn(ctx, ctx.today)).filter(({ id }) => ids.has(id));
  return {
    count: found.filter(({ earlier }) => earlier !== null).length,
    titles: known.map(({ title }) => title),
  };
}
export type Content = NonNullable<Awaited<ReturnType<typeof contentOf>>>;

/** An agreement with its content, for the form. Throws `not_found` or `not_allowed`. */
export async function getContent(ctx: Ctx, agreementId: string) {
  const { slug, agreement } = await getAgreementToKeep(ctx, agreementId);
  const content = await contentOf(ctx, agreement);
  if (!content) throw new Problem("not_found");
  return { slug, agreement, content };
}
export type ContentPage = Awaited<ReturnType<typeof getContent>>;
