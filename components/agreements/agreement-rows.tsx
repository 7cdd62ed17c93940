"use client";

import { RowHead, Td, Tr } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { routes } from "@/lib/routes";

/** An agreement of the register, in words. */
export type ListedAgreement = {
  id: string;
  title: string;
  about: string;
  status: string;
  tone: Tone;
  stand: string;
  parties: string;
};

type Props = {
  slug: string;
  rows: ListedAgreement[];
  columns: Record<"status" | "stand" | "parties", string>;
};

/** The rows of the register, drawn from their words: what a server component draws is sent twice. */
export function AgreementRows({ slug, rows, columns }: Props) {
  return (
    <tbody>
      {rows.map((one) => (
        <Tr key={one.id}>
          <RowHead>
            <a href={routes.agreement(slug, one.id)} className="font-semibold">
              {one.title}
            </a>
            <span className="block text-small text-muted">{one.about}</span>
          </RowHead>
          <Td label={columns.status}>
            <Tag tone={one.tone}>{one.status}</Tag>
          </Td>
          <Td label={columns.stand}>{one.stand}</Td>
          <Td label={columns.parties}>
            <span className="text-small">{one.parties}</span>
          </Td>
        </Tr>
      ))}
    </tbody>
  );
}
