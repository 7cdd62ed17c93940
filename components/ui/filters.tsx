import Link from "next/link";
import { uiWords } from "@/lib/i18n/sv/ui";
import { Button } from "./button";

type Props = {
  action: string;
  /** What the address also says and the form must keep. */
  keep?: Record<string, string | number | null | undefined>;
  /** The address without filters; given only when there is something to clear. */
  clear?: string | null;
  submit?: string;
  /** Filters that are seldom needed. */
  more?: React.ReactNode;
  moreOpen?: boolean;
  children: React.ReactNode;
};

/** A form that asks by address, so that every view can be shared, kept and gone back to. */
export function Filters({ action, keep = {}, clear, submit, more, moreOpen, children }: Props) {
  const row = "flex flex-wrap items-end gap-x-4 gap-y-3";
  return (
    <search aria-label={uiWords.filters} data-noprint>
      <form action={action} className="mb-5 border-y border-line py-4">
        {Object.entries(keep).map(
          ([name, value]) =>
            value !== null &&
            value !== undefined &&
            value !== "" && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className={row}>
          {children}
          <Button look="quiet">{submit ?? uiWords.show}</Button>
          {clear && (
            <Link href={clear} prefetch={false} className="inline-flex min-h-11 items-center">
              {uiWords.clear}
            </Link>
          )}
        </div>
        {more && (
          <details open={moreOpen ?? false} className="mt-3">
            <summary className="min-h-6 w-fit py-1 text-pine">{uiWords.moreFilters}</summary>
            <div className={`${row} pt-2`}>{more}</div>
          </details>
        )}
      </form>
    </search>
  );
}

type Common = { name: string; label: string; value: string | number | null | undefined };
const labelled = "mb-0.5 block text-small font-semibold";

/** Keyed by its value, since the browser would otherwise keep what it showed when the address changes. */
export function FilterText({ name, label, value, example }: Common & { example?: string }) {
  return (
    <div className="min-w-[min(12rem,100%)] max-w-[20rem] flex-[2] max-sm:max-w-none">
      <label htmlFor={name} className={labelled}>
        {label}
      </label>
      <input
        key={value}
        id={name}
        name={name}
        type="search"
        defaultValue={value ?? ""}
        {...(example ? { placeholder: example } : {})}
      />
    </div>
  );
}

export function FilterDate({ name, label, value }: Common) {
  return (
    <div className="w-[9.5rem]">
      <label htmlFor={name} className={labelled}>
        {label}
      </label>
      <input
        key={value}
        id={name}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        placeholder="ÅÅÅÅ-MM-DD"
        defaultValue={value ?? ""}
      />
    </div>
  );
}
