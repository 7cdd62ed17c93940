"use client";

import { MarkOfSheet } from "@/components/mark";
import { RowHead, Td, Tr } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import type { RegisterRow } from "@/lib/register/queries";
import { routes } from "@/lib/routes";

type Marked = Pick<RegisterRow, "degrees" | "kind" | "planned">;
/** A centre of the register, in words. */
export type ListedCentre = {
  id: string;
  name: string;
  mark: Marked;
  municipality: string;
  kind: string;
  /** That it is what the centre is planned to be. */
  planned: string | null;
  ownKind: string | null;
  status: string;
  /** Null where the status is the usual one. */
  tone: Tone | null;
  areaType: string;
};

type Props = {
  slug: string;
  day: string | null;
  rows: ListedCentre[];
  columns: Record<"municipality" | "kind" | "ownKind" | "status" | "areaType", string>;
};

/** The rows of the register, drawn from their words: what a server component draws is sent twice. */
export function RegisterRows({ slug, day, rows, columns }: Props) {
  return (
    <tbody>
      {rows.map((row) => (
        <Tr key={row.id}>
          <RowHead>
            <MarkOfSheet {...row.mark} className="float-left mr-3 h-8 w-9" />
            <a
              href={routes.centre(slug, row.id, { dag: day })}
              className="block overflow-hidden font-semibold"
            >
              {row.name}
            </a>
          </RowHead>
          <Td label={columns.municipality}>{row.municipality}</Td>
          <Td label={columns.kind}>
            {row.planned ? (
              <>
                {row.kind} <Tag tone="none">{row.planned}</Tag>
              </>
            ) : (
              row.kind
            )}
          </Td>
          {row.ownKind !== null && <Td label={columns.ownKind}>{row.ownKind}</Td>}
          <Td label={columns.status}>
            {row.tone ? <Tag tone={row.tone}>{row.status}</Tag> : row.status}
          </Td>
          <Td label={columns.areaType}>{row.areaType}</Td>
        </Tr>
      ))}
    </tbody>
  );
}
