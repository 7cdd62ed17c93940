import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { receiveDocument, takeBackReceipt } from "@/lib/documents/commands";
import { leaveProblem } from "@/lib/domain/leave";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { formWords } from "@/lib/i18n/sv/form";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import { type Rule, ruleWords } from "@/lib/i18n/sv/rules";
import { endLeave, giveLeave } from "@/lib/leave/commands";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { roundOf } from "@/lib/year/queries";
import { namesOf } from "./rows";
import type { EndExtensions, ExtendMany, ReceiveMany } from "./schema";

function mustReceive(ctx: Ctx): void {
  if (!may(ctx.actor, "document.receive", { level: "county" })) throw new Problem("not_allowed");
}

/** Why a row was left as it is, in the words of the rule that stood in the way. */
function sentenceOf(problem: Problem): string {
  const rule = problem.rule ?? Object.values(problem.fields ?? {})[0];
  if (rule && Object.hasOwn(ruleWords, rule)) return ruleWords[rule as Rule];
  return problem.code === "not_found" ? formWords.notFound : words.leftAsIs;
}

type Result = { name: string; said: string; done: boolean };

/**
 * The same deed for each row by its own rules: a row that the rules refuse is left as it is and says why, and the others
 * are done. Every rule is asked before anything of the row is written.
 */
async function each<T>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  done: string,
  deed: (row: T) => Promise<unknown>,
): Promise<Result[]> {
  if (rows.length === 0) throw new Problem("broken_rule", "nothing_marked");
  const results: Result[] = [];
  for (const row of rows) {
    try {
      await deed(row);
      results.push({ name: nameOf(row), said: done, done: true });
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not_allowed") throw error;
      results.push({ name: nameOf(row), said: sentenceOf(error), done: false });
    }
  }
  return results;
}

function answer(ctx: Ctx, results: Result[]): Done {
  const done = results.filter((result) => result.done).length;
  return {
    goTo: routes.documents(ctx.county.slug),
    shown: () => ({
      title: words.results(done, results.length),
      lead: done < results.length ? words.resultsLead : "",
      facts: results.map(({ name, said }) => ({ term: name, value: said })),
      next: words.backToMatrix,
    }),
  };
}

/** The same step for several documents of a round, each as it was seen. */
async function eachDocument(
  ctx: Ctx,
  { roundId, documents }: ReceiveMany,
  done: string,
  step: (ctx: Ctx, row: { documentId: string; version: number }) => Promise<unknown>,
): Promise<Done> {
  mustReceive(ctx);
  const { kind, year } = await roundOf(ctx, { id: roundId });
  const seen = documents.map((one) => {
    const [documentId = "", version] = one.split(" ");
    return { documentId, version: Number(version) };
  });
  const found = await ctx.db.document.findMany({
    where: { id: { in: seen.map((s) => s.documentId) }, kind, year },
    select: { id: true, centreId: true },
  });
  if (found.length < seen.length) throw new Problem("not_found");
  const names = await namesOf(ctx);
  const centreOf = new Map(found.map(({ id, centreId }) => [id, centreId]));
  const nameOf = (row: { documentId: string }) =>
    names.get(centreOf.get(row.documentId) ?? "") ?? "";
  return answer(ctx, await each(seen, nameOf, done, (row) => step(ctx, row)));
}

/** Receives several adopted documents. */
export const receiveMany = (ctx: Ctx, input: ReceiveMany): Promise<Done> =>
  eachDocument(ctx, input, words.done["ta-emot"], receiveDocument);

/** Takes back what was received by mistake: it stands as adopted, and waits for the county again. */
export const takeBackReceipts = (ctx: Ctx, input: ReceiveMany): Promise<Done> =>
  eachDocument(ctx, input, words.done["ta-tillbaka"], takeBackReceipt);

/** Longer time for several centres, with one reason and one day. */
export async function extendMany(ctx: Ctx, input: ExtendMany): Promise<Done> {
  mustReceive(ctx);
  const { kind, year, deadlines } = await roundOf(ctx, { id: input.roundId });
  const { untilOn, reason } = input;
  const problem = leaveProblem({ kind: "forlangd", untilOn }, [], deadlines, ctx.today);
  if (problem) throw new Problem("broken_rule", null, { untilOn: problem });
  const names = await namesOf(ctx);
  if (input.centres.some((id) => !names.has(id))) throw new Problem("not_found");
  const leave = { kind, year, leave: "forlangd" as const, untilOn, sections: [], reason };
  const results = await each(
    input.centres,
    (id) => names.get(id) ?? "",
    words.done["langre-tid"],
    (centreId) => giveLeave(ctx, { ...leave, centreId }),
  );
  return answer(ctx, results);
}

/** Ends all longer time of several centres today: they have the same last day as all others. */
export async function endExtensions(ctx: Ctx, { roundId, centres }: EndExtensions): Promise<Done> {
  mustReceive(ctx);
  const { kind, year } = await roundOf(ctx, { id: roundId });
  const names = await namesOf(ctx);
  if (centres.some((id) => !names.has(id))) throw new Problem("not_found");
  const leaves = await ctx.db.documentLeave.findMany({
    where: {
      documentKind: kind,
      year,
      kind: "forlangd",
      endedOn: null,
      centreId: { in: centres },
      untilOn: { gte: toDate(ctx.today) },
    },
  });
  const results = await each(
    centres,
    (id) => names.get(id) ?? "",
    words.done["avsluta-langre-tid"],
    async (id) => {
      const given = leaves.filter(({ centreId }) => centreId === id);
      if (given.length === 0) throw new Problem("broken_rule", "leave_ended");
      for (const { id: leaveId, version } of given) await endLeave(ctx, { leaveId, version });
    },
  );
  return answer(ctx, results);
}
