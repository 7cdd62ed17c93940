import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { changedMuch, figureProblem, figuresOf } from "@/lib/domain/figure";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, draftOfType } from "./draft";
import { figuresBefore } from "./queries";
import type { SaveFigures } from "./schema";

type Said = SaveFigures["figures"][number];

/** A value that is written is a value, whatever box was ticked before it; without a value only the other answers stand. */
function answerOf({ state, value, quality, comment }: Said) {
  const is = value !== null && (state === null || state === "varde") ? "varde" : state;
  return {
    state: is,
    value: is === "varde" ? value : null,
    quality: is === "varde" ? (quality ?? "raknad") : null,
    comment,
  };
}

/** What stands in the way of the figures as they are written, by the field that it is about. */
function problemsOf(figures: readonly Said[], keys: Map<string, string>): Record<string, string> {
  const defined = new Map(figuresOf("berattelse").map((figure) => [figure.key, figure]));
  return Object.fromEntries(
    figures.flatMap((said, i): [string, string][] => {
      const definition = defined.get(keys.get(said.id) ?? "");
      if (said.state !== null && said.state !== "varde" && said.value !== null)
        return [[`figures[${i}].value`, "figure_both"]];
      if (said.state === "varde" && said.value === null)
        return [[`figures[${i}].value`, "figure_missing"]];
      const problem = definition && said.value !== null && figureProblem(definition, said.value);
      return problem ? [[`figures[${i}].value`, problem]] : [];
    }),
  );
}

/** Saves all the figures of a report. What has not been changed since it was read is left alone, whoever else wrote. */
export async function saveFigures(ctx: Ctx, input: SaveFigures): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "siffror");
  const rows = await ctx.db.documentFigure.findMany({
    where: { documentVersionId: draft.draftId },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (input.figures.some((said) => !byId.has(said.id))) throw new Problem("not_found");
  const problems = problemsOf(input.figures, new Map(rows.map((row) => [row.id, row.key])));
  if (Object.keys(problems).length > 0) throw new Problem("broken_rule", null, problems);
  for (const [i, said] of input.figures.entries()) {
    const answer = answerOf(said);
    const before = byId.get(said.id);
    const same =
      before &&
      before.state === answer.state &&
      (before.value?.toNumber() ?? null) === answer.value &&
      before.quality === answer.quality &&
      before.comment === answer.comment;
    if (same) continue;
    await takeVersion(ctx.db.documentFigure, said.id, said.version, async () => ({
      [`figures[${i}].value`]: String(before?.value?.toNumber() ?? ""),
      [`figures[${i}].comment`]: before?.comment ?? "",
      [`figures[${i}].version`]: String(before?.version ?? 0),
    }));
    await ctx.db.documentFigure.updateMany({ where: { id: said.id }, data: answer });
  }
  await ctx.db.documentSection.updateMany({
    where: { documentVersionId: draft.draftId, type: "siffror" },
    data: input.ready === "ja" ? { ready: true, returnedReason: null } : { ready: false },
  });
  const warn = input.warned !== "ja" && (await somethingToSay(ctx, draft, input.figures, rows));
  return {
    goTo: warn
      ? routes.documentSection(ctx.county.slug, draft.documentId, "siffror", { jamfor: "ja" })
      : routes.document(ctx.county.slug, draft.documentId),
  };
}

/** Whether some figure differs much from last year's and nobody has said why: it is shown once, and stops nothing. */
async function somethingToSay(
  ctx: Ctx,
  draft: Draft,
  figures: readonly Said[],
  rows: readonly { id: string; key: string }[],
): Promise<boolean> {
  const before = await figuresBefore(ctx, draft.documentId);
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return figures.some(({ id, value, comment }) => {
    const last = before.find((figure) => figure.key === keys.get(id));
    return value !== null && comment === null && changedMuch(value, last?.value ?? null);
  });
}
