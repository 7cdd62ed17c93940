import { holdsOn } from "@/lib/domain/period";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { getDefinition, listDefinitions } from "./queries";
import { tryOut } from "./trial";

const mayEdit = (ctx: Ctx) => may(ctx.actor, "definition.edit", { level: "county" });

/** The national definition and the county's own; everyone in the county may read them. */
export async function getDefinitions(ctx: Ctx) {
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    definitions: await listDefinitions(ctx),
    mayEdit: mayEdit(ctx),
  };
}
export type DefinitionsView = Awaited<ReturnType<typeof getDefinitions>>;

/** The form of a new definition, or of a new version of one. Throws `not_allowed` or `not_found`. */
export async function getNewDefinition(ctx: Ctx, from: string | null) {
  if (!mayEdit(ctx)) throw new Problem("not_allowed");
  return { slug: ctx.county.slug, from: from === null ? null : await getDefinition(ctx, from) };
}
export type NewDefinitionView = Awaited<ReturnType<typeof getNewDefinition>>;

/** One definition, with what it would mean today. Throws `not_found`. */
export async function getDefinitionPage(ctx: Ctx, id: string) {
  const own = await getDefinition(ctx, id);
  const { trial } = await tryOut(ctx, own.definition);
  const over = own.definition.untilOn !== null && own.definition.untilOn <= ctx.today;
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    own,
    state: holdsOn(own.definition, ctx.today) ? "now" : over ? "over" : "coming",
    trial,
    mayEdit: mayEdit(ctx),
  } as const;
}
export type DefinitionView = Awaited<ReturnType<typeof getDefinitionPage>>;
