import Link from "next/link";
import { CentreFollowUps } from "@/components/follow-up/centre-follow-ups";
import { StateTag } from "@/components/matrix/cell";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { CentreYear } from "@/lib/centre-year/queries";
import { centreYearWords as words } from "@/lib/i18n/sv/centre-year";
import { documentWords, timingWords } from "@/lib/i18n/sv/documents";
import { routes } from "@/lib/routes";
import { type BeginAction, YearRowPart } from "./year-row-part";

type Props = { year: CentreYear; begin: BeginAction; operationId: string };

/** What a centre is to file, by when and how far it has come; the earlier years beneath. */
export function CentreYearPage({ year, begin, operationId }: Props) {
  const { slug, centre, now, later, others, mine, mayWrite } = year;
  const title = words.title(mine);
  const toWrite = now.filter(
    ({ cell, progress }) =>
      !cell.exempt &&
      (cell.state === "ej_paborjad" ? cell.timing !== "ska_inte_lamna" : progress !== null) &&
      cell.state !== "inlamnad",
  );
  // What she is to write comes first; what waits for others after it.
  const rows = [...toWrite, ...now.filter((row) => !toWrite.includes(row))];
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.centre(slug, centre.id), label: centre.name }]}
        title={title}
        lead={words.lead(centre.name, toWrite.length)}
      />
      {others.length > 0 && (
        <p className="mb-6">
          {words.others}{" "}
          {others.map(({ id, name }) => (
            <Link
              key={id}
              href={routes.centreYear(slug, id)}
              prefetch={false}
              className="mr-3 inline-block min-h-6"
            >
              {name}
            </Link>
          ))}
        </p>
      )}
      {rows.map((row, i) => (
        <YearRowPart
          key={row.roundId}
          year={year}
          row={row}
          first={i === 0}
          begin={begin}
          operationId={`${operationId.slice(0, -2)}${String(10 + i).slice(-2)}`}
        />
      ))}
      <CentreFollowUps slug={slug} followUps={year.followUps} />
      {later.length > 0 && (
        <Section title={words.later}>
          <ul className="list-disc pl-5">
            {later.map(({ roundId, kind, year: of, deadlines }) => (
              <li key={roundId}>
                {documentWords.title(kind, of)}, {words.opens(deadlines.opensOn)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Earlier year={year} />
      {mayWrite && (
        <p className="mt-6">
          {words.fileLead}{" "}
          <ButtonLink look="plain" href={routes.fileDocument(slug, { centreId: centre.id })}>
            {words.file}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Earlier({ year: { slug, earlier } }: { year: CentreYear }) {
  return (
    <Section title={words.earlier}>
      {earlier.length === 0 ? (
        <p className="text-muted">{words.noEarlier}</p>
      ) : (
        <Table caption={words.earlier} hideCaption>
          <thead>
            <tr>
              <Th>{words.what}</Th>
              <Th>{words.state}</Th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ kind, year, id, cell }) => (
              <Tr key={`${kind} ${year}`}>
                <RowHead>
                  {id ? (
                    <Link href={routes.document(slug, id)} prefetch={false}>
                      {documentWords.title(kind, year)}
                    </Link>
                  ) : (
                    documentWords.title(kind, year)
                  )}
                </RowHead>
                <Td label={words.state}>
                  {cell === null ? (
                    <Tag tone="done">{words.filedState}</Tag>
                  ) : cell.timing === "ska_inte_lamna" && id === null ? (
                    <span className="text-muted">{timingWords.ska_inte_lamna}</span>
                  ) : (
                    <StateTag cell={cell} />
                  )}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
