import { MarkOfSheet, MarkSheet } from "@/components/mark";
import { Pagination } from "@/components/ui/pagination";
import { RowHead, Table, Td, Th, Tr } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { SortKey } from "@/lib/domain/register";
import { kindWordsShort, markLabel } from "@/lib/i18n/sv/kinds";
import { registerWords as words } from "@/lib/i18n/sv/register";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { Register, RegisterRow } from "@/lib/register/queries";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";
import { queryOf } from "./register-query";

type Props = { slug: string; view: RegisterView; register: Register; ownDefinition: string | null };

/** The rows of one page, the mark in each; the whole view is in every link. */
export function RegisterTable({ slug, view, register, ownDefinition }: Props) {
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
      <MarkSheet
        marks={register.rows.map((row) => ({
          ...row,
          label: markLabel(row.kind, row.degrees, row.planned),
        }))}
      />
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
        <MarkOfSheet
          degrees={row.degrees}
          kind={row.kind}
          planned={row.planned}
          className="float-left mr-3 h-8 w-9"
        />
        <a href={href} className="block overflow-hidden font-semibold">
          {row.name}
        </a>
      </RowHead>
      <Td label={words.columns.municipality}>
        {row.shared ? `${row.municipality} (${words.shared})` : row.municipality}
      </Td>
      <Td label={words.columns.kind}>
        {row.planned ? (
          <>
            {kindWordsShort[row.kind]} <Tag tone="none">{words.planned}</Tag>
          </>
        ) : closed ? (
          "–"
        ) : (
          kindWordsShort[row.kind]
        )}
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
