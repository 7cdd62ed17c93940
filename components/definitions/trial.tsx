import Link from "next/link";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import type { DefinitionView } from "@/lib/definitions/pages";
import { kinds } from "@/lib/domain/definition";
import { besideWords, definitionWords as words } from "@/lib/i18n/sv/definitions";
import { kindPlural, kindWords } from "@/lib/i18n/sv/kinds";
import { routes } from "@/lib/routes";

/** What a definition would mean today: how many of each kind, and which centres would be another. */
export function Trial({ slug, trial, state }: Pick<DefinitionView, "slug" | "trial" | "state">) {
  const { before, after, changed } = trial;
  const shown = kinds.filter((kind) => before[kind] + after[kind] > 0);
  const now = trial.beside ? words.now : words.nationally;
  const counts = { ...words.countColumns, before: now };
  const columns = { ...words.trialColumns, from: now };
  return (
    <Section title={state === "now" ? words.trialNow : words.trial} id="prov">
      <p className="mb-3">{words.trialLead(besideWords(trial))}</p>
      <div className="mb-6 max-w-notice">
        <Table caption={words.countsCaption}>
          <thead>
            <tr>
              <Th>{counts.kind}</Th>
              <Th right>{counts.before}</Th>
              <Th right>{counts.after}</Th>
            </tr>
          </thead>
          <tbody>
            {shown.map((kind) => (
              <Tr key={kind}>
                <RowHead>{kindPlural[kind]}</RowHead>
                <Td label={counts.before} right>
                  {before[kind]}
                </Td>
                <Td label={counts.after} right>
                  {after[kind]}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </div>
      {changed.length === 0 ? (
        <p>{words.trialNone}</p>
      ) : (
        <Table caption={words.trialChanged(changed.length)}>
          <thead>
            <tr>
              <Th>{columns.name}</Th>
              <Th>{columns.municipality}</Th>
              <Th>{columns.from}</Th>
              <Th>{columns.to}</Th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ id, name, municipality, from, to }) => (
              <Tr key={id}>
                <RowHead>
                  <Link
                    href={routes.centre(slug, id)}
                    prefetch={false}
                    className="inline-block min-h-6"
                  >
                    {name}
                  </Link>
                </RowHead>
                <Td label={columns.municipality}>{municipality}</Td>
                <Td label={columns.from}>{kindWords[from]}</Td>
                <Td label={columns.to}>{kindWords[to]}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
