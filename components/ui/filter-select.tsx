"use client";

type Option = { value: string | number; label: string };
type Props = {
  name: string;
  label: string;
  value: string | number | null | undefined;
  all: string;
  options: readonly Option[];
};

/**
 * One of some values, or all. Drawn from its values alone: a county has hundreds of centres and parties, and what a server
 * component draws is sent twice. Keyed by its value, since the browser would otherwise keep what it showed when the
 * address changes.
 */
export function FilterSelect({ name, label, value, all, options }: Props) {
  return (
    <div className="min-w-[min(9rem,100%)] max-w-[15rem] flex-1 max-sm:max-w-none">
      <label htmlFor={name} className="mb-0.5 block text-small font-semibold">
        {label}
      </label>
      <select key={value} id={name} name={name} defaultValue={value ?? ""}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
