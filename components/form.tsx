"use client";

import { createContext, useActionState, useContext, useEffect, useRef } from "react";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import type { FormState } from "@/lib/form/state";
import { idle } from "@/lib/form/idle";

type Shown = { values: Record<string, string[]>; fields: Record<string, string[]>; initial: Record<string, string[]>; round: number };
const Context = createContext<Shown>({ values: {}, fields: {}, initial: {}, round: 0 });

/** What a field shows: what was typed last, else what is held. */
export function useField(name: string) {
  const { values, fields, initial, round } = useContext(Context);
  const posted = Object.keys(values).length > 0;
  return { value: posted ? (values[name] ?? []) : (initial[name] ?? []), errors: fields[name] ?? [], round };
}

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The page's title; "Fel:" stands before it when something must be mended. */
  title: string;
  /** Made by the server for each showing of the form: the same form posted twice is done once. */
  operationId?: string;
  /** What is held now, by field name. */
  initial?: Record<string, string[]>;
  /** Hidden fields: ids and the version that was seen. */
  hidden?: Record<string, string>;
  submit: string;
  cancel?: { href: string; label: string };
  /** Fields by name with the label they have, so that the summary can link to them. */
  labels: Record<string, string>;
  /** The first press says what follows from saving, the second saves. */
  preview?: boolean;
  children: React.ReactNode;
};

/** The one form. Works without script: the action's answer is drawn by the server as well. */
export function Form({ action, title, operationId, initial = {}, hidden = {}, submit, cancel, labels, preview = false, children }: Props) {
  const [state, post, pending] = useActionState(action, idle);
  const summary = useRef<HTMLDivElement>(null);
  const round = useRef(0);
  const last = useRef(state);
  if (last.current !== state) {
    last.current = state;
    round.current += 1;
  }
  useEffect(() => {
    if (state.status !== "idle") summary.current?.focus();
  }, [state]);
  const values = state.status === "idle" ? {} : state.values;
  const fields = state.status === "invalid" ? state.fields : {};
  const version = state.status === "invalid" ? state.version : undefined;
  return (
    <Context value={{ values, fields, initial, round: round.current }}>
      <title>{`${state.status === "invalid" ? words.errorPrefix : ""}${title} – Samma tak`}</title>
      <form action={post} noValidate className="max-w-[58rem]">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={name === "version" && version ? version : value} />
        ))}
        {operationId && <input type="hidden" name="operationId" value={operationId} />}
        {preview && <input type="hidden" name="seen" value={state.status === "preview" ? state.seen : ""} />}
        {state.status === "invalid" && <Summary ref={summary} state={state} labels={labels} />}
        {children}
        {state.status === "preview" && preview && (
          <div ref={summary} tabIndex={-1} role="status" className="mb-6 border-l-[5px] border-pine bg-pine-soft px-4 py-3">
            <h2>{words.follows}</h2>
            {state.sentences.map((sentence, i) => <p key={sentence} className={i === 0 ? "font-semibold" : ""}>{sentence}</p>)}
          </div>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" aria-disabled={pending} className="min-h-11 rounded border-2 border-pine bg-pine px-4 py-2 font-semibold text-on-pine hover:border-pine-strong hover:bg-pine-strong">
            {preview && state.status === "preview" ? words.saveSeen : submit}
          </button>
          {cancel && <a href={cancel.href} className="inline-flex min-h-11 items-center">{cancel.label}</a>}
        </div>
      </form>
    </Context>
  );
}

function Summary({ ref, state, labels }: { ref: React.Ref<HTMLDivElement>; state: Extract<FormState, { status: "invalid" }>; labels: Record<string, string> }) {
  const wrong = Object.entries(state.fields);
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="mb-6 border-l-[5px] border-falu bg-falu-soft px-4 py-3">
      <h2 className="text-falu">{words.summary(wrong.length)}</h2>
      {state.summary.map((s) => <p key={s}>{s}</p>)}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([name, errors]) => (
            <li key={name}><a href={`#${name}`}>{labels[name] ?? name}: {errors[0]}</a></li>
          ))}
        </ul>
      )}
      {state.differences && state.differences.length > 0 && (
        <table className="mt-3 w-full max-w-measure text-left">
          <thead><tr><th scope="col">{words.field}</th><th scope="col">{words.theirs}</th><th scope="col">{words.mine}</th></tr></thead>
          <tbody>
            {state.differences.map((d) => (
              <tr key={d.name} className="align-top"><th scope="row" className="pr-3 font-normal">{labels[d.name] ?? d.name}</th><td className="pr-3">{d.theirs || "–"}</td><td>{d.mine || "–"}</td></tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
