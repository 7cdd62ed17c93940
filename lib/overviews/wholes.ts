import { type Scope, within } from "@/lib/domain/overview";
import { holdsOn } from "@/lib/domain/period";
import { groupRecords } from "@/lib/groups/queries";
import type { Ctx } from "@/lib/request";
import type { Whole } from "./hidden-figures";

/** What tells the totals of one scope from those of another. */
export const nameOf = (scope: Scope): string =>
  scope === null
    ? "county"
    : "code" in scope
      ? scope.code
      : `centres ${[...scope.centres].sort().join(" ")}`;

type Placed = { id: string; municipality: { code: string; name: string } };

/**
 * Whatever a total may be shown of, the weightiest first: the county, each municipality, the centres of each local
 * group, and those that are asked about. Everybody is told by the same list, so that no two can put together more.
 */
export async function wholesOf(
  ctx: Ctx,
  scope: Scope,
  centres: readonly Placed[],
): Promise<Whole[]> {
  const ids = (some: readonly Placed[]) => some.map(({ id }) => id);
  const codes = [...new Set(centres.map(({ municipality }) => municipality.code))].sort();
  const byCode = new Map(
    codes.map((code) => [code, ids(centres.filter((c) => c.municipality.code === code))]),
  );
  const groups = (await groupRecords(ctx)).filter((group) => holdsOn(group, ctx.today));
  const all: Whole[] = [
    { id: nameOf(null), centres: ids(centres) },
    ...[...byCode].map(([code, there]) => ({ id: code, centres: there })),
    ...groups.map(({ id, municipalities, centres: own }) => ({
      id: `group ${id}`,
      centres: [...new Set([...own, ...municipalities.flatMap((code) => byCode.get(code) ?? [])])],
    })),
  ];
  const asked = nameOf(scope);
  return all.some(({ id }) => id === asked)
    ? all
    : [...all, { id: asked, centres: ids(centres.filter(within(scope))) }];
}
