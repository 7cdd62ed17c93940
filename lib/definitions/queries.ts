import { fromDate, holding } from "@/lib/db/day";
import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import type { Definition } from "@/lib/domain/definition";
import { Problem } from "@/lib/domain/problem";
import type { Ctx } from "@/lib/request";
import { definitionRules } from "./schema";

export type CountyDefinition = {
  id: string;
  version: number;
  name: string;
  definition: Definition;
};

type Row = {
  id: string;
  version: number;
  name: string;
  rules: unknown;
  source: string;
  fromOn: Date;
  untilOn: Date | null;
};

function read(row: Row): CountyDefinition {
  const rules = definitionRules.parse(row.rules);
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    definition: {
      ...rules,
      code: row.id,
      source: row.source,
      fromOn: fromDate(row.fromOn),
      untilOn: fromDate(row.untilOn),
    },
  };
}

/** The county's own definition on a day, if it has one. It gives a second, named kind and never replaces the national. */
export function definitionOn(ctx: Ctx, on: Day): Promise<CountyDefinition | null> {
  return whileUnchanged(ctx, `definition ${on}`, async () => {
    const row = await ctx.db.countyDefinition.findFirst({
      where: holding(on),
      orderBy: { fromOn: "desc" },
    });
    return row && read(row);
  });
}

/** All the county has had, has and plans, the latest first. */
export async function listDefinitions(ctx: Ctx): Promise<CountyDefinition[]> {
  const rows = await ctx.db.countyDefinition.findMany({
    orderBy: [{ fromOn: "desc" }, { name: "asc" }],
  });
  return rows.map(read);
}

/** One of the county's definitions. Throws `not_found`. */
export async function getDefinition(ctx: Ctx, id: string): Promise<CountyDefinition> {
  const row = await ctx.db.countyDefinition.findFirst({ where: { id } });
  if (!row) throw new Problem("not_found");
  return read(row);
}
