import Link from "next/link";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { NearNext } from "@/lib/domain/overview";
import { missingSentence } from "@/lib/i18n/sv/kinds";
import { overviewWords } from "@/lib/i18n/sv/overviews";
import { routes } from "@/lib/routes";

const words = overviewWords.nearNext;

/** The centres for which a single thing is missing to be of the next kind, and which. */
export function NearNextTable({ slug, near }: { slug: string; near: readonly NearNext[] }) {
  if (near.length === 0) return <p className="text-muted">{words.none}</p>;
  const { centre, municipality, step } = words.columns;
  return (
    <Table caption={words.title} hideCaption>
      <thead>
        <tr>
          <Th>{centre}</Th>
          <Th>{municipality}</Th>
          <Th>{step}</Th>
        </tr>
      </thead>
      <tbody>
        {near.map((one) => (
          <Tr key={one.id}>
            <RowHead>
              <Link href={`${routes.centre(slug, one.id)}#typ`} prefetch={false}>
                {one.name}
              </Link>
            </RowHead>
            <Td label={municipality}>{one.municipality.name}</Td>
            <Td label={step}>{missingSentence(one.next, [one.missing])}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
