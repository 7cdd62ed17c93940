import { type GroupLevel, groupLevels } from "./group";

type Ordered = { id: string; level: GroupLevel; superiorId: string | null };

/**
 * Groups in the order of governance: the four levels from the top, and within each a subordinate group after its
 * superior, with how far under it stands on the same level. The order among equals is the one they come in.
 */
export function inStructure<G extends Ordered>(
  groups: readonly G[],
): { level: GroupLevel; rows: { group: G; depth: number }[] }[] {
  return groupLevels.map((level) => {
    const here = groups.filter((g) => g.level === level);
    const ids = new Set(here.map((g) => g.id));
    const rows: { group: G; depth: number }[] = [];
    const add = (group: G, depth: number) => {
      rows.push({ group, depth });
      for (const under of here) if (under.superiorId === group.id) add(under, depth + 1);
    };
    // Whose superior is on another level, dissolved or nobody stands first; a circle cannot begin here.
    for (const group of here)
      if (group.superiorId === null || !ids.has(group.superiorId)) add(group, 0);
    return { level, rows };
  });
}
