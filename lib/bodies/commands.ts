import type { Done } from "@/lib/action";
import { toDate } from "@/lib/db/day";
import { takeVersion } from "@/lib/db/version";
import { may, maySomewhere } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { routes } from "@/lib/routes";
import type { AddBody, ChangeBody, SucceedBody } from "./schema";

/** A name is changed in every agreement of the county, so that is for whoever keeps all of them. Throws `not_allowed`. */
function mustKeepAll(ctx: Ctx): void {
  if (!may(ctx.actor, "agreement.edit", { level: "county" })) throw new Problem("not_allowed");
}

async function take(ctx: Ctx, id: string, version: number) {
  mustKeepAll(ctx);
  const found = await ctx.db.partyBody.findFirst({ where: { id } });
  if (!found) throw new Problem("not_found");
  await takeVersion(ctx.db.partyBody, id, version, async () => {
    const now = await ctx.db.partyBody.findFirst({ where: { id } });
    return {
      version: String(now?.version ?? 0),
      organisation: now?.organisation ?? "",
      body: now?.body ?? "",
    };
  });
  return found;
}

/** A nämnd, a board or a company that may be party to agreements. Two nämnder of one organisation are two. */
export async function addBody(ctx: Ctx, input: AddBody): Promise<Done> {
  // Whoever keeps some agreement may add to the list of those who sign them.
  if (!maySomewhere(ctx.actor, "agreement.edit")) throw new Problem("not_allowed");
  await ctx.db.partyBody.create({ data: input });
  return { goTo: routes.bodies(ctx.county.slug) };
}

export async function changeBody(ctx: Ctx, input: ChangeBody): Promise<Done> {
  const { bodyId, version, ...said } = input;
  const { id } = await take(ctx, bodyId, version);
  await ctx.db.partyBody.updateMany({ where: { id }, data: said });
  return { goTo: routes.bodies(ctx.county.slug) };
}

/** The old body is kept, and says who came after it. */
export async function succeedBody(ctx: Ctx, input: SucceedBody): Promise<Done> {
  const { id } = await take(ctx, input.bodyId, input.version);
  const next = await ctx.db.partyBody.findFirst({ where: { id: input.succeededBy } });
  if (!next || next.id === id || next.succeededBy === id)
    throw new Problem("broken_rule", null, { succeededBy: "successor_unfit" });
  await ctx.db.partyBody.updateMany({
    where: { id },
    data: { succeededBy: next.id, succeededOn: toDate(input.succeededOn) },
  });
  return { goTo: routes.bodies(ctx.county.slug) };
}
