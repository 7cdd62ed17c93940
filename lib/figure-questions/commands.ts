import type { Done } from "@/lib/action";
import { type RemarkKind, remarkRules } from "@/lib/domain/figure-question";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { threadAt } from "./queries";
import type {
  AcceptFigure,
  AnswerAboutFigure,
  AskAboutFigure,
  CloseFigureQuestion,
} from "./schema";

type Said = { documentId: string; key: string; version: number; body: string | null };

/**
 * Adds to what has been said of a figure, by whoever saw all of it: the document is held, so that it is neither received
 * nor closed meanwhile. Nothing in the report is touched. Throws `not_found`, `not_allowed`, `broken_rule` or `conflict`.
 */
async function say(ctx: Ctx, kind: RemarkKind, { documentId, key, version, body }: Said) {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and id = ${documentId}::uuid for no key update`;
  const { obstacles, remarks } = await threadAt(ctx, documentId, key);
  const obstacle = obstacles[kind];
  if (obstacle === "not_hers") throw new Problem("not_allowed");
  const number = remarks.length + 1;
  if (version !== number) throw new Problem("conflict", "stale", { version: String(number) });
  if (obstacle !== null) throw new Problem("broken_rule", remarkRules[obstacle]);
  await ctx.db.figureRemark.create({
    data: { documentId, key, number, kind, body, actorId: ctx.actor.userId },
  });
  return { goTo: routes.figureQuestion(ctx.county.slug, documentId, key) };
}

/** The county asks about a figure, whether or not it stands out. */
export const askAboutFigure = (ctx: Ctx, input: AskAboutFigure): Promise<Done> =>
  say(ctx, "fraga", input);

/** Whoever writes for the centre answers, or whoever the figure has been handed to. */
export const answerAboutFigure = (ctx: Ctx, input: AnswerAboutFigure): Promise<Done> =>
  say(ctx, "svar", input);

/** The county is content with the answer. */
export const closeFigureQuestion = (ctx: Ctx, input: CloseFigureQuestion): Promise<Done> =>
  say(ctx, "klar", input);

/** The county lets the figure be as it is, and says why. */
export const acceptFigure = (ctx: Ctx, input: AcceptFigure): Promise<Done> =>
  say(ctx, "godtagen", input);
