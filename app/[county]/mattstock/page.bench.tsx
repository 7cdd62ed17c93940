import { PageHeader } from "@/components/ui/page-header";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { enter } from "@/lib/request";

type Props = {
  params: Promise<{ county: string }>;
  searchParams: Promise<{ rader?: string; kolumner?: string }>;
};

const upTo = (number: number) => Array.from({ length: number }, (_, i) => i + 1);
const whole = (text: string | undefined) => Math.min(1000, Math.max(1, Number(text) || 1));

/**
 * The yardstick of npm run bench: as many rows and columns as another page, from memory, after one trivial query.
 * It is signed in to and stands in the same frame, so that only what a page asks and draws is compared.
 */
export default async function Page({ params, searchParams }: Props) {
  const { county } = await params;
  const { rader, kolumner } = await searchParams;
  await enter(county, (ctx) => ctx.db.$queryRaw`select 1`);
  const [first, ...rest] = upTo(whole(kolumner));
  return (
    <>
      <title>Måttstock – Samma tak</title>
      <PageHeader title="Måttstock" lead="Rader ur minnet, efter en enda fråga till databasen." />
      <Table caption="Måttstock">
        <thead>
          <tr>
            {[first, ...rest].map((column) => (
              <Th key={column}>Kolumn {column}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {upTo(whole(rader)).map((row) => (
            <Tr key={row}>
              <RowHead>Rad {row}</RowHead>
              {rest.map((column) => (
                <Td key={column} label={`Kolumn ${column}`}>
                  Värde {row}:{column}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
