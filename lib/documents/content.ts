import type { CentreRecord } from "@/lib/centres/queries";
import type { DocumentKind } from "@/lib/domain/document";
import { openHours, staffingFacts } from "@/lib/register-facts/queries";
import type { Ctx } from "@/lib/request";
import type { Round } from "@/lib/year/queries";
import type { Version } from "./queries";

/** A version's empty sections and figures, by the county's template, with what the register already knows. */
export async function writeTemplate(
  ctx: Ctx,
  documentVersionId: string,
  round: Round,
  centre: CentreRecord,
): Promise<void> {
  const facts = staffingFacts(centre);
  await ctx.db.documentSection.createMany({
    data: round.sections
      .filter((section) => section.active)
      .map(({ key, type, heading, required, position }) => ({
        documentVersionId,
        ...{ key, type, heading, required, position },
        facts: type === "bemanning" ? facts : [],
      })),
  });
  const hours = openHours(ctx, centre);
  await ctx.db.documentFigure.createMany({
    data: round.figures
      .filter((figure) => figure.active)
      .map(({ key, required, position }) => {
        const known = key === "oppna_timmar" && hours !== null;
        return {
          documentVersionId,
          ...{ key, required, position },
          ...(known && { state: "varde" as const, value: hours, quality: "register" as const }),
        };
      }),
  });
}

type Goal = Omit<Version["goals"][number], "countyGoal">;
type From = { id: string; goals: Goal[]; activities: Version["activities"] };

/**
 * Copies goals with their activities into a version. `report` fetches a plan's goals to be told how they went; `carry`
 * takes with it what last year's plan leaves over; `all` is the next version of the same document.
 */
export async function copyGoals(
  ctx: Ctx,
  documentVersionId: string,
  from: From,
  how: "report" | "carry" | "all",
): Promise<void> {
  const left = from.activities.filter((a) => how !== "carry" || a.state !== "genomford");
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
        planGoalId: how === "report" ? id : how === "all" ? goal.planGoalId : null,
      },
    });
    await ctx.db.documentActivity.createMany({
      data: left
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
            ...(how === "carry" ? {} : { state, comment }),
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
    data: from.figures.map(({ key, required, position, state, value, quality, comment }) => ({
      documentVersionId,
      ...{ key, required, position, state, value, quality, comment },
    })),
  });
  await copyGoals(ctx, documentVersionId, from, "all");
  const files = from.files.map(({ fileId }) => ({ documentVersionId, fileId }));
  if (files.length > 0) await ctx.db.documentFile.createMany({ data: files });
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
