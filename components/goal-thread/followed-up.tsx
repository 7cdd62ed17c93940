import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Thread } from "@/lib/goal-thread/queries";
import { shortDate } from "@/lib/i18n/sv/dates";
import { threadWords } from "@/lib/i18n/sv/goal-thread";
import { routes } from "@/lib/routes";

const words = threadWords.followedUp;
type Plan = NonNullable<Thread["followUps"]>[number];
type Props = { slug: string; year: number; followUps: readonly Plan[] };

/** Which plans have been followed up in the middle of the year, and when; each leads to what was said. */
export function FollowedUp({ slug, year, followUps }: Props) {
  const told = followUps.filter(({ onDay }) => onDay !== null);
  const left = followUps.filter(({ onDay }) => onDay === null);
  const to = ({ documentId, name }: Plan) => (
    <Link
      href={routes.document(slug, documentId)}
      prefetch={false}
      className="inline-block min-h-6"
    >
      {name}
    </Link>
  );
  return (
    <Section title={words.title} id="uppfoljda">
      <p className="mb-3 text-muted">{words.lead(told.length, followUps.length, year)}</p>
      {told.length > 0 && (
        <Table caption={words.title} hideCaption>
          <thead>
            <tr>
              <Th>{words.centre}</Th>
              <Th>{words.on}</Th>
            </tr>
          </thead>
          <tbody>
            {told.map((plan) => (
              <Tr key={plan.documentId}>
                <RowHead>{to(plan)}</RowHead>
                <Td label={words.on}>{plan.onDay && shortDate(plan.onDay)}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      {told.length > 0 && left.length > 0 && (
        <Disclosure summary={words.left(left.length)}>
          <ul className="list-disc pl-5">
            {left.map((plan) => (
              <li key={plan.documentId}>{to(plan)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
