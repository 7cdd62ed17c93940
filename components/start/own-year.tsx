import Link from "next/link";
import { StateTag } from "@/components/matrix/cell";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { shortDate } from "@/lib/i18n/sv/dates";
import { documentWords } from "@/lib/i18n/sv/documents";
import { startWords } from "@/lib/i18n/sv/start";
import { routes } from "@/lib/routes";
import type { OwnYear as Year } from "@/lib/start/own-year";

const words = startWords.year;

/** A centre's year: what it is to file, by when, and how far that has come. */
export function OwnYear({ slug, centre, year }: { slug: string; centre: string; year: Year }) {
  if (year.lines.length === 0) return null;
  return (
    <div className="mb-4">
      <Table caption={words.caption(centre)} hideCaption>
        <thead>
          <tr>
            <Th>{words.what}</Th>
            <Th>{words.by}</Th>
            <Th>{words.state}</Th>
            <Th>{words.far}</Th>
          </tr>
        </thead>
        <tbody>
          {year.lines.map((line) => (
            <Tr key={`${line.kind} ${line.year}`}>
              <RowHead>
                <Link
                  href={
                    line.id
                      ? routes.document(slug, line.id)
                      : routes.centreYear(slug, year.centreId)
                  }
                  prefetch={false}
                >
                  {documentWords.title(line.kind, line.year)}
                </Link>
              </RowHead>
              <Td label={words.by}>{shortDate(line.dueOn)}</Td>
              <Td label={words.state}>
                <StateTag cell={line} />
              </Td>
              <Td label={words.far} empty={line.progress === null}>
                {line.progress === null
                  ? words.noDraft
                  : words.progress(line.progress.done, line.progress.total)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
