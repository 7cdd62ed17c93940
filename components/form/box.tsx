"use client";

import { invalid, type Option } from "./field";

type BoxProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: Option;
  chosen: string[];
  errors: string[];
  about?: { "aria-describedby"?: string };
};

/**
 * The first box of a group has the group's name as its id, so that the summary's link leads to it. Keyed by
 * whether it is ticked: React's reset of a form would otherwise lose it.
 */
export function Box({ type, id, name, option, chosen, errors, about = {} }: BoxProps) {
  const checked = chosen.includes(option.value);
  const hintId = option.hint ? { "aria-describedby": `${id}-means` } : about;
  return (
    <div className="flex gap-2.5 py-1">
      <input
        key={String(checked)}
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        {...hintId}
        {...invalid(errors)}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block">
          {option.label}
        </label>
        {option.hint && (
          <span id={`${id}-means`} className="block text-small text-muted">
            {option.hint}
          </span>
        )}
      </div>
    </div>
  );
}
