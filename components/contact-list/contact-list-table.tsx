import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ContactRow } from "@/lib/contact-list/rows";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { listedRoleWords, vacantWord, contactListWords as words } from "@/lib/i18n/sv/contact-list";
import { serviceWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import { EmailLink } from "./email-link";

const { columns, nothing } = words;

/** The rows of one page: whoever holds a role somewhere, or since when nobody does. */
export function ContactListTable({
  slug,
  rows,
  total,
  roleNames,
}: {
  slug: string;
  rows: ContactRow[];
  total: number;
  roleNames: RoleNames;
}) {
  const roles = listedRoleWords(roleNames);
  return (
    <Table caption={words.caption(rows.length, total)}>
      <thead>
        <tr>
          <Th>{columns.holder}</Th>
          <Th>{columns.place}</Th>
          <Th>{columns.service}</Th>
          <Th>{columns.employer}</Th>
          <Th>{columns.email}</Th>
          <Th>{columns.phone}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.key}>
            <RowHead>
              <Holder row={row} role={roles[row.role]} />
            </RowHead>
            <Td label={columns.placeShort}>
              <Place slug={slug} row={row} />
            </Td>
            <Td label={columns.service}>
              {row.service ? serviceWords[row.service.type] : nothing}
              {row.service?.unit && (
                <span className="block text-small text-muted">{row.service.unit}</span>
              )}
            </Td>
            <Td label={columns.employer}>{row.employer ?? nothing}</Td>
            <Td label={columns.email}>{row.email ? <EmailLink email={row.email} /> : nothing}</Td>
            <Td label={columns.phone}>
              <span className="whitespace-nowrap">{row.phone ?? nothing}</span>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

function Holder({ row, role }: { row: ContactRow; role: string }) {
  const more = [row.title, row.percent === null ? null : words.percent(row.percent)];
  return (
    <>
      <span className="block text-small text-muted">
        {[row.standIn ? words.standIn(role) : role, ...more].filter(Boolean).join(", ")}
      </span>
      {row.vacant ? (
        <Tag tone="near">{vacantWord(row.vacant.since)}</Tag>
      ) : (
        <span className="font-semibold">{row.name}</span>
      )}
    </>
  );
}

function Place({ slug, row }: { slug: string; row: ContactRow }) {
  const { centre, municipality, group } = row;
  if (group) return <Seat slug={slug} row={row} group={group} />;
  if (!centre) return municipality?.name ?? words.wholeCounty;
  return (
    <>
      <a href={routes.centre(slug, centre.id)}>{centre.name}</a>
      {municipality && <span className="block text-small text-muted">{municipality.name}</span>}
    </>
  );
}

type SeatProps = { slug: string; row: ContactRow; group: NonNullable<ContactRow["group"]> };

/** The group, and whom the seat in it represents. */
function Seat({ slug, row, group }: SeatProps) {
  return (
    <>
      <a href={routes.group(slug, group.id)}>{group.name}</a>
      {row.represents && (
        <span className="block text-small text-muted">{words.represents(row.represents)}</span>
      )}
    </>
  );
}
