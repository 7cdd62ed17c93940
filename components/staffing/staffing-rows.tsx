import { Tag } from "@/components/ui/tag";
import type { Day } from "@/lib/domain/day";
import { spanOf } from "@/lib/i18n/sv/dates";
import { professionWords, staffingWords as words } from "@/lib/i18n/sv/staffing";
import type { StaffingRecord } from "@/lib/staffing/queries";

/** A service's staffing as lines: profession, persons, full-time posts, vacancy and since when. */
export function StaffingRows({ rows, today }: { rows: StaffingRecord[]; today: Day }) {
  if (rows.length === 0) return <p className="text-muted">{words.none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
          <span className="font-semibold">{professionWords[row.profession]}</span>
          <span className="tabular-nums">
            {[words.personsSaid(row.persons), words.fullTime(row.ftePercent)]
              .filter(Boolean)
              .join(", ")}
          </span>
          {row.vacantPercent > 0 && <Tag tone="near">{words.vacant(row.vacantPercent)}</Tag>}
          <span className="text-[.92rem] text-muted">{spanOf(row, today)}</span>
        </li>
      ))}
    </ul>
  );
}
