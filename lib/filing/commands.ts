import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { changedMuch, figuresOf } from "@/lib/domain/figure";
import { type FigureSaid, figureAnswer, figureAnswerProblem } from "@/lib/domain/figure-answer";
import { comparedWith } from "@/lib/domain/new-definition";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { figureSaid } from "@/lib/i18n/sv/figure-said";
import { besideWords as words } from "@/lib/i18n/sv/filing";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type FiguresPageData, getFigures } from "./queries";
import type { EnterFigures } from "./schema";

type Answer = FigureSaid & { key: string };

/** What stands in the way of the figures as they are written, by the field that it is about. */
function problemsOf(figures: readonly Answer[], { left }: FiguresPageData): Record<string, string> {
  const defined = new Map(figuresOf("berattelse").map((figure) => [figure.key, figure]));
  const problemOf = (said: Answer): string | null => {
    if (!left.some(({ key }) => key === said.key)) return "figure_there";
    return figureAnswerProblem(defined.get(said.key), said);
  };
  return Object.fromEntries(
    figures.flatMap((said): [string, string][] => {
      const problem = problemOf(said);
      return problem ? [[`figures.${said.key}.value`, problem]] : [];
    }),
  );
}

/** What is about to be put there for good, each with what differs much from the year before. */
function sentencesOf({ document, before }: FiguresPageData, figures: readonly Answer[]): string[] {
  const said = figures.map((figure) => {
    const label = figureWords[figure.key]?.label ?? figure.key;
    const last = comparedWith(before.find(({ key }) => key === figure.key));
    const much =
      figure.value !== null && figure.comment === null && changedMuch(figure.value, last);
    const says = figureSaid({ key: figure.key, ...figureAnswer(figure) });
    return words.entered(label, says, much ? { year: document.year - 1, value: last ?? 0 } : null);
  });
  return [...said, words.forGood];
}

/**
 * Puts figures beside a document that was handed in as a file: each once, by the centre or the county. Says first what
 * will stand there, for what stands there is corrected only in a next version. The file, and who adopted it, are not
 * touched. Throws `not_found`, `not_allowed`, `conflict`, or `broken_rule` with why not.
 */
export async function enterFigures(ctx: Ctx, input: EnterFigures): Promise<Done> {
  await ctx.db.$queryRaw`
    select 1 from document where county_id = (select app.county()) and id = ${input.documentId}::uuid for no key update`;
  const page = await getFigures(ctx, input.documentId);
  const { document, left, obstacle } = page;
  if (obstacle !== null) throw new Problem("broken_rule", obstacle);
  const told = Object.entries(input.figures)
    .flatMap(([key, said]) => (said ? [{ key, ...said }] : []))
    // A comment by itself would be lost: the figure is asked for beside it.
    .filter((said) => figureAnswer(said).state !== null || said.comment !== null)
    .map((said) => (said.state === null ? { ...said, state: "varde" as const } : said));
  const problems = problemsOf(told, page);
  if (Object.keys(problems).length > 0) throw new Problem("broken_rule", null, problems);
  if (told.length === 0) throw new Problem("broken_rule", "figures_none_said");
  await takeVersion(ctx.db.document, document.id, input.version, async () => ({
    version: String(document.rowVersion),
  }));
  askFirst(input.seen, sentencesOf(page, told));
  const documentVersionId = document.adopted?.id ?? "";
  await ctx.db.documentFigure.createMany({
    data: left.flatMap((figure) =>
      told
        .filter(({ key }) => key === figure.key)
        .map((said) => ({ documentVersionId, ...figure, ...figureAnswer(said) })),
    ),
  });
  await ctx.db.documentEvent.create({
    data: {
      documentId: document.id,
      number: document.adopted?.number ?? 1,
      step: "figures",
      onDay: toDate(ctx.today),
      actorId: ctx.actor.userId,
    },
  });
  return { goTo: routes.document(ctx.county.slug, document.id) };
}
