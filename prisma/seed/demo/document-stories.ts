import { addDays, type Day } from "@/lib/domain/day";
import type { DocumentKind, DocumentState, DocumentStep } from "@/lib/domain/document";
import { returned } from "./document-texts";
import { numberFor, pick } from "./variety";
import { when } from "./when";

export type RoundPlan = {
  kind: DocumentKind;
  year: number;
  opensOn: Day;
  deadlineOn: Day;
  /** Is being filed now; the others are behind. */
  open: boolean;
  /** All of it was received long ago. */
  past?: true;
};

/**
 * Last year's two, behind, this year's two, open side by side, and the report of the year before, for its figures. Days
 * are near today, whenever the demo is made.
 */
export function roundPlans(today: Day): RoundPlan[] {
  const year = Number(today.slice(0, 4));
  const of = (kind: DocumentKind, y: number, opens: string, deadline: string, open: boolean) => ({
    ...{ kind, year: y, open },
    opensOn: when(opens, today),
    deadlineOn: when(deadline, today),
  });
  return [
    { ...of("berattelse", year - 2, "-23m", "-646d", false), past: true },
    of("plan", year, "-14m", "-342d", false),
    of("berattelse", year - 1, "-11m", "-281d", false),
    of("plan", year + 1, "-2m", "+22d", true),
    of("berattelse", year, "-1m", "+84d", true),
  ];
}

export type Planned = {
  state: Exclude<DocumentState, "ej_paborjad">;
  submittedOn: Day | null;
  adoptedOn: Day | null;
  receivedOn: Day | null;
  way: "ordforande" | "protokoll" | "fil";
  versions: number;
  share: number;
  reason: string | null;
  returnedSection: string | null;
  steps: { step: DocumentStep | "filed"; on: Day }[];
};

/** What has become of a document: the state it is in, and some that are told apart. */
type Fate =
  | "none"
  | "utkast"
  | "inlamnad"
  | "tillbaka"
  | "faststalld"
  | "inskriven"
  | "mottagen"
  | "sent"
  | "rattas"
  | "begard"
  | "fil"
  | "invand";

/** The centres whose story is told by hand: those of the demo's accounts, and one of each kind of trouble. */
const told: Record<string, Partial<Record<"plan" | "report" | "next" | "now", Fate>>> = {
  eklunden: { plan: "faststalld", report: "mottagen", next: "utkast", now: "none" },
  fjarilen: { plan: "mottagen", report: "inskriven", next: "inlamnad", now: "utkast" },
  kotten: { plan: "none", report: "none", next: "none" },
  hasseln: { plan: "rattas", report: "mottagen" },
  igelkotten: { plan: "mottagen", report: "begard" },
  seglet: { plan: "mottagen", report: "utkast", next: "tillbaka" },
  linden: { plan: "sent", report: "sent" },
  syrenen: { report: "none", next: "none" },
  masen: { plan: "fil" },
  snackan: { report: "invand" },
};

function fateOf(key: string, { kind, open, past }: RoundPlan): Fate {
  if (past) return pick(`${key} past`, ["mottagen", "mottagen", "mottagen", "mottagen", "sent"]);
  const which = kind === "plan" ? (open ? "next" : "plan") : open ? "now" : "report";
  const own = told[key]?.[which];
  if (own) return own;
  const words = `${key} ${which}`;
  if (which === "now") return pick(words, ["none", "none", "none", "none", "utkast"]);
  if (which === "next")
    return pick(words, [
      ...(["none", "none", "utkast", "utkast", "utkast", "inlamnad", "inlamnad"] as const),
      ...(["tillbaka", "faststalld", "faststalld", "mottagen"] as const),
    ]);
  return pick(words, [...Array(12).fill("mottagen"), "sent", "sent", "faststalld"] as Fate[]);
}

/** The days on which a document was handed in, decided on and received: spread, and never after today. */
function daysOf(key: string, { opensOn, deadlineOn, open, year, kind }: RoundPlan, today: Day) {
  const spread = numberFor(`${key} ${kind} ${year}`, 12);
  const submitted = open ? addDays(today, -22 + spread) : addDays(deadlineOn, -14 + spread);
  const begun = addDays(opensOn, numberFor(`${key} begun`, 5));
  return {
    begun: begun < submitted ? begun : addDays(submitted, -1),
    submitted,
    late: addDays(deadlineOn, 15 + spread),
    after: (from: Day, days: number) => {
      const day = addDays(from, days);
      return day < today ? day : addDays(today, -1);
    },
  };
}

/** How a document came to be where it is; null where nobody has begun it. */
export function storyOf(key: string, round: RoundPlan, today: Day): Planned | null {
  const fate = fateOf(key, round);
  if (fate === "none") return null;
  const { begun, submitted, late, after } = daysOf(key, round, today);
  const on = fate === "sent" ? late : submitted;
  const recorded = fate === "inskriven" || fate === "invand";
  const adopted = recorded ? addDays(today, -6) : after(on, 12);
  const received = after(adopted, 9);
  const begin = { step: "begin", on: begun } as const;
  const submit = { step: "submit", on } as const;
  const section = round.kind === "plan" ? "na_alla" : "delaktighet";
  const base: Planned = {
    state: "utkast",
    submittedOn: null,
    adoptedOn: null,
    receivedOn: null,
    way: "ordforande",
    versions: 1,
    share: 1,
    reason: null,
    returnedSection: null,
    steps: [begin],
  };
  const adopting = [begin, submit, { step: "adopt", on: adopted } as const];
  const done = { ...base, submittedOn: on, adoptedOn: adopted };
  switch (fate) {
    case "utkast":
      return { ...base, share: key === "eklunden" ? 0.5 : 0.2 + numberFor(key, 6) / 10 };
    case "inlamnad":
      return { ...base, state: "inlamnad", submittedOn: on, steps: [begin, submit] };
    case "tillbaka":
      return {
        ...base,
        state: "ska_kompletteras",
        submittedOn: on,
        reason: pick(key, returned),
        returnedSection: section,
        steps: [begin, submit, { step: "return_by_group", on: after(on, 4) }],
      };
    case "faststalld":
      return { ...done, state: "faststalld", steps: adopting };
    case "inskriven":
      return {
        ...done,
        state: "faststalld",
        way: "protokoll",
        steps: [begin, submit, { step: "record_adoption", on: adopted }],
      };
    // Made elsewhere: the file came when the group had decided.
    case "fil":
      return { ...done, state: "faststalld", way: "fil", steps: [{ step: "filed", on: adopted }] };
    // Somebody else recorded what the group had decided, and the chair has objected.
    case "invand":
      return {
        ...done,
        state: "ska_kompletteras",
        way: "protokoll",
        versions: 2,
        reason: "Gruppen beslutade om en annan text än den som står här.",
        steps: [
          begin,
          submit,
          { step: "record_adoption", on: adopted },
          { step: "object", on: addDays(today, -3) },
        ],
      };
    case "mottagen":
    case "sent":
      return {
        ...done,
        state: "mottagen",
        receivedOn: received,
        steps: [...adopting, { step: "receive", on: received }],
      };
    case "rattas":
    case "begard":
      return {
        ...done,
        state: fate === "rattas" ? "utkast" : "ska_kompletteras",
        versions: 2,
        reason: "En månads besök hade fallit bort i räkningen.",
        returnedSection: fate === "begard" ? section : null,
        steps: [
          ...adopting,
          { step: "receive", on: received },
          {
            step: fate === "rattas" ? "correct" : "request_correction",
            on: addDays(today, -3),
          },
        ],
      };
  }
}
