import Link from "next/link";
import { Mark } from "@/components/mark";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { longDate } from "@/lib/i18n/sv/dates";
import { kindWords, markLabel } from "@/lib/i18n/sv/kinds";
import { startWords } from "@/lib/i18n/sv/start";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import type { OwnCentre } from "@/lib/waiting/queries";

const words = startWords.table;

/** Some centres with their kind and their state, and where nobody coordinates. */
export function CentreTable({
  slug,
  caption,
  centres,
}: {
  slug: string;
  caption: string;
  centres: OwnCentre[];
}) {
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.centre}</Th>
          <Th>{words.kind}</Th>
          <Th>{words.state}</Th>
        </tr>
      </thead>
      <tbody>
        {centres.map(({ id, name, municipality, kind, degrees, planned, status, answers }) => (
          <Tr key={id}>
            <RowHead>
              <span className="inline-flex items-center gap-3">
                <Mark
                  degrees={degrees}
                  kind={kind}
                  planned={planned}
                  label={markLabel(kind, degrees, planned)}
                />
                <span>
                  <Link href={routes.centre(slug, id)} prefetch={false}>
                    {name}
                  </Link>
                  <span className="block text-small text-muted">{municipality.name}</span>
                </span>
              </span>
            </RowHead>
            <Td label={words.kind}>{kindWords[kind]}</Td>
            <Td label={words.state}>
              <span className="whitespace-nowrap">{statusWords[status]}</span>
              {answers.since && (
                <span className="block text-small text-falu">
                  {words.uncoordinated(longDate(answers.since))}
                </span>
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
