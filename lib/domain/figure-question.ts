import type { DocumentParty } from "./document";

/** What is said of a figure: the county asks, the centre answers, the county is content, or lets it be and says why. */
export const remarkKinds = ["fraga", "svar", "klar", "godtagen"] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** How far the county's question about a figure has come. */
export const questionStates = ["ingen", "stalld", "besvarad", "klar", "godtagen"] as const;
export type QuestionState = (typeof questionStates)[number];

const leadsTo = {
  fraga: "stalld",
  svar: "besvarad",
  klar: "klar",
  godtagen: "godtagen",
} as const satisfies Record<RemarkKind, QuestionState>;

/** The state follows from what was said last; nothing is ever taken away. Source: features to beat, row 37. */
export const questionState = (remarks: readonly { kind: RemarkKind }[]): QuestionState => {
  const last = remarks.at(-1);
  return last ? leadsTo[last.kind] : "ingen";
};

/** Whether somebody still has to do something: the centre to answer, or the county to say that it is content. */
export const isOpenQuestion = (state: QuestionState): boolean =>
  state === "stalld" || state === "besvarad";

/** What a list of figures may be asked for: one of the states, or every question that is open. */
export const outlierStates = [...questionStates, "oppna"] as const;
export type OutlierState = (typeof outlierStates)[number];
/** Whether a figure is among those that are asked for. */
export const isAskedState = (asked: OutlierState | null, state: QuestionState): boolean =>
  asked === null || (asked === "oppna" ? isOpenQuestion(state) : asked === state);

type Remark = { key: string; kind: RemarkKind };

/** Each figure that something has been said of, with all of it and how far it has come. The order is that of the first. */
export function questionsOf<R extends Remark>(
  remarks: readonly R[],
): { key: string; remarks: R[]; state: QuestionState }[] {
  const keys = [...new Set(remarks.map(({ key }) => key))];
  return keys.map((key) => {
    const said = remarks.filter((one) => one.key === key);
    return { key, remarks: said, state: questionState(said) };
  });
}

/** The figures about which a question is open. */
export const openQuestions = <R extends Remark>(remarks: readonly R[]) =>
  questionsOf(remarks).filter(({ state }) => isOpenQuestion(state));

export const remarkObstacles = [
  "not_hers",
  "year_closed",
  "not_handed_in",
  "no_question",
  "not_answered",
] as const;
export type RemarkObstacle = (typeof remarkObstacles)[number];

/** The rule that a remark breaks where something stands in its way; that it is another's to say is a refusal. */
export const remarkRules = {
  year_closed: "document_year_closed",
  not_handed_in: "question_before_handed_in",
  no_question: "question_not_open",
  not_answered: "question_not_answered",
} as const satisfies Record<Exclude<RemarkObstacle, "not_hers">, string>;

type Look = {
  parties: readonly DocumentParty[];
  /** The figure, or its section, has been handed to the person. */
  handed: boolean;
  state: QuestionState;
  /** The report has been handed in, or some version of it is adopted. */
  handedIn: boolean;
  /** The year is closed, and the report has not been opened for correction. */
  yearClosed: boolean;
};

/**
 * Why something cannot be said of a figure now, the first that holds; null where it can. The county asks, closes and lets
 * be; whoever writes for the centre answers, and whoever the figure has been handed to. Neither a report that is being
 * written for the first time nor one in a closed year is asked about; one that is adopted is, and stays as it was adopted.
 * Source: features to beat, row 37.
 */
export function remarkObstacle(kind: RemarkKind, look: Look): RemarkObstacle | null {
  const { parties, handed, state, handedIn, yearClosed } = look;
  const hers = kind === "svar" ? handed || parties.includes("writer") : parties.includes("county");
  if (!hers) return "not_hers";
  if (yearClosed) return "year_closed";
  if (kind === "fraga") return handedIn ? null : "not_handed_in";
  if (!isOpenQuestion(state)) return "no_question";
  return kind === "klar" && state !== "besvarad" ? "not_answered" : null;
}
