import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Day } from "@/lib/domain/day";
import { longDate } from "@/lib/i18n/sv/dates";

import { registerWords as words } from "@/lib/i18n/sv/register";
import type { Register } from "@/lib/register/queries";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";
import { KindCounts } from "./kind-counts";
import { RegisterFilters } from "./register-filters";
import { queryOf } from "./register-query";
import { RegisterTable } from "./register-table";

type Props = {
  slug: string;
  view: RegisterView;
  register: Register;
  ownDefinition: string | null;
  municipalities: { code: string; name: string }[];
  today: Day;
  may: { create: boolean; export: boolean };
};

const isFiltered = (view: RegisterView) =>
  [
    view.sok,
    view.typ,
    view.lanstyp,
    view.skede,
    view.kommun,
    view.verksamhet,
    view.huvudman,
    view.omradestyp,
  ].some((v) => v !== null && v !== "");

export function RegisterPage({
  slug,
  view,
  register,
  ownDefinition,
  municipalities,
  today,
  may,
}: Props) {
  const on = view.dag ?? today;
  const { familjecentral, familjecentralsliknande } = register.inOperation;
  const empty = register.total === 0 && !isFiltered(view);
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={words.lead(
          familjecentral + familjecentralsliknande,
          view.dag && view.dag !== today ? `den ${longDate(on)}` : "i dag",
        )}
        actions={
          <>
            {may.export && !empty && (
              <ButtonLink look="quiet" href={routes.centresCsv(slug, queryOf(view))}>
                {words.csv}
              </ButtonLink>
            )}
            {may.create && (
              <ButtonLink look={empty ? "main" : "quiet"} href={routes.intake(slug)}>
                {words.intake}
              </ButtonLink>
            )}
            {may.create && (
              <ButtonLink href={routes.newCentre(slug)} look={empty ? "quiet" : "main"}>
                {words.add}
              </ButtonLink>
            )}
          </>
        }
      />
      <KindCounts
        register={register}
        hrefOf={(over) => routes.centres(slug, { dag: view.dag, ...over })}
        ownDefinition={ownDefinition}
      />
      <RegisterFilters
        slug={slug}
        view={view}
        ownDefinition={ownDefinition}
        municipalities={municipalities}
        filtered={isFiltered(view) || view.dag !== null}
      />
      {view.dag && view.dag !== today && (
        <p className="mb-4">
          {words.asOf(longDate(view.dag), view.dag < today)}{" "}
          <Link href={routes.centres(slug, queryOf(view, { dag: null, sida: 1 }))}>
            {words.backToToday}
          </Link>
        </p>
      )}
      {register.rows.length === 0 ? (
        <EmptyState>
          <p>{empty ? words.empty : words.noMatch}</p>
          {empty && may.create && <p>{words.emptyHint}</p>}
        </EmptyState>
      ) : (
        <RegisterTable slug={slug} view={view} register={register} ownDefinition={ownDefinition} />
      )}
    </>
  );
}
