import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { makeRoom } from "@/lib/db/periods";
import { takeVersion } from "@/lib/db/version";
import { addDays } from "@/lib/domain/day";
import type { Definition } from "@/lib/domain/definition";
import { definitionProblem } from "@/lib/domain/definition-trial";
import { type Period, planChange, planEnd } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { Unconfirmed } from "@/lib/form/unseen";
import { trialSentences } from "@/lib/i18n/sv/definitions";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { type CountyDefinition, getDefinition, listDefinitions } from "./queries";
import { definitionOf } from "./rules";
import type { CorrectDefinition, CreateDefinition, EndDefinition } from "./schema";
import { tryOut } from "./trial";

function mustEdit(ctx: Ctx): void {
  if (!may(ctx.actor, "definition.edit", { level: "county" })) throw new Problem("not_allowed");
}

/** One definition is in force at a time whatever it is called, and two may not be planned at once. */
async function alone(ctx: Ctx): Promise<void> {
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('definition ' || (select app.county())::text, 0))`;
}

const wrongField = {
  degrees_not_from_the_top: "countingDegrees",
  municipal_activity_unnamed: "municipalActivities",
  municipal_activity_unused: "municipalActivities",
  period_backward: "lastOn",
  need_empty: null,
} as const;

/** A definition that cannot be applied is refused, at the field that is wrong. */
function check(definition: Definition): void {
  const { familjecentral, familjecentralsliknande, municipalActivities } = definition;
  const asked = [familjecentral, familjecentralsliknande].flat(2).includes("municipal_activity");
  const unused = municipalActivities.length > 0 && !asked ? "municipal_activity_unused" : null;
  const problem = definitionProblem(definition) ?? unused;
  if (problem === null) return;
  const field = wrongField[problem];
  throw new Problem("broken_rule", field ? null : problem, field ? { [field]: problem } : {});
}

const held = ({ version, countingDegrees, familjecentral, ...rest }: Definition) => ({
  version,
  countingDegrees: [...countingDegrees],
  familjecentral: familjecentral.map((need) => [...need]),
  familjecentralsliknande: rest.familjecentralsliknande.map((need) => [...need]),
  municipalActivities: [...rest.municipalActivities],
});

async function write(ctx: Ctx, name: string, definition: Definition, period: Period) {
  const days = { fromOn: toDate(period.fromOn), untilOn: toDate(period.untilOn) };
  const data = { name, rules: held(definition), source: definition.source, ...days };
  return ctx.db.countyDefinition.create({ data });
}

/**
 * A county's own definition, or a new version of it, from a day. What was in force until then ends the day before. It
 * is tried first: which centres would be another kind is shown before anything is saved.
 */
export async function createDefinition(ctx: Ctx, input: CreateDefinition): Promise<Done> {
  mustEdit(ctx);
  const { name, fromOn, lastOn, seen } = input;
  const tried = definitionOf(input, lastOn && addDays(lastOn, 1));
  check(tried);
  await alone(ctx);
  const rows = (await listDefinitions(ctx)).map(({ id, definition }) => ({ ...definition, id }));
  if (rows.some((row) => row.fromOn === fromOn))
    throw new Problem("broken_rule", null, { fromOn: "definition_begins_that_day" });
  const trial = await tryOut(ctx, tried);
  if (seen !== trial.seen) throw new Unconfirmed(trialSentences(trial.trial), trial.seen);
  const plan = planChange(rows, fromOn, tried.untilOn);
  await makeRoom(ctx.db.countyDefinition, plan);
  const created = await write(ctx, name, tried, plan.create);
  if (plan.resume) {
    const before = await getDefinition(ctx, plan.resume.id);
    await write(ctx, before.name, before.definition, plan.resume.period);
  }
  return { goTo: routes.definition(ctx.county.slug, created.id) };
}

const standing = (ctx: Ctx, id: string) => async () => {
  const now: CountyDefinition = await getDefinition(ctx, id);
  const { version: edition, source } = now.definition;
  return { version: String(now.version), name: now.name, edition, source };
};

/** What a definition is called and where it comes from, where that was written wrongly. Its rules stand. */
export async function correctDefinition(ctx: Ctx, input: CorrectDefinition): Promise<Done> {
  mustEdit(ctx);
  const { definition, id } = await getDefinition(ctx, input.definitionId);
  await takeVersion(ctx.db.countyDefinition, id, input.version, standing(ctx, id));
  const { name, source, edition } = input;
  const rules = held({ ...definition, version: edition });
  await ctx.db.countyDefinition.updateMany({ where: { id }, data: { name, source, rules } });
  return { goTo: routes.definition(ctx.county.slug, id) };
}

/** A definition that is no longer the county's from a day; one that has not begun is taken back, and the log keeps it. */
export async function endDefinition(ctx: Ctx, input: EndDefinition): Promise<Done> {
  mustEdit(ctx);
  const { definition, id } = await getDefinition(ctx, input.definitionId);
  const { fromOn, untilOn } = definition;
  const begun = fromOn <= ctx.today;
  if (begun && input.endOn <= fromOn)
    throw new Problem("broken_rule", null, { endOn: "before_it_began" });
  if (untilOn !== null && input.endOn >= untilOn)
    throw new Problem("broken_rule", null, { endOn: "ends_no_earlier" });
  await takeVersion(ctx.db.countyDefinition, id, input.version, standing(ctx, id));
  await makeRoom(ctx.db.countyDefinition, planEnd([{ id, fromOn, untilOn }], input.endOn));
  return { goTo: routes.definitions(ctx.county.slug) };
}
