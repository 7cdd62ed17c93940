import { whileUnchanged } from "@/lib/db/unchanged";
import {
  type DecisionPart,
  type DecisionStep,
  exampleDeciders,
  exampleMatters,
  isUnclear,
  whose,
} from "@/lib/domain/matter";
import { may } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import { exampleDeciderWords, exampleMatterWords } from "@/lib/i18n/sv/matters";
import type { Ctx } from "@/lib/request";

/** Throws `not_allowed` for whoever may not say who decides what. */
export function mustKeepMatters(ctx: Ctx): void {
  if (!may(ctx.actor, "matter.edit", { level: "county" })) throw new Problem("not_allowed");
}

async function readTable(ctx: Ctx) {
  const deciders = await ctx.db.decider.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }] });
  const matters = await ctx.db.decisionMatter.findMany({
    relationLoadStrategy: "join",
    include: { rights: { select: { deciderId: true, part: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return {
    own: deciders.length > 0,
    deciders: deciders.map(({ id, version, name }) => ({ id, version, name })),
    matters: matters.map(({ id, version, title, source, step, rights }) => ({
      ...{ id, version, title, source, step },
      parts: Object.fromEntries(rights.map((r) => [r.deciderId, r.part])),
      unclear: isUnclear(
        rights.map((r) => r.part),
        step,
      ),
    })),
  };
}
export type MatterTable = Awaited<ReturnType<typeof readTable>>;
export type Matter = MatterTable["matters"][number];

/** Socialstyrelsen's example in the shape of a county's own table; its ids are its keys, and nothing can be changed in it. */
const example: MatterTable = {
  own: false,
  deciders: exampleDeciders.map((key) => ({ id: key, version: 0, name: exampleDeciderWords[key] })),
  matters: exampleMatters.map(({ key, step, rights }) => ({
    id: key,
    version: 0,
    title: exampleMatterWords[key] ?? key,
    source: null,
    step,
    parts: rights as Record<string, DecisionPart>,
    unclear: false,
  })),
};

/** The county's own table, or the example where it has none. */
async function tableOf(ctx: Ctx): Promise<MatterTable> {
  const own = await whileUnchanged(ctx, "who decides what", () => readTable(ctx));
  return own.own ? own : example;
}

/** Who decides what; narrowed to what one body or role does. Throws `not_allowed`. */
export async function getMatters(ctx: Ctx, by: string | null) {
  if (!may(ctx.actor, "group.read", { level: "county" })) throw new Problem("not_allowed");
  const table = await tableOf(ctx);
  const chosen = table.deciders.find((decider) => decider.id === by) ?? null;
  return {
    slug: ctx.county.slug,
    own: table.own,
    deciders: table.deciders,
    matters: chosen ? table.matters.filter((m) => m.parts[chosen.id]) : table.matters,
    chosen: chosen?.id ?? null,
    mayEdit: may(ctx.actor, "matter.edit", { level: "county" }),
  };
}
export type Matters = Awaited<ReturnType<typeof getMatters>>;

/** One matter of the county's own for whoever may change it. Throws `not_found` or `not_allowed`. */
export async function getMatter(ctx: Ctx, id: string | null) {
  mustKeepMatters(ctx);
  const { own, deciders, matters } = await tableOf(ctx);
  const matter = own ? matters.find((one) => one.id === id) : undefined;
  if (!own || (id !== null && !matter)) throw new Problem("not_found");
  return { slug: ctx.county.slug, deciders, matter: matter ?? null };
}
export type MatterPage = Awaited<ReturnType<typeof getMatter>>;

/** The bodies and roles of the county's table, for whoever may change them. Throws `not_allowed` or `not_found`. */
export async function getDeciders(ctx: Ctx) {
  mustKeepMatters(ctx);
  const { own, deciders } = await tableOf(ctx);
  if (!own) throw new Problem("not_found");
  return { slug: ctx.county.slug, deciders };
}

/**
 * The row that gives the right to take a step of the product, with those who decide or else answer for it; null where
 * the county's table has none for it.
 */
export async function whoDecides(ctx: Ctx, step: DecisionStep) {
  const { own, deciders, matters } = await tableOf(ctx);
  const matter = matters.find((one) => one.step === step);
  if (!matter) return null;
  const part = whose(Object.values(matter.parts));
  const names = deciders.flatMap(({ id, name }) =>
    part && matter.parts[id] === part ? [name] : [],
  );
  return { slug: ctx.county.slug, id: matter.id, title: matter.title, part, names, own };
}
export type Decision = Awaited<ReturnType<typeof whoDecides>>;

/** The same for whoever looks, where the step is one of the table's: nothing to her who may not read the table. */
export async function whoDecidesHere(ctx: Ctx, step: DecisionStep | null): Promise<Decision> {
  if (step === null || !may(ctx.actor, "group.read", { level: "county" })) return null;
  return whoDecides(ctx, step);
}
