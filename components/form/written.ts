"use client";

import { isVersion } from "@/lib/form/version-field";
import { person } from "./unsaved";

/** What a person has written in a form, apart from what stands hidden in it. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && !["hidden", "submit", "file"].includes(one.type)) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );
const ticked = (one: Control): one is HTMLInputElement =>
  one instanceof HTMLInputElement && (one.type === "checkbox" || one.type === "radio");

/** All of it as one text, so that two states of a form can be told apart and kept. */
export const written = (form: HTMLFormElement): string =>
  JSON.stringify(
    controls(form).flatMap((one) =>
      one.name && (!ticked(one) || one.checked) ? [[one.name, one.value]] : [],
    ),
  );

const first = (one: Control): string => {
  if (one instanceof HTMLSelectElement) {
    const options = [...one.options];
    return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
  }
  return ticked(one) ? one.value : one.defaultValue.replace(/\r\n?/g, "\n");
};

/** The same as the server drew it: what was typed before the script had come is not in it. */
export const drawn = (form: HTMLFormElement): string =>
  JSON.stringify(
    controls(form).flatMap((one) =>
      one.name && (!ticked(one) || one.defaultChecked) ? [[one.name, first(one)]] : [],
    ),
  );

/** Puts back what was written once. */
export function writeBack(form: HTMLFormElement, text: string): void {
  const said = JSON.parse(text) as [string, string][];
  for (const one of controls(form)) {
    const values = said.flatMap(([name, value]) => (name === one.name ? [value] : []));
    if (ticked(one)) one.checked = values.includes(one.value);
    else if (values[0] !== undefined) one.value = values[0];
  }
}

const hidden = (form: HTMLFormElement): HTMLInputElement[] =>
  [...form.elements].filter(
    (one): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === "hidden" && isVersion(one.name),
  );

/** Which versions of its rows the form has seen, as one text. */
export const versionsOf = (form: HTMLFormElement): string =>
  JSON.stringify(hidden(form).map(({ name, value }) => [name, value]));

/** Lets the form be of the versions that it once had seen: what has been written since is then shown beside it. */
export function takeVersions(form: HTMLFormElement, text: string): void {
  const said = new Map(JSON.parse(text) as [string, string][]);
  for (const one of hidden(form)) one.value = said.get(one.name) ?? one.value;
}

/** The form as a save by itself sends it. */
export function asSent(form: HTMLFormElement): FormData {
  const sent = new FormData();
  for (const [name, value] of new FormData(form))
    if (!name.startsWith("$ACTION") && !["operationId", "seen", "ready"].includes(name))
      sent.append(name, value);
  sent.set("auto", "ja");
  sent.set("writtenBy", person());
  return sent;
}
