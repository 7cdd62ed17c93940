import { Problem } from "@/lib/domain/problem";
import { ended } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { groupOf, mayChangeGroup, mayKeepGroups } from "./keeping";
import { known } from "./pages";
import type { NewGroupAsked } from "./schema";

/** What the forms about groups choose among: the county's own places, and the groups that are not dissolved. */
async function choicesOf(ctx: Ctx, but: string | null) {
  const { groups, centres, municipalities, municipalityOf, names } = await known(ctx);
  return {
    municipalities,
    centres: centres
      .filter((c) => !ended(c.status))
      .map(({ id, name, municipality }) => ({
        id,
        name,
        municipality: municipalityOf.get(municipality) ?? "",
      })),
    superiors: groups
      .filter((g) => g.id !== but && (g.untilOn === null || g.untilOn > ctx.today))
      .map(({ id, name }) => ({ id, name })),
    names,
  };
}
export type GroupChoices = Awaited<ReturnType<typeof choicesOf>>;

function mustKeep(ctx: Ctx): void {
  if (!mayKeepGroups(ctx)) throw new Problem("not_allowed");
}
const common = (ctx: Ctx) => ({ slug: ctx.county.slug, today: ctx.today });

/** The form of a new group. Throws `not_allowed`. */
export async function getNewGroup(ctx: Ctx, asked: NewGroupAsked) {
  mustKeep(ctx);
  return { ...common(ctx), asked, choices: await choicesOf(ctx, null) };
}
export type NewGroupView = Awaited<ReturnType<typeof getNewGroup>>;

/** The form of a group's facts, and whether it is also asked where it stands. Throws `not_allowed` or `not_found`. */
export async function getGroupFacts(ctx: Ctx, id: string) {
  const group = await groupOf(ctx, id);
  if (!mayChangeGroup(ctx, id)) throw new Problem("not_allowed");
  return {
    ...common(ctx),
    group,
    /** Where it stands among the others is the county's to say. */
    whole: mayKeepGroups(ctx),
    choices: await choicesOf(ctx, id),
  };
}
export type GroupFactsView = Awaited<ReturnType<typeof getGroupFacts>>;

/** The forms that the county alone has of a group, while there is one. Throws `not_allowed` or `not_found`. */
export async function getGroupToKeep(ctx: Ctx, id: string) {
  mustKeep(ctx);
  const group = await groupOf(ctx, id);
  if (group.untilOn !== null && group.untilOn <= ctx.today) throw new Problem("not_found");
  return { ...common(ctx), group, choices: await choicesOf(ctx, id) };
}
export type GroupToKeepView = Awaited<ReturnType<typeof getGroupToKeep>>;
