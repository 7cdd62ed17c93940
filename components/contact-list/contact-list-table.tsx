import { Table, Th } from "@/components/ui/table";
import type { ContactRow } from "@/lib/contact-list/rows";
import type { RoleNames } from "@/lib/i18n/sv/assignments";
import { listedRoleWords, vacantWord, contactListWords as words } from "@/lib/i18n/sv/contact-list";
import { serviceWords } from "@/lib/i18n/sv/services";
import { ContactListRows, type ListedRow } from "./contact-list-rows";

const { columns, nothing } = words;

type Props = { slug: string; rows: ContactRow[]; total: number; roleNames: RoleNames };

/** The rows of one page: whoever holds a role somewhere, or since when nobody does. */
export function ContactListTable({ slug, rows, total, roleNames }: Props) {
  const roles = listedRoleWords(roleNames);
  const { placeShort, service, employer, email, phone } = columns;
  return (
    <Table caption={words.caption(rows.length, total)}>
      <thead>
        <tr>
          <Th>{columns.holder}</Th>
          <Th>{columns.place}</Th>
          <Th>{service}</Th>
          <Th>{employer}</Th>
          <Th>{email}</Th>
          <Th>{phone}</Th>
        </tr>
      </thead>
      <ContactListRows
        slug={slug}
        columns={{ placeShort, service, employer, email, phone }}
        nothing={nothing}
        rows={rows.map((row) => listed(row, roles[row.role]))}
      />
    </Table>
  );
}

/** A row in words. */
function listed(row: ContactRow, role: string): ListedRow {
  const more = [row.title, row.percent === null ? null : words.percent(row.percent)];
  return {
    key: row.key,
    role: [row.standIn ? words.standIn(role) : role, ...more].filter(Boolean).join(", "),
    name: row.name,
    vacant: row.vacant && vacantWord(row.vacant.since),
    ...placeOf(row),
    service: row.service ? serviceWords[row.service.type] : nothing,
    unit: row.service?.unit ?? null,
    employer: row.employer ?? nothing,
    email: row.email,
    phone: row.phone ?? nothing,
  };
}

/** The group and whom the seat in it represents; the centre and its municipality; or how far the role reaches. */
function placeOf({ centre, municipality, group, represents }: ContactRow) {
  if (group)
    return {
      centre: null,
      group: group.id,
      place: group.name,
      below: represents && words.represents(represents),
    };
  const own = municipality?.name ?? null;
  return centre
    ? { centre: centre.id, group: null, place: centre.name, below: own }
    : { centre: null, group: null, place: own ?? words.wholeCounty, below: null };
}
