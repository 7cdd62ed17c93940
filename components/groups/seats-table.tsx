import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { seatOn } from "@/lib/domain/group";
import type { GroupView } from "@/lib/groups/pages";
import type { Holder, SeatRecord } from "@/lib/groups/queries";
import { shortDate } from "@/lib/i18n/sv/dates";
import {
  representsWord,
  seatTitle,
  vacantSinceWord,
  groupSeatWords as words,
} from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";

/** The seats that are or are to be: what each is, whom it represents, and who sits there or since when nobody does. */
export function SeatsTable(view: GroupView) {
  const { slug, group, today, roleNames, may } = view;
  const { columns } = words;
  const seats = group.seats.filter((s) => s.untilOn === null || s.untilOn > today);
  if (seats.length === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          <Th>{columns.seat}</Th>
          <Th>{columns.represents}</Th>
          <Th>{columns.holder}</Th>
          <Th>{columns.standIn}</Th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => {
          const title = seatTitle(seat, roleNames[seat.role]);
          const now = seatOn(seat, today);
          const coming = seat.holders.filter((h) => h.fromOn > today);
          return (
            <Tr key={seat.id}>
              <RowHead>
                <span className="font-semibold">{title}</span>
                <span className="block text-small font-normal text-muted">
                  {[title !== roleNames[seat.role] && roleNames[seat.role], spanSaid(seat, view)]
                    .filter(Boolean)
                    .join(", ")}
                </span>
                {(may.seat || may.keep) && (
                  <span className="flex flex-wrap gap-x-4 font-normal" data-noprint>
                    {may.seat && (
                      <Act href={routes.seatPerson(slug, group.id, seat.id)} of={title}>
                        {words.actions.seat}
                      </Act>
                    )}
                    {may.keep && (
                      <>
                        <Act href={routes.seat(slug, group.id, seat.id)} of={title}>
                          {words.actions.change}
                        </Act>
                        <Act href={routes.endSeat(slug, group.id, seat.id)} of={title}>
                          {words.actions.end}
                        </Act>
                      </>
                    )}
                  </span>
                )}
              </RowHead>
              <Td label={columns.represents}>{representsWord(seat) ?? words.nobody}</Td>
              <Td label={columns.holder}>
                {now.holder && <Sits {...view} holder={now.holder} />}
                {now.vacantSince && <Tag tone="near">{vacantSinceWord(now.vacantSince)}</Tag>}
                {seat.fromOn > today && coming.length === 0 && words.nobody}
                {coming
                  .filter((h) => !h.standIn)
                  .map((h) => (
                    <Sits key={h.assignmentId} {...view} holder={h} />
                  ))}
              </Td>
              <Td label={columns.standIn}>
                {[...now.standIns, ...coming.filter((h) => h.standIn)].map((h) => (
                  <Sits key={h.assignmentId} {...view} holder={h} />
                ))}
                {now.standIns.length === 0 && !coming.some((h) => h.standIn) && words.nobody}
              </Td>
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** A seat that has not begun, or is to end, says so. */
function spanSaid({ fromOn, untilOn }: SeatRecord, { today, group }: GroupView) {
  if (fromOn > today) return words.from(fromOn);
  return untilOn && untilOn !== group.untilOn ? words.until(untilOn) : null;
}

function Act({ href, of, children }: { href: string; of: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className="inline-block min-h-6">
      {children}
      <span className="sr-only"> {of}</span>
    </Link>
  );
}

/** Who, since when, by whom; and the way out for whoever ends assignments. */
function Sits({ slug, holder, today, groupNames, may }: GroupView & { holder: Holder }) {
  const { name, email, fromOn, untilOn, appointedBy, appointedOn } = holder;
  const group = appointedBy === null ? null : (groupNames.get(appointedBy) ?? null);
  const time = fromOn > today ? words.from(fromOn) : words.since(shortDate(fromOn));
  return (
    <div className="mb-1.5">
      <span className="font-semibold">{name}</span>{" "}
      <span className="text-small text-muted">
        {[time, untilOn && words.until(untilOn)].filter(Boolean).join(", ")}
      </span>
      <span className="block text-small">
        <a href={`mailto:${email}`} className="break-words">
          {email}
        </a>
      </span>
      {(group || appointedOn) && (
        <span className="block text-small text-muted">{words.appointed(group, appointedOn)}</span>
      )}
      {may.seat && (
        <Link
          href={routes.person(slug, holder.personId, { avsluta: holder.assignmentId })}
          prefetch={false}
          className="inline-block min-h-6 text-small"
          data-noprint
        >
          {words.actions.leave}
          <span className="sr-only"> {name}</span>
        </Link>
      )}
    </div>
  );
}
