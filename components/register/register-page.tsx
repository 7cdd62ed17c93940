import Link from "next/link";
import { Mark } from "@/components/mark";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { EmptyState } from "@/components/ui/section";
import { Pagination, RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Day } from "@/lib/domain/day";
import type { SortKey } from "@/lib/domain/register";
import { longDate } from "@/lib/i18n/sv/dates";
import { kindWordsShort, markLabel } from "@/lib/i18n/sv/kinds";
import { registerWords as words } from "@/lib/i18n/sv/register";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { Register, RegisterRow } from "@/lib/register/queries";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";
import { KindCounts } from "./kind-counts";
import { RegisterFilters } from "./register-filters";

type Props = {
  slug: string;
  view: RegisterView;
  register: Register;
  ownDefinition: string | null;
  municipalities: { code: string; name: string }[];
  today: Day;
  may: { create: boolean; export: boolean };
};

/** The view as an address: what is as usual is left out, so equal views have equal addresses. */
export function queryOf(view: RegisterView, over: Partial<RegisterView> = {}) {
  const { sida, sortera, ordning, ...filters } = { ...view, ...over };
  return {
    ...filters,
    sortera: sortera === "namn" ? null : sortera,
    ordning: ordning === "stigande" ? null : ordning,
    sida: sida === 1 ? null : sida,
  };
}

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

function RegisterTable({
  slug,
  view,
  register,
  ownDefinition,
}: Pick<Props, "slug" | "view" | "register" | "ownDefinition">) {
  const hrefOf = (over: Partial<RegisterView>) => routes.centres(slug, queryOf(view, over));
  const sort = (key: SortKey) => ({
    href: hrefOf({
      sortera: key,
      ordning: view.sortera === key && view.ordning === "stigande" ? "fallande" : "stigande",
      sida: 1,
    }),
    direction:
      view.sortera !== key
        ? null
        : view.ordning === "stigande"
          ? ("ascending" as const)
          : ("descending" as const),
  });
  return (
    <>
      <Table caption={words.caption(register.rows.length, register.total)}>
        <thead>
          <tr>
            <Th sort={sort("namn")}>{words.columns.name}</Th>
            <Th sort={sort("kommun")}>{words.columns.municipality}</Th>
            <Th sort={sort("typ")}>{words.columns.kind}</Th>
            {ownDefinition && <Th>{words.ownKind(ownDefinition)}</Th>}
            <Th sort={sort("skede")}>{words.columns.status}</Th>
            <Th sort={sort("omradestyp")}>{words.columns.areaType}</Th>
          </tr>
        </thead>
        <tbody>
          {register.rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              href={routes.centre(slug, row.id, { dag: view.dag })}
              ownDefinition={ownDefinition}
            />
          ))}
        </tbody>
      </Table>
      <Pagination
        page={register.page.page}
        pages={register.page.pages}
        hrefOf={(sida) => hrefOf({ sida })}
      />
    </>
  );
}

function Row({
  row,
  href,
  ownDefinition,
}: {
  row: RegisterRow;
  href: string;
  ownDefinition: string | null;
}) {
  const closed = row.status === "avvecklad";
  return (
    <Tr>
      <RowHead>
        <span className="flex items-start gap-3">
          <Mark
            degrees={row.degrees}
            kind={row.kind}
            planned={row.planned}
            label={markLabel(row.kind, row.degrees, row.planned)}
          />
          <Link href={href} prefetch={false} className="min-w-0 font-semibold">
            {row.name}
          </Link>
        </span>
      </RowHead>
      <Td label={words.columns.municipality}>
        {row.municipality}
        {row.shared && ` (${words.shared})`}
      </Td>
      <Td label={words.columns.kind}>
        {closed ? "–" : kindWordsShort[row.kind]}{" "}
        {row.planned && <Tag tone="none">{words.planned}</Tag>}
      </Td>
      {ownDefinition && (
        <Td label={words.ownKind(ownDefinition)}>
          {row.countyKind && !closed ? kindWordsShort[row.countyKind] : "–"}
        </Td>
      )}
      <Td label={words.columns.status}>
        {row.status === "i_drift" ? (
          statusWords[row.status]
        ) : (
          <Tag
            tone={
              row.status === "tillfalligt_stangd" || row.status === "under_avveckling"
                ? "near"
                : "none"
            }
          >
            {statusWords[row.status]}
          </Tag>
        )}
      </Td>
      <Td label={words.columns.areaType}>{row.areaType ?? "–"}</Td>
    </Tr>
  );
}
