"use client";

import { useField } from "@/components/form";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";

type Common = { name: string; label: string; hint?: string; optional?: boolean };

function Label({ name, label, optional }: Common) {
  return <label htmlFor={name} className="mb-0.5 block font-semibold">{label}{optional && <span className="font-normal text-muted"> ({words.optional})</span>}</label>;
}

function Hint({ name, hint }: { name: string; hint?: string | undefined }) {
  return hint ? <p id={`${name}-hint`} className="mb-1 text-[.92rem] text-muted">{hint}</p> : null;
}

function Errors({ name, errors }: { name: string; errors: string[] }) {
  return errors.length > 0 ? <p id={`${name}-error`} className="mb-1 font-semibold text-falu">{errors[0]}</p> : null;
}

/** Binds a field to its hint and its error for whoever does not see them. */
function described(name: string, hint: string | undefined, errors: string[]) {
  const ids = [hint && `${name}-hint`, errors.length > 0 && `${name}-error`].filter(Boolean).join(" ");
  return { ...(ids ? { "aria-describedby": ids } : {}), ...(errors.length > 0 ? { "aria-invalid": true } : {}) };
}

type Text = Common & { type?: "text" | "email" | "password" | "tel" | "url" | "search"; inputMode?: "numeric" | "decimal"; autoComplete?: string; unit?: string; width?: "short" | "medium" };
const widths = { short: "!max-w-[9rem]", medium: "!max-w-[20rem]" };

export function TextField({ name, label, hint, optional = false, type = "text", inputMode, autoComplete = "off", unit, width }: Text) {
  const { value, errors, round } = useField(name);
  return (
    <div className="mb-5">
      <Label name={name} label={label} optional={optional} />
      <Hint name={name} hint={hint} />
      <Errors name={name} errors={errors} />
      <div className="flex items-center gap-2">
        <input key={round} id={name} name={name} type={type} defaultValue={value[0] ?? ""} autoComplete={autoComplete} {...(inputMode ? { inputMode } : {})} {...described(name, hint, errors)} className={width ? widths[width] : ""} />
        {unit && <span>{unit}</span>}
      </div>
    </div>
  );
}

export function DateField(props: Common) {
  return <TextField {...props} hint={props.hint ?? words.dateHint} inputMode="numeric" width="short" />;
}

export function TextArea({ name, label, hint, optional = false, rows = 4 }: Common & { rows?: number }) {
  const { value, errors, round } = useField(name);
  return (
    <div className="mb-5">
      <Label name={name} label={label} optional={optional} />
      <Hint name={name} hint={hint} />
      <Errors name={name} errors={errors} />
      <textarea key={round} id={name} name={name} rows={rows} defaultValue={value[0] ?? ""} {...described(name, hint, errors)} />
    </div>
  );
}

export type Option = { value: string; label: string; hint?: string };

export function SelectField({ name, label, hint, optional = false, options, empty }: Common & { options: Option[]; empty?: string }) {
  const { value, errors, round } = useField(name);
  return (
    <div className="mb-5">
      <Label name={name} label={label} optional={optional} />
      <Hint name={name} hint={hint} />
      <Errors name={name} errors={errors} />
      <select key={`${round}-${value[0] ?? ""}`} id={name} name={name} defaultValue={value[0] ?? ""} {...described(name, hint, errors)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((o) => <option key={o.value} value={o.value}>{o.label}</option>)}
      </select>
    </div>
  );
}

/** One of a few, each with its meaning beside it. */
export function RadioGroup({ name, label, hint, options }: Common & { options: Option[] }) {
  const { value, errors, round } = useField(name);
  return <Choices {...{ name, label, hint, options, value, errors, round }} type="radio" />;
}

/** Any number of several. */
export function CheckboxGroup({ name, label, hint, options }: Common & { options: Option[] }) {
  const { value, errors, round } = useField(name);
  return <Choices {...{ name, label, hint, options, value, errors, round }} type="checkbox" />;
}

type ChoicesProps = { name: string; label: string; hint?: string | undefined; options: Option[]; value: string[]; errors: string[]; round: number; type: "radio" | "checkbox" };

function Choices({ name, label, hint, options, value, errors, round, type }: ChoicesProps) {
  return (
    <fieldset className="mb-5" {...described(name, hint, errors)}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <Hint name={name} hint={hint} />
      <Errors name={name} errors={errors} />
      {options.map((o, i) => (
        <div key={`${o.value}-${round}-${value.includes(o.value)}`} className="flex gap-2.5 py-1">
          <input type={type} id={i === 0 ? name : `${name}-${o.value}`} name={name} value={o.value} defaultChecked={value.includes(o.value)} />
          <label htmlFor={i === 0 ? name : `${name}-${o.value}`}>
            {o.label}
            {o.hint && <span className="block text-[.92rem] text-muted">{o.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Ja, nej or uppgift saknas: the last is an answer of its own and never a no. */
export function YesNoUnknown(props: Common) {
  return <RadioGroup {...props} options={[{ value: "ja", label: words.yes }, { value: "nej", label: words.no }, { value: "okand", label: words.unknown }]} />;
}

/** Which of two kinds of change it is. */
export function ChangeMode() {
  return (
    <>
      <RadioGroup name="mode" label={words.modeLegend} options={[{ value: "changed", label: words.changed, hint: words.changedHint }, { value: "wrong", label: words.wrong, hint: words.wrongHint }]} />
      <DateField name="fromOn" label={words.fromOn} hint={`${words.dateHint} Lämna tomt om uppgiften var fel från början.`} />
    </>
  );
}
