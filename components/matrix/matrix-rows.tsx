"use client";

import { MarkOfSheet } from "@/components/mark";
import { RowHead, Tr } from "@/components/ui/table";
import { type Tone, tagLook } from "@/components/ui/tag";
import type { MatrixRow } from "@/lib/matrix/rows";
import { routes } from "@/lib/routes";

/** A square: the document where one is begun, and what it says. Null where the centre is to file nothing. */
export type Square = { document: string | null; tone: Tone; word: string } | null;
export type SquaredRow = Pick<MatrixRow, "id" | "name" | "kind" | "degrees" | "planned"> & {
  squares: Square[];
};

type Props = {
  slug: string;
  /** What each column is called. */
  columns: string[];
  rows: SquaredRow[];
  /** How the tick of a row is named, before its centre; null where nothing can be ticked. */
  tick: string | null;
  nothing: string;
};

/**
 * The rows of the matrix. Drawn from as little as says it, for there are hundreds of squares on a page, and what a
 * server component draws is sent twice: as it looks, and as what it was made of.
 */
export function MatrixRows({ slug, columns, rows, tick, nothing }: Props) {
  return (
    <tbody>
      {rows.map(({ id, name, squares, ...mark }) => (
        <Tr key={id}>
          <RowHead>
            <span className="flex items-start gap-2">
              {tick && (
                <input
                  type="checkbox"
                  name="fc"
                  value={id}
                  aria-label={`${tick} ${name}`}
                  data-noprint
                />
              )}
              <MarkOfSheet {...mark} className="h-7 w-8" />
              <a href={routes.centreYear(slug, id)} className="min-w-0 font-semibold">
                {name}
              </a>
            </span>
          </RowHead>
          {squares.map((square, i) => {
            const column = columns[i] ?? "";
            if (!square)
              return (
                <td key={column} data-label={column} className="text-small text-muted">
                  {nothing}
                </td>
              );
            const { document, tone, word } = square;
            return (
              <td key={column} data-label={column}>
                <a
                  href={document ? routes.document(slug, document) : routes.centreYear(slug, id)}
                  aria-label={`${word}: ${column}, ${name}`}
                  className={`${tagLook(tone)} tag-link`}
                >
                  {word}
                </a>
              </td>
            );
          })}
        </Tr>
      ))}
    </tbody>
  );
}
