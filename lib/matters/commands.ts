import type { Done } from "@/lib/action";
import { takeVersion } from "@/lib/db/version";
import { exampleDeciders, exampleMatters } from "@/lib/domain/matter";
import { Problem } from "@/lib/domain/problem";
import { askFirst } from "@/lib/form/ask-first";
import {
  exampleDeciderWords,
  exampleMatterWords,
  matterWords as words,
} from "@/lib/i18n/sv/matters";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import { mustKeepMatters } from "./queries";
import type {
  AddDecider,
  AddMatter,
  AdoptExample,
  ChangeMatter,
  RemoveDecider,
  RemoveMatter,
  RenameDecider,
} from "./schema";

const page = (ctx: Ctx): Done => ({ goTo: routes.matters(ctx.county.slug) });

/**
 * Takes Socialstyrelsen's example into the county's own table: what is not there already, told apart by name and by the
 * step that points at it. What the county has said itself stands.
 */
export async function adoptExample(ctx: Ctx, _input: AdoptExample): Promise<Done> {
  mustKeepMatters(ctx);
  await ctx.db.$executeRaw`
    select pg_advisory_xact_lock(hashtextextended('matters ' || (select app.county())::text, 0))`;
  const there = await ctx.db.decider.findMany({});
  const ids = new Map<string, string>();
  for (const [position, key] of exampleDeciders.entries()) {
    const name = exampleDeciderWords[key];
    const row =
      there.find((decider) => decider.name === name) ??
      (await ctx.db.decider.create({ data: { name, position } }));
    ids.set(key, row.id);
  }
  const known = await ctx.db.decisionMatter.findMany({});
  for (const [position, { key, step, rights }] of exampleMatters.entries()) {
    const title = exampleMatterWords[key] ?? key;
    if (known.some((m) => m.title === title || (step !== null && m.step === step))) continue;
    const { id: matterId } = await ctx.db.decisionMatter.create({
      data: { title, source: words.source, step, position },
    });
    await ctx.db.decisionRight.createMany({
      data: Object.entries(rights).map(([decider, part]) => ({
        matterId,
        deciderId: ids.get(decider) ?? "",
        part,
      })),
    });
  }
  return page(ctx);
}

/** Throws `not_found` for somebody who is not in the county's table. */
async function mustKnow(ctx: Ctx, parts: AddMatter["parts"]): Promise<void> {
  const known = new Set((await ctx.db.decider.findMany({})).map((decider) => decider.id));
  if (parts.some((one) => !known.has(one.deciderId))) throw new Problem("not_found");
}

/** What each does in a matter, written anew. */
async function setParts(ctx: Ctx, matterId: string, parts: AddMatter["parts"]): Promise<void> {
  const before = await ctx.db.decisionRight.findMany({ where: { matterId } });
  for (const { deciderId, part } of parts) {
    const row = before.find((one) => one.deciderId === deciderId);
    if (row && part === null) await ctx.db.decisionRight.deleteMany({ where: { id: row.id } });
    else if (row && part !== null && row.part !== part)
      await ctx.db.decisionRight.updateMany({ where: { id: row.id }, data: { part } });
    else if (!row && part !== null)
      await ctx.db.decisionRight.create({ data: { matterId, deciderId, part } });
  }
}

/** A matter of the county's own, as somebody saw it. Throws `not_found` or `conflict`. */
async function take(ctx: Ctx, input: { matterId: string; version: number }) {
  mustKeepMatters(ctx);
  const id = input.matterId;
  const find = () => ctx.db.decisionMatter.findFirst({ where: { id } });
  const matter = await find();
  if (!matter) throw new Problem("not_found");
  await takeVersion(ctx.db.decisionMatter, id, input.version, async () => {
    const now = await find();
    return {
      version: String(now?.version ?? 0),
      title: now?.title ?? "",
      source: now?.source ?? "",
    };
  });
  return matter;
}

export async function addMatter(ctx: Ctx, input: AddMatter): Promise<Done> {
  mustKeepMatters(ctx);
  await mustKnow(ctx, input.parts);
  const last = await ctx.db.decisionMatter.aggregate({ _max: { position: true } });
  const { title, source, parts } = input;
  const { id } = await ctx.db.decisionMatter.create({
    data: { title, source, position: (last._max.position ?? -1) + 1 },
  });
  await setParts(ctx, id, parts);
  return page(ctx);
}

export async function changeMatter(ctx: Ctx, input: ChangeMatter): Promise<Done> {
  mustKeepMatters(ctx);
  await mustKnow(ctx, input.parts);
  const { id } = await take(ctx, input);
  const { title, source, parts } = input;
  await ctx.db.decisionMatter.updateMany({ where: { id }, data: { title, source } });
  await setParts(ctx, id, parts);
  return page(ctx);
}

/** A matter that is no more in the table; the log keeps it. One that a step points at stays. */
export async function removeMatter(ctx: Ctx, input: RemoveMatter): Promise<Done> {
  const { id, step } = await take(ctx, input);
  if (step !== null) throw new Problem("broken_rule", "matter_of_a_step");
  await ctx.db.decisionRight.deleteMany({ where: { matterId: id } });
  await ctx.db.decisionMatter.deleteMany({ where: { id } });
  return page(ctx);
}

const decidersPage = (ctx: Ctx): Done => ({ goTo: routes.deciders(ctx.county.slug) });

export async function addDecider(ctx: Ctx, { name }: AddDecider): Promise<Done> {
  mustKeepMatters(ctx);
  const last = await ctx.db.decider.aggregate({ _max: { position: true } });
  await ctx.db.decider.create({ data: { name, position: (last._max.position ?? -1) + 1 } });
  return decidersPage(ctx);
}

async function takeDecider(ctx: Ctx, input: { deciderId: string; version: number }) {
  mustKeepMatters(ctx);
  const find = () => ctx.db.decider.findFirst({ where: { id: input.deciderId } });
  const decider = await find();
  if (!decider) throw new Problem("not_found");
  await takeVersion(ctx.db.decider, decider.id, input.version, async () => {
    const now = await find();
    return { version: String(now?.version ?? 0), name: now?.name ?? "" };
  });
  return decider;
}

export async function renameDecider(ctx: Ctx, input: RenameDecider): Promise<Done> {
  const { id } = await takeDecider(ctx, input);
  await ctx.db.decider.updateMany({ where: { id }, data: { name: input.name } });
  return decidersPage(ctx);
}

/** A body or role that is no more in the table; says first in how many matters it has a part. The last one stays. */
export async function removeDecider(ctx: Ctx, input: RemoveDecider): Promise<Done> {
  const { id } = await takeDecider(ctx, input);
  if ((await ctx.db.decider.count()) === 1) throw new Problem("broken_rule", "last_decider");
  const parts = await ctx.db.decisionRight.count({ where: { deciderId: id } });
  if (parts > 0) askFirst(input.seen, [words.loses(parts)]);
  await ctx.db.decisionRight.deleteMany({ where: { deciderId: id } });
  await ctx.db.decider.deleteMany({ where: { id } });
  return decidersPage(ctx);
}
