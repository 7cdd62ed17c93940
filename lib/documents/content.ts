import type { CentreRecord } from "@/lib/centres/queries";
import type { DocumentKind } from "@/lib/domain/document";
import { askedBeside } from "@/lib/domain/figures-beside";
import { sectionWords } from "@/lib/i18n/sv/document-template";
import { fetchedInto, registerFacts } from "@/lib/register-facts/queries";
import type { Ctx } from "@/lib/request";
import { type Round, roundsOf } from "@/lib/year/queries";
import type { Version } from "./queries";

/** A version's empty sections and figures, by the county's template, with what the register already knows. */
export async function writeTemplate(
  ctx: Ctx,
  documentVersionId: string,
  round: Round,
  centre: CentreRecord,
): Promise<void> {
  const known = await registerFacts(ctx, centre.id, round);
  await ctx.db.documentSection.createMany({
    data: round.sections
      .filter((section) => section.active)
      .map(({ key, type, heading, required, position }) => ({
        documentVersionId,
        ...{ key, type, heading, required, position },
        ...fetchedInto({ key, type }, known),
      })),
  });
  await ctx.db.documentFigure.createMany({
    data: round.figures
      .filter((figure) => figure.active)
      .map(({ key, required, position }) => {
        const value = known.figures[key] ?? null;
        return {
          documentVersionId,
          ...{ key, required, position },
          ...(value !== null && { state: "varde" as const, value, quality: "register" as const }),
        };
      }),
  });
}

type Goal = Omit<Version["goals"][number], "countyGoal" | "themed">;
type From = { id: string; goals: Goal[]; activities: Version["activities"] };

/**
 * Copies goals with their activities into a version. `report` fetches a plan's goals to be told how they went; `carry`
 * takes with it what has been chosen of last year's plan; `all` is the next version of the same document.
 */
export async function copyGoals(
  ctx: Ctx,
  documentVersionId: string,
  from: From,
  how: "report" | "carry" | "all",
): Promise<void> {
  for (const goal of from.goals) {
    const { id, title, aim, countyGoalId, themes, nature, indicator, base, target } = goal;
    const told =
      how === "all"
        ? { outcome: goal.outcome, outcomeValue: goal.outcomeValue, comment: goal.comment }
        : {};
    const { id: goalId } = await ctx.db.documentGoal.create({
      data: {
        documentVersionId,
        position: goal.position,
        ...{ title, aim, countyGoalId, themes, nature, indicator, base, target },
        ...told,
        carried: how === "carry",
        planGoalId: how === "report" ? id : how === "all" ? goal.planGoalId : null,
      },
    });
    await ctx.db.documentActivity.createMany({
      data: from.activities
        .filter((activity) => activity.goalId === id)
        .map(
          ({
            position,
            what,
            audience,
            profession,
            services,
            timeSaid,
            resources,
            state,
            comment,
          }) => ({
            documentVersionId,
            goalId,
            ...{ position, what, audience, profession, services, timeSaid, resources },
            carried: how === "carry",
            // What becomes of it in the report's year is still to be told.
            ...(how === "report" && { state: null }),
            ...(how === "all" && { state, comment }),
          }),
        ),
    });
  }
}

/** The next version of a document, with every word of the one before it. */
export async function copyVersion(
  ctx: Ctx,
  documentVersionId: string,
  from: Version,
): Promise<void> {
  await ctx.db.documentSection.createMany({
    data: from.sections.map(
      ({ key, type, heading, required, position, body, facts, ready, assignedTo }) => ({
        documentVersionId,
        ...{ key, type, heading, required, position, body, ready, assignedTo },
        facts: facts ?? [],
      }),
    ),
  });
  await ctx.db.documentFigure.createMany({
    data: from.figures.map(
      ({ key, required, position, state, value, quality, comment, assignedTo }) => ({
        documentVersionId,
        ...{ key, required, position, state, value, quality, comment, assignedTo },
      }),
    ),
  });
  await copyGoals(ctx, documentVersionId, from, "all");
  const files = from.files.map(({ fileId }) => ({ documentVersionId, fileId }));
  if (files.length > 0) await ctx.db.documentFile.createMany({ data: files });
}

/**
 * What the next version of a file is written in: a section for the figures, those beside the file among them, so that a
 * wrong one can be put right. The text stays in the file.
 */
export async function writeFiguresOfFile(
  ctx: Ctx,
  documentVersionId: string,
  { kind, year, round }: { kind: DocumentKind; year: number; round: Round | null },
  from: Version,
): Promise<void> {
  const asked = askedBeside(kind, year, await roundsOf(ctx));
  if (asked.length === 0 || from.sections.some(({ type }) => type === "siffror")) return;
  const there = new Set(from.figures.map(({ key }) => key));
  const heading = round?.sections.find(({ type }) => type === "siffror")?.heading;
  await ctx.db.documentSection.create({
    data: {
      documentVersionId,
      ...{ key: "siffror", type: "siffror", required: false, position: 0 },
      heading: heading ?? sectionWords.siffror?.heading ?? "",
    },
  });
  await ctx.db.documentFigure.createMany({
    // Nobody has to fill what the file left out, to be able to mend the rest.
    data: asked
      .filter(({ key }) => !there.has(key))
      .map(({ key, position }) => ({ documentVersionId, key, position, required: false })),
  });
}

/** The latest adopted version of another document of the centre; null where there is none. */
export async function adoptedOf(ctx: Ctx, centreId: string, kind: DocumentKind, year: number) {
  return ctx.db.documentVersion.findFirst({
    where: { frozenAt: { not: null }, document: { centreId, kind, year } },
    orderBy: { number: "desc" },
    include: {
      goals: { orderBy: { position: "asc" } },
      activities: { orderBy: { position: "asc" } },
    },
  });
}
