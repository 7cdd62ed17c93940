"use client";

import { RowHead, Td, Tr } from "@/components/ui/table";
import { Tag, type Tone } from "@/components/ui/tag";
import { routes } from "@/lib/routes";

/** A municipality of the list, in words; a count that is not known is null. */
export type ListedNeed = {
  code: string;
  name: string;
  letters: string;
  children: string | null;
  challenged: string | null;
  perCentre: string | null;
  cover: string;
  tone: Tone;
  /** The centres that meet the need: each with its name, and where it lies if that is elsewhere. */
  centres: { id: string; name: string; elsewhere: string | null }[];
};

type Props = {
  slug: string;
  rows: ListedNeed[];
  columns: Record<"children" | "challenged" | "perCentre" | "cover" | "centres", string>;
  words: { missing: string; none: string };
};

/** The rows of the list of municipalities, drawn from their words: what a server component draws is sent twice. */
export function NeedRows({ slug, rows, columns, words }: Props) {
  const muted = (text: string) => <span className="text-muted">{text}</span>;
  return (
    <tbody>
      {rows.map((row) => (
        <Tr key={row.code}>
          <RowHead>
            <a
              id={`kommun-${row.code}`}
              href={routes.centres(slug, { kommun: row.code })}
              className="font-semibold"
            >
              {row.name}
            </a>{" "}
            <span className="text-small text-muted">{row.letters}</span>
          </RowHead>
          <Td label={columns.children} right>
            {row.children ?? muted(words.missing)}
          </Td>
          <Td label={columns.challenged} right>
            {row.challenged ?? muted(words.missing)}
          </Td>
          <Td label={columns.perCentre} right empty={row.perCentre === null}>
            {row.perCentre ?? muted("–")}
          </Td>
          <Td label={columns.cover}>
            <Tag tone={row.tone}>{row.cover}</Tag>
          </Td>
          <Td label={columns.centres}>
            {row.centres.length === 0 ? (
              muted(words.none)
            ) : (
              <ul>
                {row.centres.map(({ id, name, elsewhere }) => (
                  <li key={id}>
                    <a href={routes.centre(slug, id)}>{name}</a>{" "}
                    {elsewhere && <span className="text-small text-muted">{elsewhere}</span>}
                  </li>
                ))}
              </ul>
            )}
          </Td>
        </Tr>
      ))}
    </tbody>
  );
}
