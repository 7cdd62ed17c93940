import { endOn, type Term } from "./agreement-term";
import { addDays, type Day, daysBetween } from "./day";

/** What kind of document, from intent to annex. Source: agreements 3.1. */
export const agreementKinds = [
  "avsiktsforklaring",
  "lansoverenskommelse",
  "styrdokument",
  "lokalt_samverkansavtal",
  "hyresavtal",
  "personuppgiftsavtal",
  "tillaggsoverenskommelse",
  "uppdragsbeskrivning",
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** A guideline or a policy is decided and not signed. */
export const isDecided = (kind: AgreementKind): boolean =>
  kind === "styrdokument" || kind === "uppdragsbeskrivning";

/** What an agreement is on a day: exactly one of these. */
export const agreementStatuses = [
  "utkast",
  "vantar_pa_underskrift",
  "undertecknat",
  "gallande",
  "uppsagt",
  "utganget",
  "ersatt",
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export type Agreement = {
  kind: AgreementKind;
  /** Still being written: nobody has been asked to sign. */
  draft: boolean;
  term: Term;
  /** When each party signed, null for one that has not; or, for what is decided, when each body decided. */
  signed: readonly (Day | null)[];
  /** From which day another stands in its place. */
  replacedFrom: Day | null;
};

/** Signed only when every party has: three of four is not signed. Source: agreements 3.4; edge case 23. */
export const signedOn = ({ signed }: Agreement): Day | null =>
  signed.length > 0 && signed.every((day) => day !== null)
    ? (signed.toSorted().at(-1) ?? null)
    : null;

/**
 * The status of an agreement on a day, derived and never stored. What another has replaced is replaced, whatever its
 * term says; what not every party has signed waits, even when its days have passed.
 */
export function statusOf(agreement: Agreement, on: Day): AgreementStatus {
  const { draft, replacedFrom, term } = agreement;
  if (draft) return "utkast";
  if (replacedFrom !== null && replacedFrom <= on) return "ersatt";
  const all = signedOn(agreement);
  if (all === null || all > on) return "vantar_pa_underskrift";
  if (on < term.fromOn) return "undertecknat";
  const end = endOn(term, on);
  if (end !== null && end < on) return "utganget";
  return term.notice !== null && term.notice.givenOn <= on ? "uppsagt" : "gallande";
}

/**
 * Notice is of something that is agreed: not before the day on which all have signed or on which the agreement begins,
 * whichever came first. Source: agreements 3.4.
 */
export function noticeFrom(agreement: Agreement): Day {
  const all = signedOn(agreement);
  const { fromOn } = agreement.term;
  return all !== null && all < fromOn ? all : fromOn;
}

/** It should have begun, and not everyone has signed. */
export const begunUnsigned = (agreement: Agreement, on: Day): boolean =>
  statusOf(agreement, on) === "vantar_pa_underskrift" && agreement.term.fromOn <= on;

/** What a centre stands under on a day: exactly one of these, the best there is. */
export const situations = [
  "gallande",
  "uppsagt",
  "undertecknat",
  "vantar_pa_underskrift",
  "utganget",
  "bara_avsiktsforklaring",
  "saknas",
] as const;
export type Situation = (typeof situations)[number];

const ofStatus: Partial<Record<AgreementStatus, Situation>> = {
  gallande: "gallande",
  uppsagt: "uppsagt",
  undertecknat: "undertecknat",
  vantar_pa_underskrift: "vantar_pa_underskrift",
  utganget: "utganget",
};

/**
 * What a centre stands under: the best of its own agreements. A county's frame, a rent or a guideline beside it does
 * not stand for it. One that has run out is told as that, for the work goes on; an avsiktsförklaring counts while it holds
 * and all have signed it. Source: agreements 3.4; edge case 22.
 */
export function situationOf(agreements: readonly Agreement[], on: Day): Situation {
  const found = agreements.flatMap((agreement): Situation[] => {
    const status = statusOf(agreement, on);
    if (agreement.kind === "lokalt_samverkansavtal") return [ofStatus[status] ?? "saknas"];
    const intent = agreement.kind === "avsiktsforklaring";
    const holds = status === "gallande" || status === "uppsagt";
    return intent && holds ? ["bara_avsiktsforklaring"] : [];
  });
  return situations.find((situation) => found.includes(situation)) ?? "saknas";
}

/** How near the day is by which somebody must take a stand. */
export const urgencies = ["forfallet", "inom_30", "inom_90", "inom_180", "senare"] as const;
export type Urgency = (typeof urgencies)[number];

/** Warned 180, 90 and 30 days before. Source: agreements 3.4. */
export function urgencyOf(by: Day, today: Day): Urgency {
  const left = daysBetween(today, by);
  if (left < 0) return "forfallet";
  if (left <= 30) return "inom_30";
  if (left <= 90) return "inom_90";
  return left <= 180 ? "inom_180" : "senare";
}

/** The first day that an agreement no longer holds: after its end, or from when another stands in its place. */
function overFrom({ term, replacedFrom }: Agreement, on: Day): Day | null {
  const end = endOn(term, on);
  const after = end === null ? null : addDays(end, 1);
  if (after === null || replacedFrom === null) return after ?? replacedFrom;
  return after < replacedFrom ? after : replacedFrom;
}

/** Of these one at a time holds for a centre; guidelines, descriptions, rents and supplements stand beside one another. */
const oneAtATime: readonly AgreementKind[] = [
  "avsiktsforklaring",
  "lansoverenskommelse",
  "lokalt_samverkansavtal",
];

/** Two that hold for the same centre at the same time: told, and not refused. */
export function overlap(a: Agreement, b: Agreement, on: Day): boolean {
  const untilA = overFrom(a, on);
  const untilB = overFrom(b, on);
  return (
    a.kind === b.kind &&
    oneAtATime.includes(a.kind) &&
    ![statusOf(a, on), statusOf(b, on)].some((s) => s === "utkast" || s === "ersatt") &&
    (untilB === null || a.term.fromOn < untilB) &&
    (untilA === null || b.term.fromOn < untilA)
  );
}
