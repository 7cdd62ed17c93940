import { contentOf } from "@/lib/agreement-content/queries";
import { filesOf } from "@/lib/agreement-files/queries";
import { moneyOf } from "@/lib/agreement-money/queries";
import { type AgreementRecord, agreementsSeen } from "@/lib/agreements/keeping";
import { getAgreement, getAgreementToKeep } from "@/lib/agreements/queries";
import { compareSaid } from "@/lib/domain/agreement-comparison";
import { Problem } from "@/lib/domain/problem";
import { heldIn, saidIn } from "@/lib/i18n/sv/agreement-comparison";
import type { Ctx } from "@/lib/request";
import { carriers } from "./keeping";

/** One agreement with what it might hang on, for its form. Throws `not_found` or `not_allowed`. */
export async function getTies(ctx: Ctx, id: string) {
  const page = await getAgreementToKeep(ctx, id);
  return { ...page, carriers: (await carriers(ctx)).filter((one) => one.id !== id) };
}
export type TiesPage = Awaited<ReturnType<typeof getTies>>;

/** Two agreements of the county side by side, the one that begins first before the other. Throws `not_found` or `not_allowed`. */
export async function getComparison(
  ctx: Ctx,
  id: string,
  asked: string | null,
  onlyDiffering: boolean,
) {
  const { slug, agreement, names, chain } = await getAgreement(ctx, id);
  const others = (await agreementsSeen(ctx, ctx.today)).filter((one) => one.id !== id);
  const usual = chain.versions.filter((one) => one.id !== id).at(-1) ?? chain.parent;
  const other = others.find((one) => one.id === (asked ?? usual?.id)) ?? null;
  if (asked !== null && other === null) throw new Problem("not_found");
  const near = new Set([...chain.versions, ...chain.annexes].map((one) => one.id));
  if (chain.parent) near.add(chain.parent.id);
  const two = other && inOrder(agreement, other);
  const rows = two ? await compared(ctx, two, names) : [];
  // What nobody can compare is neither the same nor another.
  const known = rows.filter((row) => row.change !== "okant");
  const differing = known.filter((row) => row.change !== "lika");
  return {
    slug,
    agreement,
    other,
    two,
    near: others.filter((one) => near.has(one.id)),
    far: others.filter((one) => !near.has(one.id)),
    onlyDiffering,
    count: known.length,
    unknown: rows.length - known.length,
    differing: differing.length,
    rows: onlyDiffering ? differing : rows,
  };
}
export type ComparisonPage = Awaited<ReturnType<typeof getComparison>>;

async function compared(
  ctx: Ctx,
  [earlier, later]: [AgreementRecord, AgreementRecord],
  names: Map<string, string>,
) {
  const heldBy = async (one: AgreementRecord) => ({
    money: await moneyOf(ctx, one),
    content: await contentOf(ctx, one),
    files: await filesOf(ctx, one.id),
  });
  const [was, is] = [await heldBy(earlier), await heldBy(later)];
  return compareSaid(
    [...saidIn(earlier, names), ...heldIn(earlier, was, is)],
    [...saidIn(later, names), ...heldIn(later, is, was)],
  );
}

const inOrder = (a: AgreementRecord, b: AgreementRecord): [AgreementRecord, AgreementRecord] =>
  a.facts.term.fromOn <= b.facts.term.fromOn ? [a, b] : [b, a];
