"use client";

import { RowHead, Td, Tr } from "@/components/ui/table";

/** A centre where something is to mend, in words. */
export type ListedFinding = {
  key: string;
  href: string;
  name: string;
  /** With whom it lies, where that is another than its owner. */
  below: string | null;
  municipality: string;
  /** Null where no row of the table is about a part. */
  about: string | null;
  /** Where it is mended or read; null where she may do neither. */
  mend: { href: string | null; label: string; says: string };
};

type Props = {
  rows: ListedFinding[];
  columns: Record<"municipality" | "about" | "mend", string>;
};

/** The centres where a rule is broken, drawn from their words: what a server component draws is sent twice. */
export function FindingRows({ rows, columns }: Props) {
  return (
    <tbody>
      {rows.map(({ key, href, name, below, municipality, about, mend }) => (
        <Tr key={key}>
          <RowHead>
            <a href={href}>{name}</a>
            {below && <span className="block text-small text-muted">{below}</span>}
          </RowHead>
          <Td label={columns.municipality}>{municipality}</Td>
          {about !== null && <Td label={columns.about}>{about}</Td>}
          <Td label={columns.mend}>
            {mend.href === null ? (
              mend.label
            ) : (
              <a href={mend.href} aria-label={mend.says}>
                {mend.label}
              </a>
            )}
          </Td>
        </Tr>
      ))}
    </tbody>
  );
}
