import { FilterSelect } from "@/components/ui/filter-select";
import { Filters } from "@/components/ui/filters";
import { documentKinds } from "@/lib/domain/document";
import type { ThreadView } from "@/lib/goal-thread/schema";
import { threadWords as words } from "@/lib/i18n/sv/goal-thread";

type Props = {
  action: string;
  view: ThreadView;
  kind: (typeof documentKinds)[number];
  year: number;
  years: number[];
  /** What the address also asks and the form must keep. */
  keep?: Record<string, string | null>;
  clear?: string | null;
  children?: React.ReactNode;
};

/** Which documents the numbers rest upon; a page adds what it asks besides. */
export function ThreadFilters({ action, view, kind, year, years, keep, clear, children }: Props) {
  const said = words.filters;
  return (
    <Filters action={action} {...(keep && { keep })} {...(clear && { clear })}>
      <Chosen name="typ" label={said.typ} value={kind}>
        {documentKinds.map((one) => ({ value: one, label: words.kinds[one] }))}
      </Chosen>
      <Chosen name="ar" label={said.ar} value={String(year)}>
        {years.map((one) => ({ value: String(one), label: String(one) }))}
      </Chosen>
      <FilterSelect
        name="prel"
        label={said.prel}
        value={view.prel}
        all={said.onlyAdopted}
        options={[{ value: "ja", label: said.preliminary }]}
      />
      {children}
    </Filters>
  );
}

type ChosenProps = {
  name: string;
  label: string;
  value: string;
  children: { value: string; label: string }[];
};

/** A choice that always has an answer. */
function Chosen({ name, label, value, children }: ChosenProps) {
  return (
    <div className="min-w-[min(8rem,100%)] max-w-[15rem] flex-1 max-sm:max-w-none">
      <label htmlFor={name} className="mb-0.5 block text-small font-semibold">
        {label}
      </label>
      <select key={value} id={name} name={name} defaultValue={value}>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
