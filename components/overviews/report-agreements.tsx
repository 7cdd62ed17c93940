import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { Day } from "@/lib/domain/day";
import { standSentence } from "@/lib/i18n/sv/agreements";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import type { Overviews } from "@/lib/overviews/queries";
import { routes } from "@/lib/routes";

const words = overviewWords.report.agreements;
type Props = { slug: string; today: Day; agreements: Overviews["agreements"] };

/** The agreements on which somebody must take a stand within half a year, or should have, by their day. */
export function ReportAgreements({ slug, today, agreements }: Props) {
  if (agreements === null || agreements.pressing.length === 0) return null;
  return (
    <Section title={words.title} id="avtal-att-ta-stallning-till">
      <Table caption={words.title} hideCaption>
        <thead>
          <tr>
            <Th>{words.agreement}</Th>
            <Th>{words.by}</Th>
          </tr>
        </thead>
        <tbody>
          {agreements.pressing.map((one) => (
            <Tr key={one.id}>
              <RowHead>
                <Link href={routes.agreement(slug, one.id)} prefetch={false}>
                  {one.title}
                </Link>
              </RowHead>
              <Td label={words.by}>{standSentence(one, today)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
