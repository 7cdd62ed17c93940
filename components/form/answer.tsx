"use client";

import { looks } from "@/components/ui/button";
import type { FormState } from "@/lib/form/state";

type Props = {
  ref: React.Ref<HTMLDivElement>;
  state: Extract<FormState, { status: "done" }>;
};

/** What is shown once, in the form's place; the link leads on when it has been read. */
export function Answer({ ref, state }: Props) {
  const { title, lead, facts, text, next } = state.shown;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="status"
      className="max-w-notice border-l-[5px] border-moss bg-moss-soft px-4 py-3"
    >
      <title>{`${title} – Samma tak`}</title>
      <h2 className="text-moss">{title}</h2>
      <p>{lead}</p>
      {facts.length > 0 && (
        <dl className="my-3">
          {facts.map(({ term, value }) => (
            <div key={term} className="mb-1.5">
              <dt className="text-muted">{term}</dt>
              <dd
                className={
                  facts.length > 3 ? "wrap-anywhere" : "text-lead font-semibold wrap-anywhere"
                }
              >
                {value}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {text && (
        <label className="my-3 block">
          <span className="block font-semibold">{text.label}</span>
          <textarea readOnly rows={14} defaultValue={text.value} className="max-w-none!" />
        </label>
      )}
      <a href={state.goTo} className={looks.plain}>
        {next}
      </a>
    </div>
  );
}
