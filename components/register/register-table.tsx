import { MarkSheet } from "@/components/mark";
import { Pagination } from "@/components/ui/pagination";
import { Table, Th } from "@/components/ui/table";
import type { Tone } from "@/components/ui/tag";
import type { SortKey } from "@/lib/domain/register";
import { kindWordsShort, markLabel } from "@/lib/i18n/sv/kinds";
import { registerWords as words } from "@/lib/i18n/sv/register";
import { statusWords } from "@/lib/i18n/sv/statuses";
import type { Register, RegisterRow } from "@/lib/register/queries";
import type { RegisterView } from "@/lib/register/schema";
import { routes } from "@/lib/routes";
import { queryOf } from "./register-query";
import { type ListedCentre, RegisterRows } from "./register-rows";

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
        <RegisterRows
          slug={slug}
          day={view.dag}
          columns={{
            municipality: words.columns.municipality,
            kind: words.columns.kind,
            ownKind: ownDefinition ? words.ownKind(ownDefinition) : "",
            status: words.columns.status,
            areaType: words.columns.areaType,
          }}
          rows={register.rows.map((row) => listed(row, ownDefinition !== null))}
        />
      </Table>
      <Pagination
        page={register.page.page}
        pages={register.page.pages}
        hrefOf={(sida) => hrefOf({ sida })}
      />
    </>
  );
}

const nothing = "–";
const tones: Partial<Record<RegisterRow["status"], Tone | null>> = {
  i_drift: null,
  tillfalligt_stangd: "near",
  under_avveckling: "near",
};

/** A row in words: what has closed is of no kind any more. */
function listed(row: RegisterRow, own: boolean): ListedCentre {
  const { id, name, degrees, kind, planned, countyKind, status } = row;
  const closed = status === "avvecklad";
  return {
    ...{ id, name, mark: { degrees, kind, planned } },
    municipality: row.shared ? `${row.municipality} (${words.shared})` : row.municipality,
    kind: closed && !planned ? nothing : kindWordsShort[kind],
    planned: planned ? words.planned : null,
    ownKind: own ? (countyKind && !closed ? kindWordsShort[countyKind] : nothing) : null,
    status: statusWords[status],
    tone: tones[status] === undefined ? "none" : tones[status],
    areaType: row.areaType === null ? nothing : String(row.areaType),
  };
}
