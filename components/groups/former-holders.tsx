import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { GroupView } from "@/lib/groups/pages";
import { spanOf } from "@/lib/i18n/sv/dates";
import { seatTitle, groupSeatWords as words } from "@/lib/i18n/sv/groups";

/** Everyone who has sat in the group, the latest first. */
export function FormerHolders({ group, today, roleNames }: GroupView) {
  const former = group.seats
    .flatMap((seat) =>
      seat.holders
        .filter((h) => h.untilOn !== null && h.untilOn <= today)
        .map((holder) => ({ seat, holder })),
    )
    .sort((a, b) => ((a.holder.untilOn ?? "") < (b.holder.untilOn ?? "") ? 1 : -1));
  if (former.length === 0) return null;
  const { former: title, columns } = words;
  return (
    <Section title={title}>
      <Table caption={title} hideCaption>
        <thead>
          <tr>
            <Th>{columns.name}</Th>
            <Th>{columns.seat}</Th>
            <Th>{columns.time}</Th>
          </tr>
        </thead>
        <tbody>
          {former.map(({ seat, holder }) => (
            <Tr key={holder.assignmentId}>
              <RowHead>{holder.name}</RowHead>
              <Td label={columns.seat}>
                {seatTitle(seat, roleNames[seat.role])}
                {holder.standIn && `, ${words.asStandIn}`}
              </Td>
              <Td label={columns.time}>{spanOf(holder, today)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
