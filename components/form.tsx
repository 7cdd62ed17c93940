"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { Answer } from "@/components/form/answer";
import { Consequences } from "@/components/form/consequences";
import { FormContext } from "@/components/form/context";
import { ErrorSummary } from "@/components/form/error-summary";
import { Button, type Look, looks } from "@/components/ui/button";
import { idle } from "@/lib/form/idle";
import type { FormState } from "@/lib/form/state";
import { isVersion } from "@/lib/form/version-field";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";

/** A button that says which deed it does, for a form with several. */
export type Submit = { label: string; name?: string; value?: string; look?: Look };

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
  /** The button's word, or several buttons. */
  submit: string | Submit[];
  cancel?: { href: string; label: string };
  /** Fields by name with the label they have, so that the summary can link to them. */
  labels: Record<string, string>;
  /** The first press says what follows from saving, the second saves. */
  preview?: boolean;
  /** The word of the second press, where it is a deed with a name of its own. */
  submitSeen?: string;
  children?: React.ReactNode;
};

/** The one form. Works without script: the action's answer is drawn by the server as well. */
export function Form(props: Props) {
  const { action, title, operationId, initial = {}, hidden = {}, labels, preview = false } = props;
  const [state, post, pending] = useActionState(action, idle);
  const [kept, keep] = useState<Record<string, string>>({});
  const answer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") answer.current?.focus();
  }, [state]);
  const shown = preview && state.status === "preview" ? state : null;
  if (state.status === "done") return <Answer ref={answer} state={state} />;
  const fixed = {
    ...hidden,
    ...versionsShown(hidden, state, kept),
    ...(operationId ? { operationId } : {}),
    ...(preview ? { seen: shown?.seen ?? "" } : {}),
  };
  return (
    <FormContext
      value={{ state, initial, keep: (now) => keep((before) => ({ ...before, ...now })) }}
    >
      <title>{`${state.status === "invalid" ? words.errorPrefix : ""}${title} – Samma tak`}</title>
      <form action={post} noValidate className="max-w-notice">
        {Object.entries(fixed).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {state.status === "invalid" && <ErrorSummary ref={answer} state={state} labels={labels} />}
        {props.children}
        {shown && <Consequences ref={answer} sentences={shown.sentences} />}
        <Buttons
          submit={shown ? (props.submitSeen ?? words.saveSeen) : props.submit}
          cancel={props.cancel}
          pending={pending}
        />
      </form>
    </FormContext>
  );
}

/**
 * The version that the person has seen: the one that was posted, however new the page behind the form has become,
 * until a conflict has shown the newer one.
 */
function versionSeen(state: FormState, name: string): string | undefined {
  if (state.status === "idle") return undefined;
  const shown =
    state.status === "invalid"
      ? name === "version"
        ? state.version && String(state.version)
        : state.versions?.[name]
      : undefined;
  return shown || state.values[name]?.[0];
}

/** What the form says of versions: what has saved itself since is newer than what the page or the last post knew. */
const versionsShown = (
  hidden: Record<string, string>,
  state: FormState,
  kept: Record<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(hidden)
      .filter(([name]) => isVersion(name))
      .map(([name, held]) => {
        const seen = versionSeen(state, name) ?? held;
        const since = kept[name];
        return [name, since && Number(since) > Number(seen) ? since : seen];
      }),
  );

type ButtonsProps = { submit: Props["submit"]; cancel: Props["cancel"]; pending: boolean };

/** The page's own deed comes first, and the way out last. A press while it is sent is not a second deed: the operation id sees to that. */
function Buttons({ submit, cancel, pending }: ButtonsProps) {
  const buttons: Submit[] = typeof submit === "string" ? [{ label: submit }] : submit;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-1" data-noprint>
      {buttons.map(({ label, ...button }) => (
        <Button key={label} aria-disabled={pending} {...button}>
          {label}
        </Button>
      ))}
      {cancel && (
        <a href={cancel.href} className={looks.plain}>
          {cancel.label}
        </a>
      )}
      <span role="status" className="text-small text-muted">
        {pending && words.pending}
      </span>
    </div>
  );
}
