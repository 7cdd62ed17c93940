"use client";

import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import { Box } from "./box";
import { useField } from "./context";
import { boxOf, describedBy, type FieldProps, invalid, type Option, Optional, Said } from "./field";

type GroupProps = FieldProps & {
  options: readonly Option[];
  /** Short answers beside one another; otherwise under one another. */
  inline?: boolean;
};

/** One of a few, each with its meaning beside it. */
export function RadioGroup(props: GroupProps) {
  return <Choices {...props} type="radio" />;
}

/** Any number of several. */
export function CheckboxGroup(props: GroupProps) {
  return <Choices {...props} type="checkbox" />;
}

/** Ja, nej or uppgift saknas: the last is an answer of its own and never a no. */
export function YesNoUnknown(props: FieldProps) {
  const options = [
    { value: "ja", label: words.yes },
    { value: "nej", label: words.no },
    { value: "okand", label: words.unknown },
  ];
  return <RadioGroup {...props} options={options} inline />;
}

/** One box that stands alone: "Jag har kontrollerat uppgifterna". */
export function Checkbox({ name, label, hint, value = "ja" }: FieldProps & { value?: string }) {
  const field = useField(name);
  return (
    <div className={boxOf(field.errors)}>
      <Said name={name} hint={hint} field={field} />
      <Box
        type="checkbox"
        id={name}
        name={name}
        option={{ value, label }}
        chosen={field.value}
        errors={field.errors}
        about={describedBy({ name, hint, field })}
      />
    </div>
  );
}

/** Errors of a group of radios belong to the group; a checkbox carries them itself. */
function Choices({
  name,
  label,
  hint,
  optional,
  options,
  inline,
  type,
}: GroupProps & { type: "radio" | "checkbox" }) {
  const field = useField(name);
  const shown = (v: string) => options.find((o) => o.value === v)?.label ?? v;
  const group = type === "radio" ? { role: "radiogroup", ...invalid(field.errors) } : {};
  return (
    <div className={boxOf(field.errors)}>
      <fieldset className="min-w-0" {...group} {...describedBy({ name, hint, field })}>
        <legend className="mb-0.5 font-semibold">
          {label}
          <Optional optional={optional} />
        </legend>
        <Said name={name} hint={hint} field={field} shown={shown} />
        <div className={inline ? "flex flex-wrap gap-x-6" : ""}>
          {options.map((option, i) => (
            <Box
              key={option.value}
              type={type}
              id={i === 0 ? name : `${name}-${option.value}`}
              name={name}
              option={option}
              chosen={field.value}
              errors={type === "checkbox" ? field.errors : []}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
