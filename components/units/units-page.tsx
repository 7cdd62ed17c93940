import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { midSentence } from "@/lib/i18n/sv/sentence";
import { huvudmanWords, utforareWords } from "@/lib/i18n/sv/services";
import { participationWords, unitTypeWords, unitWords as words } from "@/lib/i18n/sv/units";
import { routes } from "@/lib/routes";
import { type UnitList, type UnitListRow, unitsPageSize } from "@/lib/units/list";
import type { UnitsView } from "@/lib/units/schema";
import { UnitFilters } from "./unit-filters";

type Props = {
  slug: string;
  view: UnitsView;
  list: UnitList;
  municipalities: { code: string; name: string }[];
  mayEdit: boolean;
};

/** The view as an address: what is as usual is left out. */
const queryOf = ({ sida, ...filters }: UnitsView) => ({
  ...filters,
  sida: sida === 1 ? null : sida,
});

export function UnitsPage({ slug, view, list, municipalities, mayEdit }: Props) {
  const filtered = Object.entries(view).some(([key, value]) => key !== "sida" && value !== null);
  const empty = list.total === 0 && !filtered;
  return (
    <>
      <title>{`${words.title} – Samma tak`}</title>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={mayEdit && <ButtonLink href={routes.newUnit(slug)}>{words.add}</ButtonLink>}
      />
      {list.unstated > 0 && view.medverkar !== "ej_angivet" && (
        <Notice tone="near">
          <p>
            {words.unstated(list.unstated)}{" "}
            <Link href={routes.units(slug, { medverkar: "ej_angivet" })} prefetch={false}>
              {words.showUnstated}
            </Link>
          </p>
        </Notice>
      )}
      {!empty && (
        <UnitFilters slug={slug} view={view} municipalities={municipalities} filtered={filtered} />
      )}
      {list.rows.length === 0 ? (
        <EmptyState>
          <p>{empty ? words.empty : words.noMatch}</p>
          {empty && mayEdit && <p>{words.emptyHint}</p>}
        </EmptyState>
      ) : (
        <>
          <Table caption={words.caption(list.rows.length, list.total)}>
            <thead>
              <tr>
                <Th>{words.columns.name}</Th>
                <Th>{words.columns.huvudman}</Th>
                <Th>{words.columns.municipality}</Th>
                <Th>{words.columns.participates}</Th>
                <Th>{words.columns.centres}</Th>
              </tr>
            </thead>
            <tbody>
              {list.rows.map((row) => (
                <UnitLine key={row.id} slug={slug} row={row} />
              ))}
            </tbody>
          </Table>
          <Pagination
            page={view.sida}
            pages={Math.ceil(list.total / unitsPageSize)}
            hrefOf={(sida) => routes.units(slug, queryOf({ ...view, sida }))}
          />
        </>
      )}
    </>
  );
}

function UnitLine({ slug, row }: { slug: string; row: UnitListRow }) {
  return (
    <Tr>
      <RowHead>
        <Link href={routes.unit(slug, row.id)} prefetch={false} className="font-semibold">
          {row.name}
        </Link>
        <span className="block text-small text-muted">{unitTypeWords[row.type]}</span>
      </RowHead>
      <Td label={words.columns.huvudman}>
        {huvudmanWords[row.huvudman]}, {midSentence(utforareWords[row.utforare])}
      </Td>
      <Td label={words.columns.municipality}>
        {row.municipality ?? <span className="text-muted">{words.noMunicipality}</span>}
      </Td>
      <Td label={words.columns.participates}>
        {row.participates === "ej_angivet" ? (
          <Tag tone="late">{participationWords.ej_angivet}</Tag>
        ) : (
          participationWords[row.participates]
        )}
      </Td>
      <Td label={words.columns.centres}>{words.centres(row.centres)}</Td>
    </Tr>
  );
}
