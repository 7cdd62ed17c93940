import { Problem } from "@/lib/domain/problem";
import { profileProblems } from "@/lib/domain/profile";
import type { Ctx } from "@/lib/request";
import type { CreateCentre } from "./schema";

/** What a form says of a centre itself, new or changed. */
export type Facts = Omit<CreateCentre, "status" | "fromOn" | "opensOn" | "decision">;

/** Rules between fields, which no field can see by itself. Throws `broken_rule` with a rule by field name. */
export function checkFacts(facts: Facts, mustHaveAddress: boolean): void {
  const wrong = profileProblems(facts, mustHaveAddress);
  if (Object.keys(wrong).length > 0) throw new Problem("broken_rule", null, wrong);
}

/** Municipalities must be the county's own; another's is as if it did not exist. Throws `broken_rule` at the field. */
export async function checkMunicipalities(
  ctx: Ctx,
  codes: string[],
  field: "hostMunicipality" | "municipalities",
): Promise<void> {
  const there = await ctx.db.municipality.count({
    where: { code: { in: codes }, county: { slug: ctx.county.slug } },
  });
  if (there < new Set(codes).size)
    throw new Problem("broken_rule", null, { [field]: "municipality_in_another_county" });
}

/** Two centres in a municipality do not bear one name at the same time. */
export async function checkName(
  ctx: Ctx,
  name: string,
  municipality: string,
  except: string | null,
): Promise<void> {
  const same = await ctx.db.$queryRaw<{ id: string }[]>`
    select centre_id as id from app.centres_on(${ctx.today}::date)
    where lower(name) = lower(${name}) and municipality_code = ${municipality} and status <> 'avvecklad'`;
  if (same.some((s) => s.id !== except))
    throw new Problem("broken_rule", null, { name: "name_taken" });
}
