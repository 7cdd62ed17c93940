"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { formPageWords as words } from "@/lib/i18n/sv/form-page";
import { Box } from "./box";
import { CheckboxGroup } from "./choices";
import { useField } from "./context";
import { boxOf, describedBy, type FieldProps, type Option, Said } from "./field";

export type ChoiceGroup = { label: string; options: Option[] };
type Near = { field: string; groups: Record<string, string> };
type Props = FieldProps & {
  groups: readonly ChoiceGroup[];
  /** Another field of the form, and the group that each of its choices lies near. */
  near?: Near;
  /** Groups that stand open whatever is chosen. */
  open?: readonly string[];
};

/** More choices than this are folded; fewer are seen at once. */
const mostAtOnce = 12;
const columns = "columns-[18rem] [&>div]:break-inside-avoid";

/**
 * Any number of many: folded by what they have in common, what lies near something chosen first, and what is chosen
 * never out of sight. The search is there only where script runs; what it hides stays chosen.
 */
export function FoldedChoices({ groups, near, open = [], ...props }: Props) {
  const { name, label, hint } = props;
  const field = useField(name);
  const frame = useRef<HTMLFieldSetElement>(null);
  const beside = useNear(near, frame);
  const [sought, seek] = useState("");
  const [touched, touch] = useState<string[]>([]);
  const all = groups.flatMap(({ options }) => options);
  if (all.length <= mostAtOnce)
    return (
      <div className="[&_fieldset>div:last-child]:columns-[18rem] [&_fieldset>div>div]:break-inside-avoid">
        <CheckboxGroup {...props} options={all} />
      </div>
    );
  const isNear = (group: ChoiceGroup) => beside.includes(group.label);
  const isOpen = ({ label: about, options }: ChoiceGroup) =>
    [...open, ...beside, ...touched].includes(about) ||
    options.some(({ value }) => field.value.includes(value)) ||
    (field.errors.length > 0 && options.some((option) => option === first));
  const fits = (option: Option) => option.label.toLocaleLowerCase("sv").includes(sought);
  const ordered = groups.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
  const first = ordered[0]?.options[0];
  return (
    <div className={boxOf(field.errors)}>
      <fieldset ref={frame} className="min-w-0" {...describedBy({ name, hint, field })}>
        <legend className="mb-0.5 font-semibold">{label}</legend>
        <Said name={name} hint={hint} field={field} />
        <Search label={words.searchAmong(label)} onSeek={seek} />
        <div className="columns-[15rem] [&>details]:break-inside-avoid">
          {ordered.map((group) => (
            <details
              key={group.label}
              open={sought !== "" || isOpen(group)}
              hidden={!group.options.some(fits)}
              onChange={() => touch((before) => [...new Set([...before, group.label])])}
            >
              <summary className="min-h-6 py-1 font-semibold text-pine">
                {group.label} ({group.options.length})
              </summary>
              <div className={`pb-2 pl-4 ${columns}`}>
                {group.options.map((option) => (
                  <div key={option.value} hidden={!fits(option)}>
                    <Box
                      type="checkbox"
                      id={option === first ? name : `${name}-${option.value}`}
                      {...{ name, option, chosen: field.value, errors: field.errors }}
                    />
                  </div>
                ))}
              </div>
            </details>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The groups that lie near what is chosen in another field, and go on doing so while somebody chooses there. */
function useNear(near: Near | undefined, here: React.RefObject<HTMLElement | null>): string[] {
  const given = useField(near?.field ?? "").value;
  const [chosen, choose] = useState<string[] | null>(null);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form || !near) return;
    const look = () => choose(new FormData(form).getAll(near.field).map(String));
    form.addEventListener("change", look);
    return () => form.removeEventListener("change", look);
  }, [near, here]);
  return [...new Set((chosen ?? given).flatMap((value) => near?.groups[value] ?? []))];
}

const never = () => () => {};

/** Narrows a list while somebody writes. It is no answer of the form, so it has no name. */
function Search({ label, onSeek }: { label: string; onSeek: (text: string) => void }) {
  const script = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!script) return null;
  return (
    <label className="mb-2 block">
      <span className="block text-small">{label}</span>
      <input
        type="search"
        autoComplete="off"
        className="!max-w-[20rem]"
        onChange={({ target }) => onSeek(target.value.trim().toLocaleLowerCase("sv"))}
        // Enter here is no press of the form's button.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
    </label>
  );
}
