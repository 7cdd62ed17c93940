import type { Tone } from "@/components/ui/tag";
import type { Outcome } from "@/lib/domain/document-section";

/** How what came of a goal is marked, wherever it is said. */
export const outcomeTones: Record<Outcome, Tone> = {
  uppnatt: "done",
  delvis: "near",
  inte: "late",
  inte_paborjat: "none",
  utgar: "none",
};
