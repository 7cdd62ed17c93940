import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { kinds } from "@/lib/domain/definition";
import { kindWordsShort } from "@/lib/i18n/sv/kinds";
import { needWords } from "@/lib/i18n/sv/need";
import { registerWords } from "@/lib/i18n/sv/register";
import type { AreaRow } from "@/lib/need/queries";
import { routes } from "@/lib/routes";

const words = needWords.areas;

/** Områdestyp against centres: how many lie where the challenges are, each number with its rows. */
export function AreaTable({ slug, areas }: { slug: string; areas: readonly AreaRow[] }) {
  const shown = kinds.filter((kind) => areas.some(({ counts }) => counts[kind] > 0));
  if (shown.length === 0) return null;
  return (
    <Section title={words.title} id="omradestyp">
      <p className="mb-3 max-w-measure text-small text-muted">{words.lead}</p>
      <Table caption={words.title} hideCaption>
        <thead>
          <tr>
            <Th>{words.type}</Th>
            {shown.map((kind) => (
              <Th key={kind} right>
                {kindWordsShort[kind]}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ type, counts }) => (
            <Tr key={type ?? "saknas"}>
              <RowHead>
                {type === null
                  ? registerWords.noAreaType
                  : `${type} ${registerWords.areaTypes[type - 1]}`}
              </RowHead>
              {shown.map((kind) => (
                <Td key={kind} label={kindWordsShort[kind]} right>
                  <Link
                    href={routes.centres(slug, {
                      omradestyp: type ?? "saknas",
                      typ: kind,
                      skede: "drift",
                    })}
                    prefetch={false}
                    className="inline-block min-h-6"
                  >
                    {counts[kind]}
                  </Link>
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
