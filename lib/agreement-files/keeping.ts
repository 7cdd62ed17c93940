import type { Done } from "@/lib/action";
import { agreementOf, agreementSeen, mayKeep } from "@/lib/agreements/keeping";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { digestOf, fileAnswer, keepFile, type Uploaded } from "@/lib/files/keeping";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";

/** What a file of an agreement is: the signed document itself, or something that goes with it. */
export const fileCategories = ["avtal", "bilaga"] as const;
export type FileCategory = (typeof fileCategories)[number];

/** As many as an agreement with its annexes and amendments may need. */
export const mostFiles = 40;

/** Holds the agreement until the transaction ends. Throws `broken_rule` for a file that is there already, and for one too many. */
async function mustHaveRoom(ctx: Ctx, agreementId: string, file: Uploaded): Promise<void> {
  await ctx.db.$queryRaw`
    select 1 from agreement where county_id = (select app.county()) and id = ${agreementId}::uuid for no key update`;
  const there = await ctx.db.agreementFile.findMany({
    where: { agreementId, file: { removedOn: null } },
    select: { file: { select: { sha256: true } } },
  });
  const digest = digestOf(file.bytes);
  if (there.some((one) => one.file.sha256 === digest))
    throw new Problem("broken_rule", "file_twice");
  if (there.length >= mostFiles) throw new Problem("broken_rule", "agreement_files_full");
}

/** Keeps a file with an agreement. Throws `not_found`, `not_allowed`, or `broken_rule` for what is not what it says. */
export async function attachFile(
  ctx: Ctx,
  agreementId: string,
  category: FileCategory,
  file: Uploaded,
): Promise<Done> {
  const agreement = await agreementOf(ctx, agreementId);
  if (!(await mayKeep(ctx, agreement))) throw new Problem("not_allowed");
  await mustHaveRoom(ctx, agreementId, file);
  const fileId = await keepFile(ctx, file);
  await ctx.db.agreementFile.create({ data: { agreementId, fileId, category } });
  return { goTo: `${routes.agreement(ctx.county.slug, agreementId)}#filer` };
}

/** A file of an agreement as an answer, for whoever may read agreements. Throws `not_found` or `not_allowed`. */
export async function agreementFileAnswer(
  ctx: Ctx,
  agreementId: string,
  fileId: string,
): Promise<Response> {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  await agreementSeen(ctx, agreementId);
  if (!(await ctx.db.agreementFile.findFirst({ where: { agreementId, fileId } })))
    throw new Problem("not_found");
  return fileAnswer(ctx, fileId);
}
