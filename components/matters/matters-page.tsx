import { Form } from "@/components/form";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { decisionParts } from "@/lib/domain/matter";
import { groupWords } from "@/lib/i18n/sv/groups";
import { partWords, matterWords as words } from "@/lib/i18n/sv/matters";
import type { Matters } from "@/lib/matters/queries";
import { routes } from "@/lib/routes";
import { MatterTable } from "./matter-table";

type Props = {
  table: Matters;
  adoptExample: Parameters<typeof Form>[0]["action"];
  operationId: string;
};

/** Who decides what: the county's own table, or the example that it may begin from. */
export function MattersPage({ table, adoptExample, operationId }: Props) {
  const { slug, own, deciders, matters, chosen, mayEdit } = table;
  return (
    <>
      {(own || !mayEdit) && <title>{`${words.title} – Samma tak`}</title>}
      <PageHeader
        crumbs={[{ href: routes.groups(slug), label: groupWords.title }]}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {own && mayEdit && (
              <>
                <ButtonLink href={routes.matter(slug, "nytt")}>{words.add}</ButtonLink>
                <ButtonLink look="quiet" href={routes.deciders(slug)}>
                  {words.deciders}
                </ButtonLink>
              </>
            )}
            <ButtonLink look="quiet" href={routes.mattersCsv(slug, { av: chosen })}>
              {words.download}
            </ButtonLink>
            {own && (
              <ButtonLink look="plain" href={routes.changes(slug, { amne: "beslutsratt" })}>
                {words.history}
              </ButtonLink>
            )}
          </>
        }
      />
      {!own && (
        <Notice>
          <p>{words.example}</p>
          {!mayEdit && <p className="mt-1">{words.askCoordinator}</p>}
          {mayEdit && (
            <div className="mt-3">
              <p className="mb-2">{words.exampleLead}</p>
              <Form
                action={adoptExample}
                title={words.title}
                operationId={operationId}
                submit={words.adoptExample}
                labels={{}}
              />
            </div>
          )}
        </Notice>
      )}
      <Filters action={routes.matters(slug)} clear={chosen ? routes.matters(slug) : null}>
        <FilterSelect
          name="av"
          label={words.filter}
          value={chosen}
          all={words.all}
          options={deciders.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Filters>
      {matters.length === 0 ? (
        <EmptyState>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <MatterTable slug={slug} deciders={deciders} matters={matters} mayEdit={own && mayEdit} />
      )}
      <Section title={words.legend}>
        <dl className="max-w-measure">
          {decisionParts.map((part) => (
            <div key={part} className="flex flex-wrap gap-x-2 py-0.5">
              <dt className="font-semibold">{partWords[part].name}</dt>
              <dd>{partWords[part].what}</dd>
            </div>
          ))}
        </dl>
        {(!own || matters.some((matter) => matter.source === words.source)) && (
          <p className="mt-3 max-w-measure text-small text-muted">
            {own ? words.begunFrom : words.sourceInFull}
          </p>
        )}
      </Section>
    </>
  );
}
