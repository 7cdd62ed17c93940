import { getAgreementToKeep } from "@/lib/agreements/queries";
import { fromDate } from "@/lib/db/day";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { type Mistake, mistakes } from "./schema";

/** What was written by mistake, for its form. Throws `not_found` or `not_allowed`. */
export async function getMistake(ctx: Ctx, id: string, asked: string | null, rowId: string | null) {
  const page = await getAgreementToKeep(ctx, id);
  const what = mistakes.find((one) => one === asked);
  if (!what) throw new Problem("not_found");
  return { ...page, what, rowId, there: isThere(page, what, rowId) };
}
export type MistakePage = Awaited<ReturnType<typeof getMistake>>;

type Page = Awaited<ReturnType<typeof getAgreementToKeep>>;

/** Whether it still stands there, for whoever comes by an old link. */
function isThere({ agreement, files }: Page, what: Mistake, rowId: string | null): boolean {
  const has = (rows: readonly { id: string }[]) => rows.some(({ id }) => id === rowId);
  switch (what) {
    case "part":
      return has(agreement.parties);
    case "uppsagning":
      return has(agreement.notice ? [agreement.notice] : []);
    case "stallning":
      return has(agreement.stands);
    case "option":
      return has(agreement.options);
    case "ersattning":
      return agreement.replacedBy !== null && agreement.replacedBy === rowId;
    case "fil":
      return has(files.filter(({ removed }) => removed === null));
    case "avtal":
      return true;
  }
}

/** The agreements that were registered by mistake, the latest first. Throws `not_allowed`. */
export async function getAnnulled(ctx: Ctx) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const rows = await ctx.db.agreement.findMany({
    where: { annulledOn: { not: null } },
    orderBy: [{ annulledOn: "desc" }, { id: "desc" }],
    select: { id: true, title: true, kind: true, annulledOn: true, annulledWhy: true },
  });
  return {
    slug: ctx.county.slug,
    mayHistory: may(ctx.actor, "history.read", { level: "county" }),
    rows: rows.map((row) => ({ ...row, annulledOn: fromDate(row.annulledOn) })),
  };
}
export type AnnulledPage = Awaited<ReturnType<typeof getAnnulled>>;
