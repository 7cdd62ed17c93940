import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { DefinitionsView } from "@/lib/definitions/pages";
import { nationalDefinition2026 } from "@/lib/domain/definition";
import { holdsOn } from "@/lib/domain/period";
import { spanOf } from "@/lib/i18n/sv/dates";
import { definitionWords as words } from "@/lib/i18n/sv/definitions";
import { settingsWords } from "@/lib/i18n/sv/settings";
import { routes } from "@/lib/routes";
import { DefinitionText } from "./definition-text";

const tones = { now: "done", coming: "plain", over: "none" } as const;

/** The national definition in plain sentences, and the county's own beside it. */
export function DefinitionsPage({ slug, today, definitions, mayEdit }: DefinitionsView) {
  const current = definitions.find((d) => holdsOn(d.definition, today));
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        crumbs={[{ href: routes.settings(slug), label: settingsWords.title }]}
        title={words.title}
        lead={words.lead}
        actions={mayEdit && <ButtonLink href={routes.newDefinition(slug)}>{words.add}</ButtonLink>}
      />
      <Section title={words.national}>
        <DefinitionText definition={nationalDefinition2026} />
      </Section>
      <Section title={current ? `${words.own}: ${current.name}` : words.own}>
        {current ? (
          <DefinitionText definition={current.definition} />
        ) : (
          <EmptyState>{words.none}</EmptyState>
        )}
      </Section>
      {definitions.length > 0 && (
        <Table caption={words.caption}>
          <thead>
            <tr>
              <Th>{words.columns.name}</Th>
              <Th>{words.columns.time}</Th>
              <Th>{words.columns.state}</Th>
            </tr>
          </thead>
          <tbody>
            {definitions.map(({ id, name, definition }) => {
              const coming = definition.fromOn > today ? "coming" : "over";
              const state = holdsOn(definition, today) ? "now" : coming;
              return (
                <Tr key={id}>
                  <RowHead>
                    <Link
                      href={routes.definition(slug, id)}
                      prefetch={false}
                      className="inline-block min-h-6 font-semibold"
                    >
                      {name}, {definition.version}
                    </Link>
                  </RowHead>
                  <Td label={words.columns.time}>{spanOf(definition, today)}</Td>
                  <Td label={words.columns.state}>
                    <Tag tone={tones[state]}>{words.states[state]}</Tag>
                  </Td>
                </Tr>
              );
            })}
          </tbody>
        </Table>
      )}
    </>
  );
}
