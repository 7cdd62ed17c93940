import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { changedMuch, figuresOf } from "@/lib/domain/figure";
import { figureAnswer, figureAnswerProblem } from "@/lib/domain/figure-answer";
import { comparedWith } from "@/lib/domain/new-definition";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, draftOfFigures, draftOfType, goalOf, keptAt, seenOf } from "./keeping";
import { figuresBefore } from "./queries";
import type { SaveFigures, SaveOutcome } from "./schema";

type Said = SaveFigures["figures"][number];

/** What stands in the way of the figures as they are written, by the field that it is about. */
function problemsOf(figures: readonly Said[], keys: Map<string, string>): Record<string, string> {
  const defined = new Map(figuresOf("berattelse").map((figure) => [figure.key, figure]));
  return Object.fromEntries(
    figures.flatMap((said, i): [string, string][] => {
      const problem = figureAnswerProblem(defined.get(keys.get(said.id) ?? ""), said);
      return problem ? [[`figures[${i}].value`, problem]] : [];
    }),
  );
}

/**
 * Saves the figures of a report that are the person's to write: all of them, or those that have been handed to her. She
 * says nothing then of the section as a whole. What has not been changed since it was read is left alone, whoever else
 * wrote.
 */
export async function saveFigures(ctx: Ctx, input: SaveFigures): Promise<Done> {
  const draft = await draftOfFigures(ctx, input.documentId);
  const { rows, hers, whole } = draft;
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (input.figures.some((said) => !byId.has(said.id))) throw new Problem("not_found");
  if (input.figures.some(({ id }) => !hers.has(id)) || (input.ready === "ja" && !whole))
    throw new Problem("not_allowed");
  const problems = problemsOf(input.figures, new Map(rows.map((row) => [row.id, row.key])));
  if (Object.keys(problems).length > 0) throw new Problem("broken_rule", null, problems);
  const changed = new Map<string, string>();
  for (const [i, said] of input.figures.entries()) {
    const answer = figureAnswer(said);
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
    changed.set(said.id, `figures[${i}].version`);
  }
  const here = (query?: { jamfor: string }) =>
    routes.documentSection(ctx.county.slug, draft.documentId, "siffror", query);
  if (input.auto === "ja") {
    const now = await ctx.db.documentFigure.findMany({
      where: { id: { in: [...changed.keys()] } },
      select: { id: true, version: true },
    });
    const versions = now.map(({ id, version }) => [changed.get(id) ?? "", String(version)]);
    return { goTo: here(), kept: { version: 0, versions: Object.fromEntries(versions) } };
  }
  if (whole)
    await ctx.db.documentSection.updateMany({
      where: { documentVersionId: draft.draftId, type: "siffror" },
      data: input.ready === "ja" ? { ready: true, returnedReason: null } : { ready: false },
    });
  const warn = input.warned !== "ja" && (await somethingToSay(ctx, draft, input.figures, rows));
  return {
    goTo: warn ? here({ jamfor: "ja" }) : routes.document(ctx.county.slug, draft.documentId),
  };
}

/** Whether some figure differs much from last year's and nobody has said why: it is shown once, and stops nothing. */
async function somethingToSay(
  ctx: Ctx,
  draft: Draft,
  figures: readonly Said[],
  rows: readonly { id: string; key: string }[],
): Promise<boolean> {
  const document = await ctx.db.document.findFirst({
    where: { id: draft.documentId },
    select: { centreId: true, kind: true, year: true },
  });
  const before = document ? await figuresBefore(ctx, document) : [];
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return figures.some(({ id, value, comment }) => {
    const last = before.find((figure) => figure.key === keys.get(id));
    return value !== null && comment === null && changedMuch(value, comparedWith(last));
  });
}

/** How a goal went, with what became of each of its activities. */
export async function saveOutcome(ctx: Ctx, input: SaveOutcome): Promise<Done> {
  const draft = await draftOfType(ctx, input.documentId, "utfall");
  const goal = await goalOf(ctx, draft, input.goalId);
  const { outcome, outcomeValue, comment } = input;
  const under = await ctx.db.documentActivity.findMany({ where: { goalId: goal.id } });
  const told = input.activities.every(({ id, state, comment: why }) =>
    under.some((one) => one.id === id && one.state === state && one.comment === why),
  );
  const seen = told
    ? seenOf(goal, { outcome, outcomeValue, comment }, input.version)
    : input.version;
  await takeVersion(ctx.db.documentGoal, goal.id, seen, async () => {
    const now = await goalOf(ctx, draft, goal.id);
    return {
      version: String(now.version),
      outcome: now.outcome ?? "",
      outcomeValue: now.outcomeValue ?? "",
      comment: now.comment ?? "",
      ...Object.fromEntries(
        input.activities.flatMap(({ id }, i) => {
          const activity = under.find((one) => one.id === id);
          return [
            [`activities[${i}].state`, activity?.state ?? ""],
            [`activities[${i}].comment`, activity?.comment ?? ""],
          ];
        }),
      ),
    };
  });
  await ctx.db.documentGoal.updateMany({
    where: { id: goal.id },
    data: { outcome, outcomeValue, comment },
  });
  for (const said of input.activities) {
    const { count } = await ctx.db.documentActivity.updateMany({
      where: { id: said.id, goalId: goal.id },
      data: { state: said.state, comment: said.comment },
    });
    if (count === 0) throw new Problem("not_found");
  }
  if (input.auto !== "ja") await readyWhenTold(ctx, draft);
  return {
    ...(await keptAt(input, () => goalOf(ctx, draft, goal.id))),
    goTo: routes.documentSection(ctx.county.slug, draft.documentId, "maluppfyllelse"),
  };
}

/** When every goal has been told there is nothing left to ask for, unless somebody has sent the section back. */
async function readyWhenTold(ctx: Ctx, draft: Draft): Promise<void> {
  const left = await ctx.db.documentGoal.count({
    where: { documentVersionId: draft.draftId, outcome: null },
  });
  if (left > 0) return;
  await ctx.db.documentSection.updateMany({
    where: {
      documentVersionId: draft.draftId,
      type: "utfall",
      ready: false,
      returnedReason: null,
    },
    data: { ready: true },
  });
}
