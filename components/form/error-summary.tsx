"use client";

import type { FormState } from "@/lib/form/state";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";

type Props = {
  ref: React.Ref<HTMLDivElement>;
  state: Extract<FormState, { status: "invalid" }>;
  labels: Record<string, string>;
};

/** A label that is a question needs no colon. */
const asked = (label: string) => (/[?:.]$/.test(label) ? label : `${label}:`);

const box = "mb-6 max-w-notice border-l-[5px] px-4 py-3";

/**
 * What must be mended, first in the form, each line a link to its field. After a conflict: which fields somebody
 * else has changed; both versions stand at the field.
 */
export function ErrorSummary({ ref, state, labels }: Props) {
  const wrong = Object.entries(state.fields);
  const differences = state.differences ?? [];
  const conflict = state.problem === "conflict";
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      // biome-ignore lint/a11y/noAutofocus: without script this is what moves the focus to what must be mended
      autoFocus
      className={`${box} ${conflict ? "border-amber bg-amber-soft" : "border-falu bg-falu-soft"}`}
    >
      <h2 className={conflict ? "text-amber" : "text-falu"}>
        {conflict ? words.conflict : words.summary(wrong.length)}
      </h2>
      {state.summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {wrong.length + differences.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {wrong.map(([name, errors]) => (
            <li key={name}>
              <a href={`#${name}`}>
                {asked(labels[name] ?? name)} {errors[0]}
              </a>
            </li>
          ))}
          {differences.map(({ name, theirs, mine }) => (
            <li key={`${name} differs`}>
              {labels[name] ? (
                <a href={`#${name}`}>{words.changedByOther(labels[name])}</a>
              ) : (
                `${name}: ${theirs || words.empty} / ${mine || words.empty}`
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
