import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Day } from "@/lib/domain/day";
import type { GroupRow } from "@/lib/groups/pages";
import { spanOf } from "@/lib/i18n/sv/dates";
import { vacantSinceWord, groupWords as words } from "@/lib/i18n/sv/groups";
import { routes } from "@/lib/routes";
import { Covers } from "./covers";

type Props = { slug: string; caption: string; rows: GroupRow[]; today: Day };

/** How far in a group stands under its superior; deeper than this is not told by the eye. */
const indents = ["", "sm:pl-6", "sm:pl-12", "sm:pl-18"];

/** The groups of one level, a subordinate one under its superior. */
export function GroupsTable({ slug, caption, rows, today }: Props) {
  const { columns } = words;
  const dated = rows.some((row) => row.untilOn !== null || row.fromOn > today);
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{columns.name}</Th>
          <Th>{columns.covers}</Th>
          <Th>{columns.chair}</Th>
          <Th right>{columns.seats}</Th>
          <Th right>{columns.empty}</Th>
          {dated && <Th>{columns.time}</Th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <RowHead>
              <div className={indents[row.depth] ?? indents.at(-1)}>
                <a href={routes.group(slug, row.id)} className="inline-block min-h-6">
                  {row.name}
                </a>
                <span className="block text-small font-normal text-muted">
                  {[row.type, row.superior && words.under(row.superior.name)]
                    .filter(Boolean)
                    .join(". ")}
                </span>
              </div>
            </RowHead>
            <Td label={columns.covers}>
              <Covers slug={slug} covers={row.covers} />
            </Td>
            <Td label={columns.chair}>
              <Chair {...row.chair} />
            </Td>
            <Td label={columns.seats} right>
              {row.seats}
            </Td>
            <Td label={columns.empty} right>
              {row.empty === 0 ? "0" : <span className="font-semibold">{row.empty}</span>}
            </Td>
            {dated && <Td label={columns.time}>{spanOf(row, today)}</Td>}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Whoever leads a group; or since when nobody has, and who stands in meanwhile. */
export function Chair({ name, standIn, vacantSince }: GroupRow["chair"]) {
  return (
    <>
      {name && (standIn ? words.chair.standIn(name) : name)}
      {vacantSince && (
        <span className="block">
          <Tag tone="near">{vacantSinceWord(vacantSince)}</Tag>
        </span>
      )}
      {!name && !vacantSince && <span className="text-muted">{words.chair.nobody}</span>}
    </>
  );
}
