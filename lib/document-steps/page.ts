import { documentStepAddresses } from "@/lib/document-routes";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { type DocumentStep, documentStepNames } from "@/lib/domain/document";

/** The step that an address names; null for what is none. */
export const stepAt = (said: string): DocumentStep | null =>
  documentStepNames.find((step) => documentStepAddresses[step] === said) ?? null;

/** The step at which a protocol is put beside a document, as its form says; the recorded one for anything else. */
export const documentStepAt = (said: string | null): "adopt" | "record_adoption" =>
  said === documentStepAddresses.adopt ? "adopt" : "record_adoption";

/** The version that is asked for by its number; else the adopted one, else the draft. */
export function versionAsked(
  { versions, adopted, draft }: DocumentView,
  asked: string | string[] | undefined,
): Version | null {
  if (asked !== undefined) return versions.find((v) => String(v.number) === String(asked)) ?? null;
  return adopted ?? draft;
}
