"use client";

import { RowHead, Td, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { routes } from "@/lib/routes";
import { EmailLink } from "./email-link";

/** A line of the list, in words. */
export type ListedRow = {
  key: string;
  /** Who: the role with what is said of it, and the name; or since when nobody. */
  role: string;
  name: string | null;
  vacant: string | null;
  /** Where: a centre or a group leads to its page; and what is said below. */
  centre: string | null;
  group: string | null;
  place: string;
  below: string | null;
  service: string;
  unit: string | null;
  employer: string;
  email: string | null;
  phone: string;
};

type Label = "placeShort" | "service" | "employer" | "email" | "phone";
type Props = {
  slug: string;
  rows: ListedRow[];
  columns: Record<Label, string>;
  nothing: string;
};

/** The rows of the contact list, drawn from their words: what a server component draws is sent twice. */
export function ContactListRows({ slug, rows, columns, nothing }: Props) {
  return (
    <tbody>
      {rows.map((row) => (
        <Tr key={row.key}>
          <RowHead>
            <span className="block text-small text-muted">{row.role}</span>
            {row.vacant ? (
              <Tag tone="near">{row.vacant}</Tag>
            ) : (
              <span className="font-semibold">{row.name}</span>
            )}
          </RowHead>
          <Td label={columns.placeShort}>
            <Place slug={slug} row={row} />
          </Td>
          <Td label={columns.service}>
            {row.service}
            <Below>{row.unit}</Below>
          </Td>
          <Td label={columns.employer}>{row.employer}</Td>
          <Td label={columns.email}>{row.email ? <EmailLink email={row.email} /> : nothing}</Td>
          <Td label={columns.phone}>
            <span className="whitespace-nowrap">{row.phone}</span>
          </Td>
        </Tr>
      ))}
    </tbody>
  );
}

function Place({ slug, row: { centre, group, place, below } }: { slug: string; row: ListedRow }) {
  const href = centre ? routes.centre(slug, centre) : group && routes.group(slug, group);
  return (
    <>
      {href ? <a href={href}>{place}</a> : place}
      <Below>{below}</Below>
    </>
  );
}

const Below = ({ children }: { children: string | null }) =>
  children && <span className="block text-small text-muted">{children}</span>;
