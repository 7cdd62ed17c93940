type TypedProps = {
  name: string;
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with what was typed. */
  wrong?: string | undefined;
  short?: boolean;
  optional?: boolean;
};

/** A field of this form; the one form posts no files. */
export function Typed({
  name,
  label,
  hint,
  value,
  wrong,
  short = false,
  optional = false,
}: TypedProps) {
  const described = [hint && `${name}-hint`, wrong && `${name}-fel`].filter(Boolean).join(" ");
  return (
    <div className="mb-5">
      <label htmlFor={name} className="mb-1 block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="mb-1 text-small text-muted">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${name}-fel`} className="mb-1 font-semibold text-falu">
          {wrong}
        </p>
      )}
      <input
        id={name}
        name={name}
        defaultValue={value}
        required={!optional}
        aria-describedby={described || undefined}
        aria-invalid={wrong ? true : undefined}
        className={short ? "!max-w-[9rem]" : undefined}
      />
    </div>
  );
}
