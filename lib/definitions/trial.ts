import { createHash } from "node:crypto";
import { type Definition, nationalDefinition2026, parseSignature } from "@/lib/domain/definition";
import { tryDefinition } from "@/lib/domain/definition-trial";
import { centreStatuses, inOperation } from "@/lib/domain/status";
import type { Ctx } from "@/lib/request";
import { definitionOn } from "./queries";

/** The statuses in which a centre is counted. */
const counted = centreStatuses.filter(inOperation);

type Raw = { id: string; name: string; municipality: string; signature: string; further: string };

/** The centres in operation today with their facts, and what else a definition counts, also one that nobody has saved. */
async function centresFor(ctx: Ctx, definition: Definition) {
  const raw = await ctx.db.$queryRaw<Raw[]>`
    select c.centre_id as id, c.name, m.name as municipality, c.signature, coalesce((
      select string_agg(distinct o.type || ':' || o.degree || ':' || coalesce(o.huvudman::text, 'kommun'), ',')
      from other_actor o
      where o.county_id = (select app.county()) and o.centre_id = c.centre_id and o.type::text = any(${[...definition.municipalActivities]}::text[])
        and o.from_on <= c.facts_on and (o.until_on is null or o.until_on > c.facts_on)), '') as further
    from app.centres_on(${ctx.today}::date) c join municipality m on m.code = c.municipality_code
    where c.status::text = any(${counted}::text[])
    order by c.name, c.centre_id`;
  return raw.map(({ signature, further, ...centre }) => ({
    ...centre,
    facts: [...parseSignature(signature), ...parseSignature(further)],
  }));
}

/**
 * A definition tried on today's centres in operation, beside the county's own that is in force, or beside the
 * national one where there is none (or it is the one that is tried).
 */
export async function tryOut(ctx: Ctx, tried: Definition) {
  const own = await definitionOn(ctx, ctx.today);
  const beside = own && own.definition.code !== tried.code ? own : null;
  const centres = await centresFor(ctx, tried);
  const { changed, before, after } = tryDefinition(
    beside?.definition ?? nationalDefinition2026,
    tried,
    centres,
  );
  const trial = {
    beside: beside && { name: beside.name, version: beside.definition.version },
    total: centres.length,
    changed: changed.map(({ centre: { id, name, municipality }, before: from, after: to }) => ({
      id,
      name,
      municipality,
      from,
      to,
    })),
    before,
    after,
  };
  const seen = createHash("sha256")
    .update(JSON.stringify([tried, trial]))
    .digest("hex");
  return { trial, seen };
}
export type DefinitionTrial = Awaited<ReturnType<typeof tryOut>>["trial"];
