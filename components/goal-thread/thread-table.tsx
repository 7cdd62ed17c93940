import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { DocumentKind } from "@/lib/domain/document";
import { answers, type ThreadCount } from "@/lib/domain/goal-thread";
import { answerWords, threadWords as words } from "@/lib/i18n/sv/goal-thread";

type Query = Record<string, string | null>;
export type ThreadLine = {
  key: string;
  name: string;
  note?: string | null;
  asked: Query;
  count: ThreadCount;
};
type Props = {
  caption: string;
  first: string;
  kind: DocumentKind;
  lines: ThreadLine[];
  hrefOf: (asked: Query) => string;
};

/** A row for each thing that can be worked on; every number leads to the goals that it counts. */
export function ThreadTable({ caption, first, kind, lines, hrefOf }: Props) {
  const shown = kind === "berattelse" ? answers : [];
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{first}</Th>
          <Th right>{words.columns.centres}</Th>
          <Th right>{words.columns.goals}</Th>
          {shown.map((answer) => (
            <Th key={answer} right>
              {answerWords[answer]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, note, asked, count }) => (
          <Tr key={key}>
            <RowHead>
              <Link href={hrefOf(asked)} prefetch={false}>
                {name}
              </Link>
              {note && <span className="block text-small font-normal text-muted">{note}</span>}
            </RowHead>
            <CountCell
              {...{ name, column: words.columns.centres, href: hrefOf(asked) }}
              count={count.centres}
            />
            <CountCell
              {...{ name, column: words.columns.goals, href: hrefOf(asked) }}
              count={count.goals}
            />
            {shown.map((answer) => (
              <CountCell
                key={answer}
                {...{ name, column: answerWords[answer] }}
                href={hrefOf({ ...asked, utfall: answer })}
                count={count.answers[answer]}
              />
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

type CountProps = { name: string; column: string; href: string; count: number };

/** A number with its rows behind it; none has no rows to lead to. */
function CountCell({ name, column, href, count }: CountProps) {
  return (
    <Td label={column} right>
      {count === 0 ? (
        <span className="text-muted">0</span>
      ) : (
        <Link href={href} prefetch={false} className="inline-block min-h-6 min-w-6 text-right">
          {count}
          <span className="sr-only">{words.leadsTo(name, column)}</span>
        </Link>
      )}
    </Td>
  );
}
