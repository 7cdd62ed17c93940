import Link from "next/link";
import { Mark } from "@/components/mark";
import { StateTag } from "@/components/matrix/cell";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { DocumentKind } from "@/lib/domain/document";
import { situationWords } from "@/lib/i18n/sv/agreements";
import { longDate } from "@/lib/i18n/sv/dates";
import { kindWords, markLabel } from "@/lib/i18n/sv/kinds";
import { matrixWords } from "@/lib/i18n/sv/matrix";
import { startWords } from "@/lib/i18n/sv/start";
import { statusWords } from "@/lib/i18n/sv/statuses";
import { routes } from "@/lib/routes";
import type { GroupLine } from "@/lib/start/group-lines";
import type { OwnCentre } from "@/lib/waiting/queries";

const words = startWords.table;

type Props = {
  slug: string;
  caption: string;
  centres: OwnCentre[];
  /** What each stands under and has filed, by its id, for whoever decides on it. */
  more?: ReadonlyMap<string, GroupLine>;
};

/** Some centres with their kind and their state, and where nobody coordinates. */
export function CentreTable({ slug, caption, centres, more = new Map() }: Props) {
  const [first] = more.values();
  const agreements = [...more.values()].some(({ situation }) => situation !== null);
  const documents = first?.documents ?? [];
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{words.centre}</Th>
          <Th>{words.kind}</Th>
          <Th>{words.state}</Th>
          {agreements && <Th>{words.agreement}</Th>}
          {documents.map((one) => (
            <Th key={one.kind}>{matrixWords.column(one)}</Th>
          ))}
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
            {agreements && <Stands slug={slug} id={id} line={more.get(id)} />}
            {documents.map(({ kind, year }) => (
              <Filed key={kind} {...{ slug, id, kind, year }} line={more.get(id)} />
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

type More = { slug: string; id: string; line: GroupLine | undefined };

/** What it stands under, which leads to the agreements of the centre. */
const Stands = ({ slug, id, line }: More) => (
  <Td label={words.agreement} empty={!line?.situation}>
    {line?.situation ? (
      <Link href={routes.agreements(slug, { familjecentral: id })} prefetch={false}>
        {situationWords[line.situation]}
      </Link>
    ) : (
      words.nothing
    )}
  </Td>
);

/** How far a plan or a report has come; it leads to the document. */
function Filed({ slug, id, line, kind, year }: More & { kind: DocumentKind; year: number }) {
  const cell = line?.documents.find((one) => one.kind === kind)?.cell;
  const label = matrixWords.column({ kind, year });
  if (!cell || (!cell.expected && cell.documentId === null))
    return (
      <Td label={label} empty>
        {words.nothing}
      </Td>
    );
  const href = cell.documentId
    ? routes.document(slug, cell.documentId)
    : routes.centreYear(slug, id);
  return (
    <Td label={label}>
      <Link href={href} prefetch={false}>
        <StateTag cell={cell} />
      </Link>
    </Td>
  );
}
