import { fromDate } from "@/lib/db/day";
import { may, maySomewhere } from "@/lib/domain/policy";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";

/** The county's list of those who sign agreements, with how many each is party to. Throws `not_allowed`. */
export async function getBodies(ctx: Ctx) {
  if (!may(ctx.actor, "agreement.read", { level: "county" })) throw new Problem("not_allowed");
  const bodies = await ctx.db.partyBody.findMany({
    orderBy: [{ organisation: "asc" }, { body: "asc" }],
    include: { _count: { select: { parties: true } } },
  });
  return {
    slug: ctx.county.slug,
    today: ctx.today,
    bodies: bodies.map((body) => ({ ...body, succeededOn: fromDate(body.succeededOn) })),
    mayAdd: maySomewhere(ctx.actor, "agreement.edit"),
    mayChange: may(ctx.actor, "agreement.edit", { level: "county" }),
  };
}
export type BodiesPage = Awaited<ReturnType<typeof getBodies>>;
export type BodyRow = BodiesPage["bodies"][number];
