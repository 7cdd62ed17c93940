import type { Done } from "@/lib/action";
import { centreFor } from "@/lib/centres/keeping";
import { takeVersion } from "@/lib/db/version";
import { onlyFetched } from "@/lib/domain/document-content";
import { Problem } from "@/lib/domain/problem";
import { countLacking, lackingGoals } from "@/lib/domain/report-goals";
import { fetchedInto, registerFacts } from "@/lib/register-facts/queries";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type Draft, nextAfter, sectionToWrite } from "@/lib/writing/keeping";
import { planOf } from "@/lib/writing/queries";
import type { ConfirmSection } from "./schema";

type Fetched = Awaited<ReturnType<typeof sectionToWrite>>["section"];

/** What was fetched is right as it stands, or is fetched once more: from the register, or from the adopted plan. */
export async function confirmSection(ctx: Ctx, input: ConfirmSection): Promise<Done> {
  const { section, draft } = await sectionToWrite(ctx, input);
  await takeVersion(ctx.db.documentSection, section.id, input.version, async () => ({
    version: String(
      (await ctx.db.documentSection.findFirst({ where: { id: section.id } }))?.version ?? 0,
    ),
  }));
  if (input.how === "stammer") {
    await ctx.db.documentSection.updateMany({
      where: { id: section.id },
      data: { ready: true, returnedReason: null },
    });
    return { goTo: await nextAfter(ctx, draft.documentId, draft.draftId, section.position) };
  }
  if (section.type === "utfall") await fetchGoals(ctx, draft);
  else await fetchFacts(ctx, draft, section);
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { ready: false },
  });
  return { goTo: routes.documentSection(ctx.county.slug, draft.documentId, section.key) };
}

/** Throws `broken_rule` for a section that nothing is fetched into, or whose words somebody has changed. */
async function fetchFacts(ctx: Ctx, { centreId, ...of }: Draft, section: Fetched): Promise<void> {
  const centre = await centreFor(ctx, centreId, "document.write");
  const found = fetchedInto(section, await registerFacts(ctx, centre.id, of));
  if (section.type === "text") {
    const free = section.body.trim() === "" || onlyFetched(section);
    const nothing = found.facts.length === 0 && !onlyFetched(section);
    if (!free || nothing) throw new Problem("broken_rule", "nothing_to_fetch");
  }
  const body = section.type === "text" ? { body: "" } : {};
  await ctx.db.documentSection.updateMany({
    where: { id: section.id },
    data: { ...body, ...found },
  });
}

/** The goals of a plan that was adopted after the report had been begun; what has been told of any of them stands. */
async function fetchGoals(ctx: Ctx, { draftId, centreId, year }: Draft): Promise<void> {
  const where = { documentVersionId: draftId };
  const plan = await planOf(ctx, centreId, year);
  const report = {
    goals: await ctx.db.documentGoal.findMany({ where }),
    activities: await ctx.db.documentActivity.findMany({ where }),
  };
  const lacking = plan && lackingGoals(plan, report);
  if (!lacking || countLacking(lacking) === 0) throw new Problem("broken_rule", "nothing_to_fetch");
  for (const { id, planGoalId } of lacking.joined)
    await ctx.db.documentGoal.updateMany({ where: { id }, data: { planGoalId } });
  const last = Math.max(-1, ...report.goals.map(({ position }) => position));
  const under = [...lacking.activities];
  for (const [i, goal] of lacking.goals.entries()) {
    const { title, aim, countyGoalId, themes, nature, indicator, base, target } = goal;
    const { id: goalId } = await ctx.db.documentGoal.create({
      data: {
        ...where,
        ...{ title, aim, countyGoalId, themes, nature, indicator, base, target },
        position: last + 1 + i,
        planGoalId: goal.id,
      },
    });
    for (const activity of plan.activities)
      if (activity.goalId === goal.id) under.push({ activity, goalId });
  }
  await ctx.db.documentActivity.createMany({
    data: under.map(({ activity, goalId }) => {
      const { position, what, audience, profession, services, timeSaid, resources } = activity;
      return {
        ...where,
        ...{ goalId, position, what, audience, profession, services, timeSaid, resources },
        // What became of it is still to be told.
        state: null,
      };
    }),
  });
}
