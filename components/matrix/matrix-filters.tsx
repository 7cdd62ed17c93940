import Link from "next/link";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterDate, Filters, FilterText } from "@/components/ui/filters";
import { documentStates } from "@/lib/domain/document";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Matrix } from "@/lib/matrix/queries";
import { matrixGroups } from "@/lib/matrix/schema";
import { routes } from "@/lib/routes";

/** Narrows the matrix by its address, so that a view can be shared. */
export function MatrixFilters({ matrix }: { matrix: Matrix }) {
  const { slug, view, columns, municipalities, years, earlier, lateBefore } = matrix;
  const { sida, ...filters } = view;
  const filtered = Object.values(filters).some((value) => value !== null);
  const said = words.filters;
  return (
    <>
      <Filters action={routes.documents(slug)} clear={filtered ? routes.documents(slug) : null}>
        <FilterText name="sok" label={said.sok} value={view.sok} />
        <FilterSelect
          name="kommun"
          label={said.kommun}
          value={view.kommun}
          all={said.alla}
          options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <FilterSelect
          name="omgang"
          label={said.omgang}
          value={view.omgang}
          all={said.allaDokument}
          options={columns.map((column) => ({ value: column.id, label: words.column(column) }))}
        />
        <FilterSelect
          name="lage"
          label={said.lage}
          value={view.lage}
          all={said.allaLagen}
          options={[...documentStates, ...matrixGroups].map((state) => ({
            value: state,
            label: words.states[state],
          }))}
        />
        <FilterDate name="senast" label={said.senast} value={view.senast} />
        <FilterSelect
          name="fran"
          label={said.fran}
          value={view.fran}
          all={said.senaste}
          options={years.map((year) => ({ value: year, label: String(year) }))}
        />
      </Filters>
      {lateBefore && (
        <p className="mb-4">
          <Link
            prefetch={false}
            className="inline-block min-h-6"
            href={routes.documents(slug, { lage: "forsenad", fran: lateBefore.year })}
          >
            {words.lateBefore(lateBefore.documents)}
          </Link>
        </p>
      )}
      {earlier && view.fran === null && (
        <p className="mb-4 text-small text-muted">{words.earlier}</p>
      )}
    </>
  );
}
