import { dayInSweden } from "@/lib/db/day";
import { documentStepAddresses } from "@/lib/document-routes";
import type { DocumentView, Version } from "@/lib/documents/queries";
import { type DocumentStep, documentStepNames } from "@/lib/domain/document";
import { missingSections } from "@/lib/domain/document-section";
import { obstacleTo, type StepObstacle } from "@/lib/domain/document-step";

/** The step that an address names; null for what is none. */
export const stepAt = (said: string): DocumentStep | null =>
  documentStepNames.find((step) => documentStepAddresses[step] === said) ?? null;

/** Why whoever looks cannot take a step now; null where she can. */
export function obstacleOf(document: DocumentView, step: DocumentStep): StepObstacle | null {
  const { parties, state, round, adopted, draft, today } = document;
  return obstacleTo(step, {
    ...{ parties, state, today },
    yearClosed: (round?.closedAt ?? null) !== null,
    byChair: round?.byChair ?? true,
    byRecord: round?.byRecord ?? true,
    adopted: adopted?.frozenAt
      ? { way: adopted.way, frozenOn: dayInSweden(adopted.frozenAt) }
      : null,
    missing: missingSections(draft?.sections ?? []).length,
  });
}

/** The version that is asked for by its number; else the adopted one, else the draft. */
export function versionAsked(
  { versions, adopted, draft }: DocumentView,
  asked: string | string[] | undefined,
): Version | null {
  if (asked !== undefined) return versions.find((v) => String(v.number) === String(asked)) ?? null;
  return adopted ?? draft;
}
