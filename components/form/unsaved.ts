"use client";

/**
 * What has been typed and not yet saved, kept by the browser while the tab lives: a reload or a new sign-in of the same
 * person loses nothing. Whoever signs in after her in the same tab is not given it.
 */
export type Unsaved = { version: string; body: string };

/** Whose page it is, as its frame says; empty where nobody is signed in. */
export const person = (): string =>
  document.querySelector<HTMLElement>("[data-person]")?.dataset.person ?? "";
const key = (about: string) => `samma-tak unsaved ${person()} ${about}`;

/** A browser may refuse to keep anything; then there is nothing to give back. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function remember(about: string, unsaved: Unsaved): void {
  attempt(() => sessionStorage.setItem(key(about), JSON.stringify(unsaved)));
}

export function forget(about: string): void {
  attempt(() => sessionStorage.removeItem(key(about)));
}

export function recall(about: string): Unsaved | null {
  const said: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key(about)) ?? "null"));
  if (typeof said !== "object" || said === null) return null;
  const { version, body } = said as Partial<Unsaved>;
  return typeof version === "string" && typeof body === "string" ? { version, body } : null;
}
