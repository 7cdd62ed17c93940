import type { AboutFigures } from "@/components/figure-questions/about-figures";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import {
  professionSaid,
  staffingOf,
  vacanciesOf,
  vacancySaid,
} from "@/lib/document-page/section-text";
import type { Section, Version } from "@/lib/documents/queries";
import type { ServiceType } from "@/lib/domain/service";
import { figureWords } from "@/lib/i18n/sv/document-template";
import { figureSaid } from "@/lib/i18n/sv/figure-said";
import { serviceWords } from "@/lib/i18n/sv/services";
import { qualityWords, writingWords } from "@/lib/i18n/sv/writing";
import type { StaffingFact } from "@/lib/register-facts/queries";

const figures = writingWords.figures;
const staffing = writingWords.staffing;

type FiguresProps = { version: Version; caption: string; about?: AboutFigures | null };

/** The figures as they are read, each with how it is known, and what has been said of it. */
export function ReadFigures({ version, caption, about }: FiguresProps) {
  if (version.figures.length === 0) return <p className="text-muted">{figures.none}</p>;
  return (
    <>
      <FiguresTable {...{ version, caption }} about={about ?? null} />
      {about?.below}
    </>
  );
}

function FiguresTable({ version, caption, about }: FiguresProps) {
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{figures.name}</Th>
          <Th right>{figures.value}</Th>
          <Th>{figures.how}</Th>
          <Th>{figures.comment}</Th>
        </tr>
      </thead>
      <tbody>
        {version.figures.map((figure) => (
          <Tr key={figure.id}>
            <RowHead>
              {figureWords[figure.key]?.label ?? figure.key}
              {about?.at(figure.key)}
            </RowHead>
            <Td label={figures.value} right>
              {figureSaid(figure)}
            </Td>
            <Td label={figures.how}>
              {figure.state === "varde" && figure.quality ? qualityWords[figure.quality] : "–"}
            </Td>
            <Td label={figures.comment}>{figure.comment ?? "–"}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The staffing as it was when it was fetched from the register. */
export function ReadStaffing({ section }: { section: Pick<Section, "facts"> }) {
  const facts = staffingOf(section);
  const vacancies = vacanciesOf(section);
  if (facts.length === 0 && vacancies.length === 0)
    return <p className="mb-4 text-muted">{staffing.none}</p>;
  return (
    <div className="mb-4">
      {facts.length > 0 && <StaffingTable facts={facts} />}
      {vacancies.length > 0 && (
        <>
          <h3>{staffing.vacancies}</h3>
          <ul className="list-disc pl-5">
            {vacancies.map((vacancy) => (
              <li key={JSON.stringify(vacancy)}>{vacancySaid(vacancy)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function StaffingTable({ facts }: { facts: readonly StaffingFact[] }) {
  return (
    <Table caption={staffing.caption(facts[0]?.on ?? null)}>
      <thead>
        <tr>
          <Th>{staffing.profession}</Th>
          <Th>{staffing.service}</Th>
          <Th right>{staffing.persons}</Th>
          <Th right>{staffing.fte}</Th>
          <Th right>{staffing.vacant}</Th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was fetched is never put in another order
          <Tr key={`${i} ${fact.profession}`}>
            <RowHead>{professionSaid(fact.profession)}</RowHead>
            <Td label={staffing.service}>
              {serviceWords[fact.service as ServiceType] ?? fact.service}
              {fact.unit && <span className="block text-small text-muted">{fact.unit}</span>}
            </Td>
            <Td label={staffing.persons} right>
              {fact.persons ?? "–"}
            </Td>
            <Td label={staffing.fte} right>
              {fact.ftePercent === null ? "–" : staffing.fullTime(fact.ftePercent)}
            </Td>
            <Td label={staffing.vacant} right>
              {fact.vacantPercent > 0 ? staffing.fullTime(fact.vacantPercent) : "–"}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
