import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { AssignmentRow } from "@/lib/assignments/queries";
import type { Day } from "@/lib/domain/day";
import { appointingWords } from "@/lib/i18n/sv/appointing";
import { type RoleNames, assignmentWords as words } from "@/lib/i18n/sv/assignments";
import { spanOf } from "@/lib/i18n/sv/dates";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { professionWords } from "@/lib/i18n/sv/staffing";

export type Line = {
  assignment: AssignmentRow;
  person?: { href: string; name: string; note?: string };
  endHref?: string;
  termsHref?: string;
};
type Props = {
  lines: Line[];
  caption: string;
  none: string;
  today: Day;
  roleNames: RoleNames;
};

/** Assignments, one a row; by person where there are several. */
export function AssignmentTable({ lines, caption, none, today, roleNames }: Props) {
  if (lines.length === 0) return <EmptyState>{none}</EmptyState>;
  const { columns } = words;
  const named = lines.some((line) => line.person);
  const reasoned = lines.some((line) => line.assignment.reason);
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          {named && <Th>{columns.person}</Th>}
          <Th>{columns.role}</Th>
          <Th>{columns.places}</Th>
          <Th>{columns.time}</Th>
          {reasoned && <Th>{columns.reason}</Th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ assignment, person, endHref, termsHref }) => {
          const role = <span className="font-semibold">{roleNames[assignment.role]}</span>;
          return (
            <Tr key={assignment.id}>
              {person && (
                <RowHead>
                  <Link href={person.href} prefetch={false} className="inline-block min-h-6">
                    {person.name}
                  </Link>
                  {person.note && (
                    <span className="block text-small text-muted">{person.note}</span>
                  )}
                </RowHead>
              )}
              {person ? (
                <Td label={columns.role}>
                  {roleNames[assignment.role]}
                  <OfTime assignment={assignment} />
                </Td>
              ) : (
                <RowHead>
                  {role}
                  <OfTime assignment={assignment} />
                  {termsHref && (
                    <Link href={termsHref} prefetch={false} className="block min-h-6">
                      {appointingWords.change}
                      <span className="sr-only"> {midSentence(roleNames[assignment.role])}</span>
                    </Link>
                  )}
                  {endHref && (
                    <Link href={endHref} prefetch={false} className="block min-h-6">
                      {words.person.end}
                      <span className="sr-only"> {midSentence(roleNames[assignment.role])}</span>
                    </Link>
                  )}
                </RowHead>
              )}
              <Td label={columns.places}>
                {assignment.places.length > 0 ? assignment.places.join(", ") : words.wholeCounty}
              </Td>
              <Td label={columns.time}>{spanOf(assignment, today)}</Td>
              {reasoned && <Td label={columns.reason}>{assignment.reason ?? "–"}</Td>}
            </Tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** How much of somebody's time, who pays for it and who appointed; nothing where nobody has said. */
function OfTime({ assignment }: { assignment: AssignmentRow }) {
  const { percent, shared, shares, group, profession, appointed } = assignment;
  const said = [
    [
      words.ofTime(percent, shared),
      group?.standIn ? words.standIn : "",
      profession ? midSentence(professionWords[profession]) : "",
    ]
      .filter(Boolean)
      .join(", "),
    shares.length > 0 ? appointingWords.paidBy(shares) : "",
    appointed ? appointingWords.appointed(appointed.by, appointed.on) : "",
  ].filter(Boolean);
  return said.map((line) => (
    <span key={line} className="block text-small text-muted">
      {line}
    </span>
  ));
}
