import { whileUnchanged } from "@/lib/db/unchanged";
import type { Day } from "@/lib/domain/day";
import { missingGroups, responsibleGroups } from "@/lib/domain/group";
import { inOperation } from "@/lib/domain/status";
import type { groupSettings } from "@/lib/group-settings/queries";
import type { CentreSeen, GroupRecord } from "@/lib/groups/queries";
import type { Ctx } from "@/lib/request";

type Known = {
  groups: readonly GroupRecord[];
  centres: readonly CentreSeen[];
  demands: Awaited<ReturnType<typeof groupSettings>>["demands"];
  centreOf: ReadonlyMap<string, CentreSeen>;
  municipalityOf: ReadonlyMap<string, string>;
};

/** What a county must mend in its groups today. One that has not begun with groups lacks none but those it demands. */
function mendingOf({ groups, centres, demands, centreOf, municipalityOf }: Known, today: Day) {
  const operating = centres.filter((c) => inOperation(c.status));
  const responsible = operating.map(({ id, name, municipality }) => ({
    centre: { id, name },
    groups: responsibleGroups(groups, { id, municipality }, today).map((g) => ({
      id: g.id,
      name: g.name,
    })),
  }));
  return {
    missing: missingGroups(demands, groups, operating, today).map(({ demand, at }) => ({
      demand,
      municipality:
        typeof at === "object" && "municipality" in at
          ? { code: at.municipality, name: municipalityOf.get(at.municipality) ?? at.municipality }
          : null,
      centre:
        typeof at === "object" && "centre" in at
          ? { id: at.centre, name: centreOf.get(at.centre)?.name ?? "" }
          : null,
    })),
    without:
      groups.length === 0
        ? []
        : responsible.filter((r) => r.groups.length === 0).map((r) => r.centre),
    several: responsible.filter((r) => r.groups.length > 1),
  };
}

/** The same for everybody, and kept, for every group is weighed against every centre for it. */
export const groupsToMend = (ctx: Ctx, all: Known) =>
  whileUnchanged(ctx, `groups to mend ${ctx.today}`, async () => mendingOf(all, ctx.today));
