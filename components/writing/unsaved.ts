"use client";

/** What has been typed and not yet saved, kept by the browser while the tab lives: a reload or a new sign-in loses nothing. */
export type Unsaved = { version: number; body: string };

const key = (sectionId: string) => `samma-tak unsaved ${sectionId}`;

/** A browser may refuse to keep anything; then there is nothing to give back. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function remember(sectionId: string, unsaved: Unsaved): void {
  attempt(() => sessionStorage.setItem(key(sectionId), JSON.stringify(unsaved)));
}

export function forget(sectionId: string): void {
  attempt(() => sessionStorage.removeItem(key(sectionId)));
}

export function recall(sectionId: string): Unsaved | null {
  const said: unknown = attempt(() => JSON.parse(sessionStorage.getItem(key(sectionId)) ?? "null"));
  if (typeof said !== "object" || said === null) return null;
  const { version, body } = said as Partial<Unsaved>;
  return typeof version === "number" && typeof body === "string" ? { version, body } : null;
}
