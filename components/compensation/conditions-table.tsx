import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { ConditionsPage as Data } from "@/lib/compensation/queries";
import { compensationConditions } from "@/lib/domain/compensation";
import { conditionWord, compensationWords as words } from "@/lib/i18n/sv/compensation";
import { routes } from "@/lib/routes";
import { ConditionAnswer } from "./condition-answer";
import { SharedUnits } from "./shared-units";

/** The centres, each with how it stands to every condition and where that is mended. */
export function ConditionsTable({ slug, rows, years, levels, mayOpenYear }: Data) {
  const { columns } = words;
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          <Th>{columns.centre}</Th>
          <Th>{columns.municipality}</Th>
          {levels && <Th>{columns.level}</Th>}
          {compensationConditions.map((condition) => (
            <Th key={condition}>{conditionWord(condition, years)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.centreId}>
            <RowHead>
              <a href={routes.centre(slug, row.centreId)}>{row.name}</a>
              <SharedUnits shared={row.shared} />
            </RowHead>
            <Td label={columns.municipality}>{row.municipality.name}</Td>
            {levels && (
              <Td label={columns.level}>
                {row.level ?? <span className="text-muted">{words.noLevel}</span>}
              </Td>
            )}
            {compensationConditions.map((condition) => (
              <Td key={condition} label={conditionWord(condition, years)}>
                <ConditionAnswer
                  {...{ slug, condition, mayOpenYear }}
                  centre={row}
                  mayRegister={row.mayRegister}
                />
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
