import { Button } from "@/components/ui/button";
import { matrixWords as words } from "@/lib/i18n/sv/matrix";
import type { Matrix } from "@/lib/matrix/queries";
import { markedDeeds } from "@/lib/matrix/schema";

type Props = { columns: Matrix["columns"]; current: string };

/** What can be done with the ticked rows, in one of the columns. Each button leads to a page that says what follows. */
export function MarkedBar({ columns, current }: Props) {
  return (
    <fieldset className="mb-4" data-noprint>
      <legend className="font-semibold">{words.marked.legend}</legend>
      <p id="markerade-hint" className="mb-1.5 text-small text-muted">
        {words.marked.hint}
      </p>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <div className="w-[13rem] max-w-full">
          <label htmlFor="markerades-omgang" className="mb-0.5 block text-small font-semibold">
            {words.marked.column}
          </label>
          <select key={current} id="markerades-omgang" name="omgang" defaultValue={current}>
            {columns.map((column) => (
              <option key={column.id} value={column.id}>
                {words.column(column)}
              </option>
            ))}
          </select>
        </div>
        {markedDeeds.map((deed) => (
          <Button key={deed} look="quiet" name="gor" value={deed} aria-describedby="markerade-hint">
            {words.deeds[deed]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
