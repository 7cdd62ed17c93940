import type { Day } from "@/lib/domain/day";
import { seatOn } from "@/lib/domain/group";
import { holdsOn } from "@/lib/domain/period";
import type { GroupRecord } from "@/lib/groups/queries";
import type { Assigned } from "./assigned";
import { at, blank, type ContactRow, type Place } from "./rows";

/** Where a group is, as far as it is at one place: its centre, or its municipality. */
function placeOf({ municipalities, centres }: GroupRecord, places: Map<string, Place>) {
  const covered = centres.flatMap((id) => places.get(id) ?? []);
  const named = new Map(
    [...places.values()].map(({ municipality }) => [municipality.code, municipality]),
  );
  const codes = [...new Set([...municipalities, ...covered.map((p) => p.municipality.code)])];
  const [centre, ...more] = covered;
  if (centre && more.length === 0 && municipalities.length === 0) return { codes, ...at(centre) };
  const [code, ...others] = codes;
  const municipality = (others.length === 0 && code && named.get(code)) || null;
  return { codes, centre: null, municipality };
}

/** Every seat of the county's groups today: who holds it, who stands in, or since when nobody has held it. */
export function seatRows(
  groups: readonly GroupRecord[],
  all: readonly Assigned[],
  places: Map<string, Place>,
  today: Day,
): ContactRow[] {
  const people = new Map(all.map((a) => [a.id, a.person]));
  return groups
    .filter((group) => holdsOn(group, today))
    .flatMap((group) => {
      const { codes, ...place } = placeOf(group, places);
      return group.seats
        .filter((seat) => holdsOn(seat, today))
        .flatMap((seat): ContactRow[] => {
          const { holder, standIns, vacantSince } = seatOn(seat, today);
          const { huvudman, organisation, serviceType, role, title } = seat;
          const row = {
            ...blank,
            ...{ role, title, ...place },
            group: { id: group.id, name: group.name, codes },
            represents: huvudman || organisation ? { huvudman, organisation } : null,
            service: serviceType && { type: serviceType, unit: null },
            huvudman,
          };
          const sitting = [...(holder ? [holder] : []), ...standIns].map((one) => {
            const { assignmentId: key, name, email, standIn } = one;
            const { employer = null, phone = null } = people.get(key) ?? {};
            return { ...row, key, name, email, standIn, employer, phone };
          });
          const empty = holder ? [] : [{ ...row, key: seat.id, vacant: { since: vacantSince } }];
          return [...empty, ...sitting];
        });
    });
}
