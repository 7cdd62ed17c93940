import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { hoursAWeek, weekOf } from "@/lib/domain/opening-hours";
import { serviceTypes } from "@/lib/domain/service";
import {
  hoursSentence,
  weekdayWords,
  openingHoursWords as words,
} from "@/lib/i18n/sv/opening-hours";
import { serviceWords } from "@/lib/i18n/sv/services";
import type { OpeningHoursRecord } from "@/lib/opening-hours/queries";

/** The week as it is: a row a day, a column a service, with the hours a week under each service's name. */
export function WeekTable({ rows, caption }: { rows: OpeningHoursRecord[]; caption: string }) {
  const types = serviceTypes.filter((type) => rows.some((r) => r.serviceType === type));
  if (types.length === 0) return <p className="text-muted">{words.none}</p>;
  const weeks = types.map((type) => weekOf(rows, type));
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.day}</Th>
          {types.map((type) => (
            <Th key={type}>
              {serviceWords[type]}
              <span className="block font-normal">
                {hoursSentence(hoursAWeek(rows.filter((r) => r.serviceType === type)))}
              </span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdayWords.map((day, i) => (
          <Tr key={day}>
            <RowHead>{day}</RowHead>
            {types.map((type, t) => (
              <Td key={type} label={serviceWords[type]}>
                {weeks[t]?.[i] || <span className="text-muted">{words.closed}</span>}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
