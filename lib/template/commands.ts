import type { Done } from "@/lib/action";
import { figuresOf } from "@/lib/domain/figure";
import { Problem } from "@/lib/domain/problem";
import { movedKeys } from "@/lib/domain/template-change";
import { askFirst } from "@/lib/form/ask-first";
import { templateWords as words } from "@/lib/i18n/sv/template-change";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeOpenRound } from "@/lib/year/keeping";
import type { Round } from "@/lib/year/queries";
import {
  answeredSaid,
  type Draft,
  definitionSaid,
  draftsOf,
  holdersSaid,
  leavesSaid,
  reachSaid,
  tellersOf,
} from "./keeping";
import type { AddSection, ChangeSection, ChooseFigures, DefineFigure, MoveSection } from "./schema";

/**
 * Another heading, other guidance, or another use of a section. What hangs under it is never lost: a section that is no
 * longer asked for stays in the drafts where there is something, as one that may be left out. Shows first which centres
 * it is about.
 */
export async function changeSection(ctx: Ctx, input: ChangeSection): Promise<Done> {
  const round = await takeOpenRound(ctx, input.roundId, input.version);
  const section = round.sections.find((s) => s.key === input.key);
  if (!section) throw new Problem("not_found");
  const required = input.use === "required";
  const active = input.use !== "off";
  const begun = await draftsOf(ctx, round);
  const inDraft = (d: (typeof begun.drafts)[number]) =>
    d.sections.filter((s) => s.key === section.key);
  const has = begun.drafts.filter((d) => inDraft(d).length > 0);
  const holding = has.filter((d) => inDraft(d).some((s) => s.holds));
  const empty = has.filter((d) => !holding.includes(d));
  const changes =
    input.heading !== section.heading || required !== section.required || active !== section.active;
  const does = active ? [...holdersSaid(holding), words.keeps] : leavesSaid(holding, empty);
  if (changes) askFirst(input.seen, reachSaid(begun, does));
  await ctx.db.roundSection.updateMany({
    where: { id: section.id },
    data: { heading: input.heading, guidance: input.guidance, required, active },
  });
  const idsIn = (drafts: typeof has) => drafts.flatMap((d) => inDraft(d).map((s) => s.id));
  await ctx.db.documentSection.updateMany({
    where: { id: { in: idsIn(has) } },
    data: { heading: input.heading, required: required && active },
  });
  if (active) {
    const lacks = begun.drafts.filter((d) => !has.includes(d));
    await addTo(ctx, lacks, { ...section, heading: input.heading, required });
  } else {
    await ctx.db.documentSection.deleteMany({ where: { id: { in: idsIn(empty) }, body: "" } });
  }
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

type Figure = Round["figures"][number];
type Added = Pick<Round["sections"][number], "key" | "type" | "heading" | "required" | "position">;

async function addTo(ctx: Ctx, drafts: { id: string }[], section: Added): Promise<void> {
  const { key, type, heading, required, position } = section;
  await ctx.db.documentSection.createMany({
    data: drafts.map(({ id }) => ({
      documentVersionId: id,
      ...{ key, type, heading, required, position },
    })),
  });
}

/** One more heading of the county's own, also in what has been begun. */
export async function addSection(ctx: Ctx, input: AddSection): Promise<Done> {
  const round = await takeOpenRound(ctx, input.roundId, input.version);
  const begun = await draftsOf(ctx, round);
  askFirst(input.seen, reachSaid(begun, [words.keeps]));
  const section = {
    key: `eget-${round.sections.length + 1}`,
    type: "text" as const,
    heading: input.heading,
    required: input.use === "required",
    position: round.sections.length,
  };
  await ctx.db.roundSection.create({
    data: { ...section, roundId: round.id, guidance: input.guidance, active: true },
  });
  await addTo(ctx, begun.drafts, section);
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

/**
 * Moves a used heading up or down, in the template and in the drafts that it reaches. Nothing that has been written is
 * touched; the page says beforehand whose drafts follow.
 */
export async function moveSection(ctx: Ctx, input: MoveSection): Promise<Done> {
  const round = await takeOpenRound(ctx, input.roundId, input.version);
  const used = round.sections.filter((section) => section.active);
  const keys = used.map(({ key }) => key);
  const [move, moved = ""] = input.moved.split(" ");
  const order = movedKeys(keys, moved, move === "upp" ? "upp" : "ned");
  // Nothing is moved: the heading is not used, or stands at that end already.
  if (order.every((key, i) => key === keys[i])) throw new Problem("not_found");
  const { drafts } = await draftsOf(ctx, round);
  const inDrafts = { in: drafts.map(({ id }) => id) };
  for (const [i, key] of order.entries()) {
    const [before, place] = [used.find((s) => s.key === key), used[i]];
    if (!before || !place || before.position === place.position) continue;
    const { position } = place;
    await ctx.db.roundSection.updateMany({ where: { id: before.id }, data: { position } });
    const where = { key, documentVersionId: inDrafts };
    await ctx.db.documentSection.updateMany({ where, data: { position } });
  }
  return { goTo: routes.round(ctx.county.slug, round.id, { andra: "ordning" }) };
}

/** Puts a figure into the drafts that lack it. */
async function addFigure(ctx: Ctx, drafts: Draft[], figure: Figure, required: boolean) {
  const { key, position } = figure;
  await ctx.db.documentFigure.createMany({
    data: drafts
      .filter((d) => !d.figures.some((f) => f.key === key))
      .map(({ id }) => ({ documentVersionId: id, key, required, position })),
  });
}

/** Takes a figure out of the drafts where nobody has answered it; an answer stays, as one that nobody asks for. */
async function leaveOut(ctx: Ctx, drafts: Draft[], { key }: Figure) {
  const rows = drafts.flatMap((d) => d.figures.filter((f) => f.key === key && !f.holds));
  const where = { id: { in: rows.map(({ id }) => id) }, state: null };
  await ctx.db.documentFigure.deleteMany({ where });
}

/**
 * Which figures are asked for, and which must be answered, also in what has been begun. A figure that somebody has
 * answered stays with its answer. Shows first which centres it is about.
 */
export async function chooseFigures(ctx: Ctx, input: ChooseFigures): Promise<Done> {
  const round = await takeOpenRound(ctx, input.roundId, input.version);
  const known = figuresOf(round.kind).map((figure) => figure.key);
  if ([...input.required, ...input.optional].some((key) => !known.includes(key)))
    throw new Problem("not_found");
  const begun = await draftsOf(ctx, round);
  askFirst(input.seen, reachSaid(begun, [words.keepsFigures]));
  const inDrafts = { in: begun.drafts.map(({ id }) => id) };
  for (const figure of round.figures) {
    const required = input.required.includes(figure.key);
    const active = required || input.optional.includes(figure.key);
    await ctx.db.roundFigure.updateMany({ where: { id: figure.id }, data: { required, active } });
    const where = { key: figure.key, documentVersionId: inDrafts };
    await ctx.db.documentFigure.updateMany({ where, data: { required } });
    await (active
      ? addFigure(ctx, begun.drafts, figure, required)
      : leaveOut(ctx, begun.drafts, figure));
  }
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

/**
 * A new definition of a figure from the year on, or none after all. No answer is touched: it changes what the figure is
 * compared with. Shows first who has begun, and whose answers are read in another way from then on. Throws `not_found`.
 */
export async function defineFigure(ctx: Ctx, input: DefineFigure): Promise<Done> {
  const round = await takeOpenRound(ctx, input.roundId, input.version);
  const figure = round.figures.find(({ key }) => key === input.key);
  if (!figure) throw new Problem("not_found");
  const { newDefinition: before } = figure;
  if (input.definition !== before) {
    const begun = await draftsOf(ctx, round);
    const breaks = (before === null) !== (input.definition === null);
    const told = breaks ? await tellersOf(ctx, round, begun, figure.key) : [];
    const does = definitionSaid(round.year, { before, now: input.definition });
    askFirst(input.seen, [...reachSaid(begun, [does]), ...answeredSaid(round.year, told)]);
    const data = { newDefinition: input.definition };
    await ctx.db.roundFigure.updateMany({ where: { id: figure.id }, data });
  }
  return { goTo: routes.round(ctx.county.slug, round.id) };
}
