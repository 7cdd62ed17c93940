"use client";

import { useField } from "@/components/form/context";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import { useEarlyText } from "./early-text";
import { describedBy, type FieldProps, invalid, LabelledField, type Option } from "./field";

const widths = { short: "!max-w-[9rem]", medium: "!max-w-[20rem]" };

type TextProps = FieldProps & {
  type?: "text" | "email" | "password" | "tel" | "url" | "search";
  inputMode?: "numeric" | "decimal";
  autoComplete?: string;
  /** What is counted: kronor, procent, timmar i veckan. */
  unit?: string;
  width?: "short" | "medium";
};

export function TextField(props: TextProps) {
  const { name, hint, type = "text", inputMode, autoComplete = "off", unit, width } = props;
  const field = useField(name);
  return (
    <LabelledField {...props} field={field}>
      <div className="flex items-center gap-2">
        <input
          id={name}
          name={name}
          type={type}
          defaultValue={field.value[0] ?? ""}
          autoComplete={autoComplete}
          className={width ? widths[width] : ""}
          {...(inputMode ? { inputMode } : {})}
          {...(unit ? { "aria-label": `${props.label}, ${unit}` } : {})}
          {...describedBy({ name, hint, field })}
          {...invalid(field.errors)}
        />
        {unit && <span aria-hidden>{unit}</span>}
      </div>
    </LabelledField>
  );
}

/** A day as text, which works everywhere and with every keyboard. */
export function DateField(props: FieldProps) {
  return (
    <TextField {...props} hint={props.hint ?? words.dateHint} inputMode="numeric" width="short" />
  );
}

export function TextArea(props: FieldProps & { rows?: number }) {
  const { name, hint, rows = 4 } = props;
  const field = useField(name);
  const area = useEarlyText(name);
  return (
    <LabelledField {...props} field={field}>
      <textarea
        ref={area}
        id={name}
        name={name}
        rows={rows}
        defaultValue={field.value[0] ?? ""}
        {...describedBy({ name, hint, field })}
        {...invalid(field.errors)}
      />
    </LabelledField>
  );
}

type SelectProps = FieldProps & {
  options: readonly Option[];
  /** The choice that is no choice: "Välj kommun". */
  empty?: string;
};

/** Keyed by its value: React's reset of a form would otherwise lose what was chosen. */
export function SelectField(props: SelectProps) {
  const { name, hint, options, empty } = props;
  const field = useField(name);
  const value = field.value[0] ?? "";
  const shown = (v: string) => options.find((o) => o.value === v)?.label ?? v;
  return (
    <LabelledField {...props} field={field} shown={shown}>
      <select
        key={value}
        id={name}
        name={name}
        defaultValue={value}
        {...describedBy({ name, hint, field })}
        {...invalid(field.errors)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}

/** A browser never gives a chosen file back, so the form says that it must be chosen again. */
export function FileField(props: FieldProps & { accept?: string }) {
  const { name, hint, accept } = props;
  const field = useField(name);
  const told = field.posted ? [hint, words.chooseAgain].filter(Boolean).join(" ") : hint;
  return (
    <LabelledField {...props} hint={told} field={field}>
      <input
        id={name}
        name={name}
        type="file"
        className="block min-h-11 max-w-full py-1.5 file:mr-3 file:min-h-9 file:rounded file:border-2 file:border-solid file:border-pine file:bg-transparent file:px-3 file:font-semibold file:text-pine"
        {...(accept ? { accept } : {})}
        {...describedBy({ name, hint: told, field })}
        {...invalid(field.errors)}
      />
    </LabelledField>
  );
}
