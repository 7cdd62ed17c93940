import type { Done } from "@/lib/action";
import { figuresOf } from "@/lib/domain/figure";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import { yearWords as words } from "@/lib/i18n/sv/year";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { takeRound } from "./keeping";
import type { Round } from "./queries";
import type { AddSection, ChangeSection, ChooseFigures } from "./schema";

/** The drafts that have been begun from a round: a changed template reaches them, and never what is adopted. */
async function draftsOf(ctx: Ctx, { kind, year }: Round) {
  return ctx.db.documentVersion.findMany({
    where: { frozenAt: null, document: { kind, year } },
    select: { id: true, sections: { select: { id: true, key: true, body: true } } },
  });
}

/**
 * Another heading, other guidance, or another use of a section. What somebody has written is never lost: a section that
 * is no longer asked for stays in the drafts that have words in it, as one that may be left out. Shows first how many
 * centres it is about.
 */
export async function changeSection(ctx: Ctx, input: ChangeSection): Promise<Done> {
  const round = await takeRound(ctx, input.roundId, input.version);
  const section = round.sections.find((s) => s.key === input.key);
  if (!section) throw new Problem("not_found");
  const required = input.use === "required";
  const active = input.use !== "off";
  const drafts = await draftsOf(ctx, round);
  const has = drafts.filter((d) => d.sections.some((s) => s.key === section.key));
  const written = has.filter((d) => d.sections.some((s) => s.key === section.key && s.body !== ""));
  const changes =
    input.heading !== section.heading || required !== section.required || active !== section.active;
  if (drafts.length > 0 && changes)
    askFirst(input.seen, [
      words.reaches(drafts.length),
      active ? words.keeps : words.leavesOut(written.length),
    ]);
  await ctx.db.roundSection.updateMany({
    where: { id: section.id },
    data: { heading: input.heading, guidance: input.guidance, required, active },
  });
  const ids = (rows: typeof drafts) =>
    rows.flatMap((d) => d.sections.filter((s) => s.key === section.key).map((s) => s.id));
  await ctx.db.documentSection.updateMany({
    where: { id: { in: ids(has) } },
    data: { heading: input.heading, required: required && active },
  });
  if (active) {
    const lacks = drafts.filter((d) => !has.includes(d));
    await addTo(ctx, lacks, { ...section, heading: input.heading, required });
  } else {
    const empty = has.filter((d) => !written.includes(d));
    await ctx.db.documentSection.deleteMany({ where: { id: { in: ids(empty) } } });
  }
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

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
  const round = await takeRound(ctx, input.roundId, input.version);
  const drafts = await draftsOf(ctx, round);
  if (drafts.length > 0) askFirst(input.seen, [words.reaches(drafts.length), words.keeps]);
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
  await addTo(ctx, drafts, section);
  return { goTo: routes.round(ctx.county.slug, round.id) };
}

/** Which figures are asked for, and which must be answered. A figure that somebody has answered stays with its answer. */
export async function chooseFigures(ctx: Ctx, input: ChooseFigures): Promise<Done> {
  const round = await takeRound(ctx, input.roundId, input.version);
  const known = figuresOf(round.kind).map((figure) => figure.key);
  if ([...input.required, ...input.optional].some((key) => !known.includes(key)))
    throw new Problem("not_found");
  const drafts = await draftsOf(ctx, round);
  if (drafts.length > 0) askFirst(input.seen, [words.reaches(drafts.length), words.keepsFigures]);
  for (const figure of round.figures) {
    const required = input.required.includes(figure.key);
    const active = required || input.optional.includes(figure.key);
    await ctx.db.roundFigure.updateMany({ where: { id: figure.id }, data: { required, active } });
    const where = { key: figure.key, documentVersionId: { in: drafts.map((d) => d.id) } };
    await ctx.db.documentFigure.updateMany({ where, data: { required } });
    if (!active) continue;
    const has = await ctx.db.documentFigure.findMany({ where });
    await ctx.db.documentFigure.createMany({
      data: drafts
        .filter((d) => !has.some((h) => h.documentVersionId === d.id))
        .map(({ id }) => ({
          documentVersionId: id,
          key: figure.key,
          required,
          position: figure.position,
        })),
    });
  }
  return { goTo: routes.round(ctx.county.slug, round.id) };
}
