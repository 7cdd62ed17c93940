/** What a family centre files each year: the plan for a year, and the report on it. */
export const documentKinds = ["plan", "berattelse"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Where a plan or a report is. Decided by people and so stored, but for the first: nothing has been begun. Late is not
 * among them; it is derived. Source: the issue, Life cycle.
 */
export const documentStates = [
  "ej_paborjad",
  "utkast",
  "inlamnad",
  "ska_kompletteras",
  "faststalld",
  "mottagen",
] as const;
export type DocumentState = (typeof documentStates)[number];

/** Who takes a step: whoever writes for the centre, its local group (the chair), or the county. */
export type DocumentParty = "writer" | "group" | "county";

type Step = {
  by: DocumentParty;
  from: readonly DocumentState[];
  to: DocumentState;
  /** Must be complete: every required section has content. */
  complete?: true;
  /** Says why, in words that stand on the document. */
  reason?: true;
  /** The version is adopted and can never be changed again. */
  freezes?: true;
  /** A next version is opened as a draft, with the words of the one that was adopted. */
  opens?: true;
  /** Taken in a year that is closed, and only there. */
  inClosed?: true;
  /** The next version that was opened by one of these is given up, and the adopted one stands as it stood before. */
  undoes?: readonly string[];
};

const notAdopted = ["utkast", "ska_kompletteras"] as const;
const adopted = ["faststalld", "mottagen"] as const;

/**
 * The steps of a plan or a report, and who takes them. What is adopted is never written in again: a correction opens
 * the next version, and the adopted one stands until the group adopts that, or until whoever opened the next gives it
 * up. Source: the issue, Life cycle; data dictionary 10.10 and 10.11.
 */
export const documentSteps = {
  begin: { by: "writer", from: ["ej_paborjad"], to: "utkast" },
  submit: { by: "writer", from: notAdopted, to: "inlamnad", complete: true },
  take_back: { by: "writer", from: ["inlamnad"], to: "utkast" },
  return_by_group: { by: "group", from: ["inlamnad"], to: "ska_kompletteras", reason: true },
  return_by_county: { by: "county", from: ["inlamnad"], to: "ska_kompletteras", reason: true },
  adopt: { by: "group", from: ["inlamnad"], to: "faststalld", freezes: true },
  record_adoption: {
    by: "writer",
    from: [...notAdopted, "inlamnad"],
    to: "faststalld",
    complete: true,
    freezes: true,
  },
  object: { by: "group", from: adopted, to: "ska_kompletteras", reason: true, opens: true },
  receive: { by: "county", from: ["faststalld"], to: "mottagen" },
  take_back_receipt: { by: "county", from: ["mottagen"], to: "faststalld" },
  correct: { by: "writer", from: adopted, to: "utkast", reason: true, opens: true },
  request_correction: {
    by: "county",
    from: adopted,
    to: "ska_kompletteras",
    reason: true,
    opens: true,
  },
  correct_closed: {
    by: "county",
    from: adopted,
    to: "ska_kompletteras",
    reason: true,
    opens: true,
    inClosed: true,
  },
  abandon: { by: "writer", from: notAdopted, to: "faststalld", undoes: ["correct"] },
  withdraw_request: {
    by: "county",
    from: notAdopted,
    to: "faststalld",
    undoes: ["request_correction", "correct_closed"],
  },
  withdraw_objection: { by: "group", from: notAdopted, to: "faststalld", undoes: ["object"] },
} as const satisfies Record<string, Step>;

export type DocumentStep = keyof typeof documentSteps;
export const documentStepNames = Object.keys(documentSteps) as DocumentStep[];
/** A step with all that it asks for. */
export const documentStep = (step: DocumentStep): Step => documentSteps[step];

/** Where a step leads. What is given up leads back to where the adopted version stood: also received, if it was. */
export const leadsTo = (name: DocumentStep, received: boolean): DocumentState =>
  documentStep(name).undoes && received ? "mottagen" : documentStep(name).to;

/** Whether a version is what is being written: neither adopted nor given up. */
export const isDraft = (version: { frozenAt: unknown; abandonedAt: unknown }): boolean =>
  version.frozenAt === null && version.abandonedAt === null;

/** The steps that may follow on a state, for some of the parties. */
export function stepsFrom(state: DocumentState, by: readonly DocumentParty[]): DocumentStep[] {
  return documentStepNames.filter((name) => {
    const step = documentStep(name);
    return step.from.includes(state) && by.includes(step.by);
  });
}

/** Whether the words may be changed: only before the document is handed in, and when it has come back. */
export const isOpenForWriting = (state: DocumentState): boolean =>
  state === "utkast" || state === "ska_kompletteras";

/** How a version was adopted: by the chair, by a decision that was recorded, or as a file. */
export const adoptionWays = ["ordforande", "protokoll", "fil"] as const;
export type AdoptionWay = (typeof adoptionWays)[number];

/** What an adopted version stands as while the next is written; it is adopted, or received, all the same. */
export type Standing = "faststalld" | "mottagen";

/** The chair may object to a decision that somebody else has recorded, within so many days. */
export const daysToObject = 14;
