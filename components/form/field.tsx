"use client";

import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import type { FieldState } from "./context";

export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
};
export type Option = { value: string; label: string; hint?: string };
type Told = Pick<FieldProps, "name" | "hint"> & { field: FieldState };

/** Marks what must be mended with a rule at the side as well as with words. */
export const boxOf = (errors: string[]) =>
  `mb-5 ${errors.length > 0 ? "border-l-4 border-falu pl-3.5" : ""}`;

/** Binds a field to its hint, its error and the other's version, for whoever does not see them. */
export function describedBy({ name, hint, field }: Told) {
  const ids = [
    hint && `${name}-hint`,
    field.theirs !== undefined && `${name}-theirs`,
    field.errors.length > 0 && `${name}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? { "aria-describedby": ids.join(" ") } : {};
}

export const invalid = (errors: string[]) => (errors.length > 0 ? { "aria-invalid": true } : {});

export function Optional({ optional }: { optional: boolean | undefined }) {
  return optional ? <span className="font-normal text-muted"> ({words.optional})</span> : null;
}

type SaidProps = Told & { shown?: (value: string) => string };

/** What stands between the label and the field: the hint, the other's version, what is wrong. */
export function Said({ name, hint, field, shown = (value) => value }: SaidProps) {
  const { errors, theirs, value } = field;
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} className="mb-1 text-small text-muted">
          {hint}
        </p>
      )}
      {theirs !== undefined && (
        <dl
          id={`${name}-theirs`}
          className="mb-1.5 grid max-w-measure grid-cols-2 gap-x-4 border-l-4 border-amber bg-amber-soft px-3 py-2"
        >
          {[
            { term: words.theirs, said: theirs.split(", ") },
            { term: words.mine, said: value },
          ].map(({ term, said }) => (
            <div key={term} className="min-w-0">
              <dt className="text-small text-amber">{term}</dt>
              <dd className="whitespace-pre-line">{said.map(shown).join(", ") || words.empty}</dd>
            </div>
          ))}
        </dl>
      )}
      {errors.map((error) => (
        <p key={error} id={`${name}-error`} className="mb-1 font-semibold text-falu">
          <span className="sr-only">{words.errorPrefix}</span>
          {error}
        </p>
      ))}
    </>
  );
}

type FrameProps = FieldProps & {
  field: FieldState;
  shown?: (value: string) => string;
  children: React.ReactNode;
};

/** Label, hint, error, field: the one order of every field that holds one answer. */
export function LabelledField({ name, label, hint, optional, field, shown, children }: FrameProps) {
  return (
    <div className={boxOf(field.errors)}>
      <label htmlFor={name} className="mb-0.5 block font-semibold">
        {label}
        <Optional optional={optional} />
      </label>
      <Said name={name} hint={hint} field={field} {...(shown ? { shown } : {})} />
      {children}
    </div>
  );
}
