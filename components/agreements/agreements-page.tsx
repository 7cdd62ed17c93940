import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import type { AgreementsPage as Data } from "@/lib/agreements/queries";
import { agreementKinds, agreementStatuses } from "@/lib/domain/agreement";
import { huvudman } from "@/lib/domain/service";
import { mistakeWords } from "@/lib/i18n/sv/agreement-mistakes";
import {
  agreementKindWords,
  agreementStatusWords,
  taskWords,
  agreementWords as words,
} from "@/lib/i18n/sv/agreements";
import { compensationWords } from "@/lib/i18n/sv/compensation";
import { huvudmanWords } from "@/lib/i18n/sv/services";
import { routes } from "@/lib/routes";
import { AgreementsTable } from "./agreements-table";

/** The county's agreements by what must be done, the most urgent first; or those that are over. */
export function AgreementsPage(props: Data) {
  const { slug, today, view, over, ended, parts, page, total, names, overlaps } = props;
  const { mayRegister, without } = props;
  const title = over ? words.endedTitle : words.title;
  return (
    <>
      <title>{`${title} – Samma tak`}</title>
      <PageHeader
        crumbs={over ? [{ href: routes.agreements(slug), label: words.title }] : []}
        title={title}
        lead={over ? words.endedLead : words.lead(props.running, props.soon)}
        actions={
          <>
            {mayRegister && !over && (
              <ButtonLink href={routes.newAgreement(slug)}>{words.register}</ButtonLink>
            )}
            <ButtonLink look="plain" href={routes.bodies(slug)}>
              {words.bodies}
            </ButtonLink>
          </>
        }
      />
      {!over && (
        <ul className="mb-5 flex flex-wrap gap-x-6 gap-y-1">
          <li>
            <Link
              href={routes.agreementCentres(slug, { visa: without > 0 ? "utan" : null })}
              prefetch={false}
            >
              {words.without(without)}
            </Link>
          </li>
          <li>
            <Link href={routes.agreementDeviations(slug)} prefetch={false}>
              {words.deviations}
            </Link>
          </li>
          {props.overlaps.size > 0 && (
            <li>
              <Link href={routes.agreements(slug, { visa: "overlappar" })} prefetch={false}>
                {words.overlapping(props.overlaps.size)}
              </Link>
            </li>
          )}
          {props.compensated && (
            <li>
              <Link href={routes.compensation(slug)} prefetch={false}>
                {compensationWords.link}
              </Link>
            </li>
          )}
        </ul>
      )}
      {total > 0 && <AgreementFilters {...props} />}
      {parts.length === 0 && <Nothing {...props} />}
      {parts.map(({ task, count, rows }) => (
        <Section key={task} title={words.titled(task, count)}>
          {taskWords[task].hint && <p className="mb-2 text-muted">{taskWords[task].hint}</p>}
          <AgreementsTable
            {...{ slug, today, rows, names, overlaps }}
            caption={taskWords[task].title}
          />
        </Section>
      ))}
      <div className="mb-6">
        <Pagination
          page={page.page}
          pages={page.pages}
          hrefOf={(sida) => routes.agreements(slug, { ...view, sida: sida === 1 ? null : sida })}
        />
      </div>
      <p>
        {over || view.visa !== null ? (
          <Link href={routes.agreements(slug)} prefetch={false}>
            {words.backToRunning}
          </Link>
        ) : (
          ended > 0 && (
            <Link
              href={routes.agreements(slug, { ...view, visa: "avslutade", sida: null })}
              prefetch={false}
            >
              {words.ended(ended)}
            </Link>
          )
        )}
      </p>
      {props.annulled > 0 && (
        <p>
          <Link href={routes.annulledAgreements(slug)} prefetch={false}>
            {mistakeWords.list.link(props.annulled)}
          </Link>
        </p>
      )}
    </>
  );
}

function AgreementFilters({ slug, view, bodies, centres, municipalities }: Data) {
  const { visa, sida, ...filters } = view;
  const filtered = Object.values(filters).some((value) => value !== null);
  return (
    <Filters
      action={routes.agreements(slug)}
      keep={{ visa }}
      clear={filtered ? routes.agreements(slug, { visa }) : null}
    >
      <FilterSelect
        name="slag"
        label={words.filters.kind}
        value={view.slag}
        all={words.filters.all}
        options={agreementKinds.map((value) => ({ value, label: agreementKindWords[value] }))}
      />
      <FilterSelect
        name="status"
        label={words.filters.status}
        value={view.status}
        all={words.filters.all}
        options={agreementStatuses.map((value) => ({ value, label: agreementStatusWords[value] }))}
      />
      <FilterSelect
        name="kommun"
        label={words.filters.municipality}
        value={view.kommun}
        all={words.filters.all}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <FilterSelect
        name="part"
        label={words.filters.party}
        value={view.part}
        all={words.filters.all}
        options={bodies.map((body) => ({ value: body.id, label: body.name }))}
      />
      <FilterSelect
        name="huvudman"
        label={words.filters.huvudman}
        value={view.huvudman}
        all={words.filters.all}
        options={huvudman.map((value) => ({ value, label: huvudmanWords[value] }))}
      />
      {centres.length > 0 && (
        <FilterSelect
          name="familjecentral"
          label={words.filters.centre}
          value={view.familjecentral}
          all={words.filters.all}
          options={centres.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Filters>
  );
}

function Nothing({ slug, total, mayRegister }: Data) {
  if (total > 0) return <EmptyState>{words.noMatch}</EmptyState>;
  if (!mayRegister) return <EmptyState title={words.empty}>{words.emptyWho}</EmptyState>;
  return (
    <EmptyState
      title={words.empty}
      actions={<ButtonLink href={routes.newAgreement(slug)}>{words.register}</ButtonLink>}
    >
      {words.emptyHint}
    </EmptyState>
  );
}
