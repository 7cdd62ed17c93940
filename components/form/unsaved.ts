"use client";

/** What has been typed and not yet saved, kept by the browser while the tab lives: a reload or a new sign-in loses nothing. */
export type Unsaved = { version: string; body: string };

const key = (about: string) => `samma-tak unsaved ${about}`;

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
