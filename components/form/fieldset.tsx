type Props = { legend: React.ReactNode; hint?: string; row?: boolean; children: React.ReactNode };

/** Questions that belong together; in a row where they are short. Needs no script. */
export function Fieldset({ legend, hint, row = false, children }: Props) {
  return (
    <fieldset className="mb-7 min-w-0 border-t border-line pt-4">
      <legend className="float-left mb-2 w-full text-[1.05rem] font-bold">{legend}</legend>
      <div className="clear-both">
        {hint && <p className="mb-3 text-small text-muted">{hint}</p>}
        {row ? <FieldRow>{children}</FieldRow> : children}
      </div>
    </fieldset>
  );
}

/** Short fields beside one another; under one another where it is narrow. */
export function FieldRow({ children }: { children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-end gap-x-5 [&>*]:min-w-[min(9rem,100%)]">{children}</div>
  );
}
