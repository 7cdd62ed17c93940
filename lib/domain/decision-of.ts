import type { AgreementKind } from "./agreement";
import type { DocumentKind, DocumentStep } from "./document";
import type { DecisionStep } from "./matter";

/**
 * The matter that a step of a plan or a report belongs to. That it is adopted, comes back from the group, or is to be
 * adopted once more is a matter of the plan or the report; what the county asks for and receives belongs to its
 * follow-up of the quality. To write, to hand in and to take back is nobody's decision, nor to give up what one has opened oneself. Source: Stöd för att inrätta
 * och organisera familjecentraler, bilaga 1.
 */
export function documentDecision(step: DocumentStep, kind: DocumentKind): DecisionStep | null {
  switch (step) {
    case "begin":
    case "submit":
    case "take_back":
    case "abandon":
    case "withdraw_request":
    case "withdraw_objection":
      return null;
    case "receive":
    case "take_back_receipt":
    case "return_by_county":
      return "followup.county";
    case "adopt":
    case "record_adoption":
    case "return_by_group":
    case "object":
    case "correct":
    case "request_correction":
    case "correct_closed":
      return kind === "plan" ? "plan.adopt" : "report.adopt";
  }
}

/**
 * The matter that the steps of an agreement belong to: the county's own agreement, and what is decided for the county
 * or at one place. A local agreement and a rental contract are between their parties, and an intent and an annex follow
 * what they lead to: the table has no matter for them. Source: the same.
 */
export function agreementDecision(kind: AgreementKind, wholeCounty: boolean): DecisionStep | null {
  switch (kind) {
    case "lansoverenskommelse":
      return "agreement.county";
    case "styrdokument":
      return wholeCounty ? "routine.county" : "routine.local";
    case "uppdragsbeskrivning":
      return wholeCounty ? "goal.county" : null;
    case "avsiktsforklaring":
    case "lokalt_samverkansavtal":
    case "hyresavtal":
    case "personuppgiftsavtal":
    case "tillaggsoverenskommelse":
      return null;
  }
}
